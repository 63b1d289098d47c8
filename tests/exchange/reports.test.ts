import { expect, test } from 'vitest';
import { createJsonLinesReport, createJsonReport } from '../../lib/exchange/json-report.ts';
import type { ReportedFinding, ReportWriter } from '../../lib/exchange/report.ts';
import { createSarifReport } from '../../lib/exchange/sarif-report.ts';
import { createTextReport } from '../../lib/exchange/text-report.ts';

const finding: ReportedFinding = {
  start: 15,
  end: 26,
  text: 'kinderporno',
  severity: 'avoid',
  concept: 'child-sexual-abuse-material',
  term: 'kinderporno',
  language: 'nl',
  quoted: false,
  suggestions: ['misbruikbeelden van kinderen', 'beelden van seksueel kindermisbruik'],
  line: 3,
  column: 5,
};
const { line: _line, column: _column, ...asJson } = finding;

test('JSON Lines: one line a document, with the fields that other programs count on', () => {
  const [first, second, end] = write(createJsonLinesReport()).split('\n');
  expect(JSON.parse(first!)).toEqual({ id: 'a.txt', findings: [asJson, asJson] });
  expect(JSON.parse(second!)).toEqual({ id: 7, findings: [] });
  expect(end).toBe('');
});

test('JSON: the same documents in one array', () => {
  expect(JSON.parse(write(createJsonReport()))).toEqual([
    { id: 'a.txt', findings: [asJson, asJson] },
    { id: 7, findings: [] },
  ]);
});

test('text: one line a finding, with the place first', () => {
  const line = '"kinderporno"  →  misbruikbeelden van kinderen | beelden van seksueel kindermisbruik';
  expect(write(createTextReport())).toBe(`a.txt:3:5  avoid  ${line}\n`.repeat(2));
});

test('text: a quoted finding says so, and one without suggestions stops there', () => {
  const report = createTextReport();
  report.open({ id: 'x', file: 'b.jsonl', line: 4 });
  const quoted = { ...finding, text: 'kinder\nporno', quoted: true, suggestions: [] };
  expect(report.finding(quoted)).toBe('b.jsonl:4 (x):3:5  avoid  "kinder porno" (quoted)\n');
});

test('SARIF: rules, places, levels and fixes', () => {
  const rules = [{ id: 'child-sexual-abuse-material', description: 'Images of abuse.' }];
  const { version, runs } = JSON.parse(write(createSarifReport('1.2.3', rules)));
  expect(version).toBe('2.1.0');
  expect(runs[0].tool.driver).toMatchObject({ name: 'Woordkeus', version: '1.2.3', rules: [{ id: rules[0]!.id }] });
  expect(runs[0].results).toHaveLength(2);
  expect(runs[0].results[0]).toMatchObject({
    ruleId: 'child-sexual-abuse-material',
    level: 'warning',
    message: { text: expect.stringContaining('“kinderporno”: avoid.') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'a.txt' },
          region: { startLine: 3, startColumn: 5, charOffset: 15, charLength: 11, snippet: { text: 'kinderporno' } },
        },
      },
    ],
  });
  expect(runs[0].results[0].fixes).toHaveLength(2);
});

/** A report of two documents: the first with the finding twice, the second with none. */
function write(report: ReportWriter): string {
  return [
    report.begin(),
    report.open({ id: 'a.txt', file: 'a.txt' }),
    report.finding(finding),
    report.finding(finding),
    report.close(),
    report.open({ id: 7, file: 'b.jsonl', line: 1 }),
    report.close(),
    report.end(),
  ].join('');
}
