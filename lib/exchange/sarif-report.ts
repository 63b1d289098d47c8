import type { ReportedFinding, ReportWriter } from './report.ts';

export interface SarifRule {
  /** Id of a concept of the glossary. */
  readonly id: string;
  readonly description: string;
}

/** SARIF 2.1.0, which code hosts and editors read. */
export function createSarifReport(version: string, rules: readonly SarifRule[]): ReportWriter {
  let uri = '';
  let results = 0;
  return {
    begin: () =>
      `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${driver(version, rules)}},"columnKind":"utf16CodeUnits","results":[`,
    open({ file }) {
      uri = toUri(file);
      return '';
    },
    finding: (finding) => `${results++ > 0 ? ',' : ''}\n${JSON.stringify(toResult(finding, uri))}`,
    close: () => '',
    end: () => '\n]}]}\n',
  };
}

function driver(version: string, rules: readonly SarifRule[]): string {
  const described = rules.map(({ id, description }) => ({ id, shortDescription: { text: description } }));
  return JSON.stringify({ name: 'Woordkeus', version, rules: described });
}

function toResult(finding: ReportedFinding, uri: string) {
  const { start, end, line, column, text, severity, concept, suggestions } = finding;
  const region = { startLine: line, startColumn: column, charOffset: start, charLength: end - start };
  const artifactLocation = { uri };
  return {
    ruleId: concept,
    level: severity === 'avoid' ? 'warning' : 'note',
    message: { text: toMessage(finding) },
    locations: [{ physicalLocation: { artifactLocation, region: { ...region, snippet: { text } } } }],
    fixes: suggestions.map((suggestion) => ({
      description: { text: suggestion },
      artifactChanges: [
        { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: suggestion } }] },
      ],
    })),
  };
}

function toMessage({ text, severity, quoted, suggestions }: ReportedFinding): string {
  const advice = severity === 'avoid' ? 'avoid' : 'needs attention';
  const better = suggestions.length > 0 ? ` Better: ${suggestions.join(', ')}.` : '';
  return `“${text}”: ${advice}${quoted ? ', in a quotation' : ''}.${better}`;
}

function toUri(file: string): string {
  return encodeURI(file.replaceAll('\\', '/'));
}
