// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { type AllState, createAllContent } from '../../lib/card/all-content.ts';
import { cardStrings } from './card-strings.ts';

const advice: AllState['advice'] = {
  concept: 'child-sexual-abuse-material',
  term: 'child porn',
  status: 'avoid',
  quoted: false,
  language: 'en',
  textLanguage: 'en',
  why: 'It suggests consent.',
  suggestions: [{ text: 'child sexual abuse material' }, { text: 'abuse images' }],
};
const swap = { before: 'They found ', text: 'child porn', after: ' there', replacement: 'abuse images' };

function show(changes: Partial<AllState> = {}) {
  const state = { advice, strings: cardStrings, swaps: [swap, swap], index: 1, isOneStep: true, ...changes };
  const { element, choices } = createAllContent(document, state);
  return { element, choices: [...choices.values()], items: [...element.querySelectorAll('li')] };
}

test('each place is shown as it will stand, the old words struck out', () => {
  const [item] = show().items;
  expect(item?.textContent).toBe('They found child porn abuse images there');
  expect([item?.querySelector('del')?.textContent, item?.querySelector('ins')?.textContent]).toEqual([
    'child porn',
    'abuse images',
  ]);
});

test('one button does it, and says how many', () => {
  const { element } = show();
  expect(element.querySelector('.primary')?.textContent).toBe('Replace all 2');
});

test('another wording can be chosen; the one that is shown is pressed', () => {
  const { choices, element } = show();
  expect(choices.slice(0, 2)).toEqual([
    { kind: 'preview-all', index: 0 },
    { kind: 'preview-all', index: 1 },
  ]);
  expect([...element.querySelectorAll('[aria-pressed]')].map((each) => each.getAttribute('aria-pressed'))).toEqual([
    'false',
    'true',
  ]);
});

test('with one wording there is nothing to choose', () => {
  const { element } = show({ advice: { ...advice, suggestions: [{ text: 'abuse images' }] }, index: 0 });
  expect(element.querySelector('[aria-pressed]')).toBeNull();
});

test('the dialog is named after what it would do, and described by the list', () => {
  const { element } = show();
  expect(element.getAttribute('aria-label')).toBe('Replace “child porn” 2 times');
  expect(element.querySelector(`#${element.getAttribute('aria-describedby')}`)?.localName).toBe('ol');
});

test('of many places the first are listed, and the others counted', () => {
  const { items } = show({ swaps: Array(9).fill(swap) });
  expect([items.length, items.at(-1)?.textContent]).toEqual([4, 'and 6 more']);
});

test.each([
  [true, cardStrings.allOneUndo],
  [false, cardStrings.allUndos],
])('it says what undo will do: %s', (isOneStep, text) => {
  expect(show({ isOneStep }).element.querySelector('.undo')?.textContent).toBe(text);
});
