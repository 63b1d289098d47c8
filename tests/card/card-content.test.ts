// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { type CardState, createCardContent } from '../../lib/card/card-content.ts';
import { fill } from '../../lib/card/fill.ts';
import type { Advice } from '../../lib/checker/advice.ts';
import { cardStrings } from './card-strings.ts';

const advice: Advice = {
  concept: 'child-sexual-abuse-material',
  term: 'child pornography',
  status: 'avoid',
  quoted: false,
  language: 'en',
  textLanguage: 'en',
  why: 'It suggests consent.',
  suggestions: [{ text: 'child sexual abuse material' }, { text: 'abuse images', when: 'in a headline' }],
  source: { title: 'Terminology Guidelines', publisher: 'ECPAT International' },
};

function show(changes: Partial<Advice> = {}, state: Partial<CardState> = {}) {
  const content = createCardContent(document, {
    advice: { ...advice, ...changes },
    strings: cardStrings,
    canReplace: true,
    ...state,
  });
  const lines = [...content.element.querySelectorAll('p, h2, button')].map((each) => each.textContent);
  return { ...content, lines, kinds: [...content.choices.values()].map(({ kind }) => kind) };
}

test('the card says what, how serious and why, then what to write instead, then what else can be done', () => {
  expect(show().lines).toEqual([
    'Better avoided',
    'child pornography',
    'It suggests consent.',
    'child sexual abuse material1',
    'abuse images2in a headline',
    'Leave it here',
    'Never flag this term',
    'Off on this site',
    'More in the guide',
    'Source: Terminology Guidelines, ECPAT International',
    '',
  ]);
});

test('it is a dialog with the term in its name and the reason as its description', () => {
  const { element } = show();
  expect(element.getAttribute('role')).toBe('dialog');
  expect(element.getAttribute('aria-label')).toBe('Advice on “child pornography”');
  expect(element.querySelector(`#${element.getAttribute('aria-describedby')}`)?.textContent).toBe(
    'It suggests consent.',
  );
});

test('the first suggestion is the primary one', () => {
  const { element, kinds } = show();
  expect([...element.querySelectorAll('.primary')].map((each) => each.firstChild?.textContent)).toEqual([
    'child sexual abuse material',
  ]);
  expect(kinds.slice(0, 2)).toEqual(['apply', 'apply']);
});

test('words of another get advice to paraphrase or attribute first, and no primary button', () => {
  const { element, lines } = show({ quoted: true });
  expect(lines.indexOf(cardStrings.quoted)).toBeLessThan(lines.indexOf('child sexual abuse material1'));
  expect(element.querySelector('.primary')).toBeNull();
});

test('without a suggestion it says how to rewrite', () => {
  const { lines, kinds } = show({ suggestions: [], rewrite: 'Say what the adult did.' });
  expect(lines).toContain('Say what the adult did.');
  expect(kinds).toEqual(['action', 'action', 'action', 'action', 'close']);
});

test.each([
  ['text that is only read', { canReplace: false }],
  ['a replacement that failed', { failure: cardStrings.failed }],
])('%s: the wordings are copied', (_, state) => {
  const { element, lines, kinds } = show({}, state);
  expect(kinds.slice(0, 2)).toEqual(['copy', 'copy']);
  expect(lines).toContain(cardStrings.copy);
  expect(element.querySelector('.primary')).toBeNull();
});

test('after a failure it says so before anything else', () => {
  const { lines } = show({}, { failure: cardStrings.failed });
  expect(lines.indexOf(cardStrings.failed)).toBe(3);
});

test('a term that stands more than once in the text can be replaced everywhere, after a preview', () => {
  const { kinds, lines } = show({}, { count: 3 });
  expect(kinds.slice(0, 3)).toEqual(['apply', 'apply', 'preview-all']);
  expect(lines).toContain('All 3 in this text…');
});

test.each([
  ['text that is only read', {}, { canReplace: false }],
  ['a replacement that failed', {}, { failure: cardStrings.failed }],
  ['a term without a suggestion', { suggestions: [] }, {}],
])('%s: nothing is offered for all', (_, changes, state) => {
  expect(show(changes, { count: 3, ...state }).kinds).not.toContain('preview-all');
});

test('without a source the judgement is ours, and says so', () => {
  const { source: _, ...unsourced } = advice;
  const content = createCardContent(document, {
    advice: unsourced,
    strings: cardStrings,
    canReplace: true,
  });
  expect(content.element.querySelector('.source')?.textContent).toBe('Editorial judgement');
});

describe('the languages of the parts', () => {
  test('labels are in the language of the interface, the reason in the one preferred, wordings in that of the text', () => {
    const { element } = show({ language: 'nl', textLanguage: 'fr' });
    const languageOf = (part: string) => element.querySelector<HTMLElement>(part)?.lang;
    expect([element.lang, languageOf('.why'), languageOf('.term'), languageOf('.suggestion span')]).toEqual([
      'en',
      'nl',
      'fr',
      'fr',
    ]);
  });
});

test('text is shown as text, whatever it holds', () => {
  const { element } = show({ term: '<img src=x onerror=alert(1)>' });
  expect(element.querySelector('img')).toBeNull();
});

test('a label is filled in by name; what is unknown stays', () => {
  expect(fill('{a} and {b} and {c}', { a: 'one', b: '{a}' })).toBe('one and {a} and {c}');
});
