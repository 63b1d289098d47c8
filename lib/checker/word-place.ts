import { classOf } from './characters.ts';

/** A longer run of letters is no word: it is read once and left alone. In UTF-16 units. */
export const longestWord = 64;

/**
 * Where the word begins that a window of the sweep shows, or, of a window inside a longer word, its first letter;
 * `undefined` when there is no letter in it. `at`: the last unit of the window.
 */
export function wordStartAt(text: string, at: number): number | undefined {
  const last = at < text.length && classOf[text.charCodeAt(at)] !== 0 ? at : at - 1;
  let start = last + 1;
  while (start > 0 && last + 1 - start < 5 && classOf[text.charCodeAt(start - 1)] !== 0) start--;
  if (start > last) return undefined;
  return isWordStart(text, start) ? start : start - 1;
}

export function isWordStart(text: string, start: number): boolean {
  return start === 0 || classOf[text.charCodeAt(start - 1)] === 0;
}

/** Where the word that stands at `start` ends, but not more than `longestWord` units on. */
export function wordEndAt(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < longestWord && classOf[text.charCodeAt(end)] !== 0) end++;
  return end;
}
