import type { TextRange } from '../checker/finding.ts';

/**
 * A piece of text of the page as the checker sees it: a block of the page, a block of a rich editor, or a form field.
 * All three give their text, a range to paint, the place on screen, and (page text excepted) a way to replace.
 */
export interface TextSource {
  readonly kind: 'page' | 'field' | 'editor';
  /** The block's element, the editing host, or the field. */
  readonly element: HTMLElement;
  /** As it was checked. Offsets of findings are UTF-16 code units into it. */
  readonly text: string;
  /** Whether it still stands there so. */
  isCurrent(): boolean;
  /** A range that the browser can paint; undefined when the place has gone. */
  toRange(range: TextRange): AbstractRange | undefined;
  /** Where the range is on screen, line by line, in CSS pixels of the viewport. */
  toRects(range: TextRange): DOMRect[];
  /** Puts a text in the place of the range. Left out where the text cannot be edited. */
  readonly replace?: (range: TextRange, text: string) => Promise<Replacement>;
}

/**
 * `replaced`: the text has changed exactly so, and stays. `too-long`: it would not fit in. `failed`: the page did not take
 * it. In both the text is as it was. `altered`: the page has made something else of it.
 */
export type Replacement = 'replaced' | 'too-long' | 'failed' | 'altered';
