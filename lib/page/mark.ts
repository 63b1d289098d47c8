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
