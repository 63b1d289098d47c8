// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { collectBlock } from '../../lib/page/block-text.ts';
import { rememberBlock, toOffsetNow, toRangeNow } from '../../lib/page/place-now.ts';

describe('a place in a text that an editor has drawn anew', () => {
  test.each([
    ['as it was', 'Over [kinderporno].', 'Over [kinderporno].'],
    ['a picture in the place of an emoji', 'Kijk 😀 [kinderporno].', 'Kijk  [kinderporno].'],
    ['an emoji of several characters', 'Zij 👩🏽‍⚖️ over [kinderporno]', 'Zij  over [kinderporno]'],
    ['a flag and a key', '🇳🇱 1️⃣ [kinderporno]', '  [kinderporno]'],
    ['an emoji behind it', '[kinderporno]😀', '[kinderporno]'],
    ['a filler beside the caret', 'Over [kinderporno]', '\uFEFFOver [kinderporno]'],
    ['a filler in the word', 'Over [kinderporno]', 'Over [kinder\u200Bporno]'],
    ['a no-break space at an edge', 'Over [kinderporno] ', 'Over [kinderporno]\u00A0'],
  ])('%s', (_, before, after) => {
    const [text, now] = [before, after].map((marked) => marked.replace(/[[\]]/gu, ''));
    const rangeOf = (marked: string) => ({ start: marked.indexOf('['), end: marked.indexOf(']') - 1 });
    expect(toRangeNow({ text: text!, nodes: [], starts: [] }, rangeOf(before), now!)).toEqual(rangeOf(after));
  });

  test('a caret before an emoji stays there as long as the emoji does', () => {
    expect(toOffsetNow('Kijk 😀', 5, 'Kijk 😀')).toBe(5);
  });
});

describe('a block that is looked for again', () => {
  let host: HTMLElement;
  beforeEach(() => {
    document.body.innerHTML = '<div><p>Over 😀 kinderporno.</p><p>Meer.</p></div>';
    host = document.body.firstElementChild as HTMLElement;
  });
  const remember = () => rememberBlock(host, collectBlock(host.firstElementChild!.firstChild as Text));

  test('is found where its text nodes have been replaced', () => {
    const findNow = remember();
    host.firstElementChild!.innerHTML = 'Over <img alt="😀"> kinderporno.';
    expect(findNow()?.text).toBe('Over  kinderporno.');
  });

  test('is found where its paragraph has been replaced', () => {
    const findNow = remember();
    host.innerHTML = '<p>Nieuw.</p><p>Over 😀 kinderporno.</p>';
    expect(findNow()?.nodes[0]?.parentElement).toBe(host.lastElementChild);
  });

  test('is not guessed between two alike', () => {
    const findNow = remember();
    host.innerHTML = '<p>Over 😀 kinderporno.</p><p>Over 😀 kinderporno.</p>';
    expect(findNow()).toBeUndefined();
  });

  test('is gone when it says something else', () => {
    const findNow = remember();
    host.firstElementChild!.textContent = 'Over iets anders.';
    expect(findNow()).toBeUndefined();
  });
});
