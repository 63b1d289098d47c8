import type { ReportedFinding, ReportWriter } from './report.ts';

/** One line a document: `{"id","findings":[…]}`. */
export function createJsonLinesReport(): ReportWriter {
  let findings = 0;
  return {
    begin: () => '',
    open({ id }) {
      findings = 0;
      return `{"id":${JSON.stringify(id)},"findings":[`;
    },
    finding: (finding) => `${findings++ > 0 ? ',' : ''}${JSON.stringify(toJson(finding))}`,
    close: () => ']}\n',
    end: () => '',
  };
}

/** The same documents as one JSON array. */
export function createJsonReport(): ReportWriter {
  const lines = createJsonLinesReport();
  let documents = 0;
  return {
    begin: () => '[',
    open: (document) => `${documents++ > 0 ? ',' : ''}\n${lines.open(document)}`,
    finding: lines.finding,
    close: () => lines.close().trimEnd(),
    end: () => '\n]\n',
  };
}

/** Names and order of the fields are a contract with other programs. */
function toJson({ start, end, text, severity, concept, term, language, quoted, suggestions }: ReportedFinding) {
  return { start, end, text, severity, concept, term, language, quoted, suggestions };
}
