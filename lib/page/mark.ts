import type { Finding } from '../checker/finding.ts';
import type { TextSource } from './text-source.ts';

/** A finding as it stands on the page. It is replaced by another one when its text is checked again. */
export interface Mark {
  readonly source: TextSource;
  /** Offsets into `source.text()`. */
  readonly finding: Finding;
  /** What is painted. */
  readonly range: AbstractRange;
}

/**
 * Where the mark is on screen, line by line, in CSS pixels of the viewport. A live range knows it better than the offsets of
 * the last check, which typing before the mark has made wrong for a moment.
 */
export function rectsOf({ range, source, finding }: Mark): DOMRect[] {
  const live = range as AbstractRange & Partial<Pick<Range, 'getClientRects'>>;
  return live.getClientRects ? [...live.getClientRects()] : source.toRects(finding);
}
