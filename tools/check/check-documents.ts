import type { GlossaryData } from '../../glossary/glossary-data.ts';
import type { Checker } from '../../lib/checker/checker.ts';
import type { Finding } from '../../lib/checker/finding.ts';
import { suggest } from '../../lib/checker/suggest.ts';
import type { ReportedFinding, ReportWriter } from '../../lib/exchange/report.ts';
import type { CheckArguments } from './arguments.ts';
import type { CheckedDocument, Piece } from './checked-document.ts';

export interface CheckTask {
  readonly checker: Checker;
  readonly glossary: GlossaryData;
  readonly options: Pick<CheckArguments, 'language' | 'sensitivity'>;
  readonly report: ReportWriter;
  /** Takes the next piece of the report; its promise holds the reading back until there is room. */
  readonly write: (text: string) => Promise<void>;
}

/** Checks a document and writes its part of the report. Gives the number of findings. */
export async function checkDocument(task: CheckTask, document: CheckedDocument): Promise<number> {
  let count = 0;
  await task.write(task.report.open(document));
  for await (const piece of document.pieces) {
    for (const finding of checkPiece(task, piece)) {
      count++;
      await task.write(task.report.finding(finding));
    }
  }
  await task.write(task.report.close());
  return count;
}

function checkPiece({ checker, glossary, options }: CheckTask, piece: Piece): ReportedFinding[] {
  const { text, prose = text, before, quoted } = piece;
  const language = options.language ?? piece.language;
  const findings = checker.check(prose, {
    sensitivity: options.sensitivity,
    ...(language ? { language } : {}),
    ...(before ? { before } : {}),
    ...(quoted ? { quoted } : {}),
  });
  const places = createPlaces(piece);
  return findings.map((finding) => toReported(finding, piece, places(finding.start), suggest(glossary, text, finding)));
}

function toReported(
  finding: Finding,
  { text, start }: Piece,
  place: { line: number; column: number },
  suggestions: readonly { readonly text: string }[],
): ReportedFinding {
  return {
    ...finding,
    start: start + finding.start,
    end: start + finding.end,
    text: text.slice(finding.start, finding.end),
    suggestions: suggestions.map((suggestion) => suggestion.text),
    ...place,
  };
}

/** Line and column of offsets that only grow: every character is looked at once. */
function createPlaces({ text, line, column }: Piece): (offset: number) => { line: number; column: number } {
  let lineStart = 1 - column;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next >= 0 && next < offset) {
      line++;
      lineStart = next + 1;
      next = text.indexOf('\n', lineStart);
    }
    return { line, column: offset - lineStart + 1 };
  };
}
