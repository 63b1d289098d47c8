import type { ReportedDocument, ReportedFinding, ReportWriter } from './report.ts';

/** One line a finding, for people: `news.txt:3:15  avoid  "…"  →  … | …`. */
export function createTextReport(): ReportWriter {
  let place = '';
  return {
    begin: () => '',
    open(document) {
      place = placeOf(document);
      return '';
    },
    finding: (finding) => `${place}:${finding.line}:${finding.column}  ${describe(finding)}\n`,
    close: () => '',
    end: () => '',
  };
}

function placeOf({ id, file, line }: ReportedDocument): string {
  return line === undefined ? file : `${file}:${line} (${id})`;
}

function describe({ severity, text, quoted, suggestions }: ReportedFinding): string {
  const words = `${severity}  "${text.replace(/\s+/g, ' ')}"${quoted ? ' (quoted)' : ''}`;
  return suggestions.length > 0 ? `${words}  →  ${suggestions.join(' | ')}` : words;
}
