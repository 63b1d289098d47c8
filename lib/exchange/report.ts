import type { Finding } from '../checker/finding.ts';

/** A finding as a report shows it. Offsets are UTF-16 code units into the text of its document. */
export interface ReportedFinding extends Finding {
  /** The words as they stand in the text. */
  readonly text: string;
  /** What can stand in their place, best first. */
  readonly suggestions: readonly string[];
  /** Where it begins: both count from 1, columns in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
}

export interface ReportedDocument {
  /** The id of its record, or the path of its file. */
  readonly id: string | number;
  /** The file that it came from, with the line when it is one of many in there. */
  readonly file: string;
  readonly line?: number;
}

/**
 * Writes a report piece by piece, so that no report has to fit into memory. Each function gives the next piece of it;
 * they are called in the order `begin`, then for each document `open`, `finding` …, `close`, and at last `end`.
 */
export interface ReportWriter {
  begin(): string;
  open(document: ReportedDocument): string;
  finding(finding: ReportedFinding): string;
  close(): string;
  end(): string;
}
