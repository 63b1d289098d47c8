import { readFileSync } from 'node:fs';
import type { GlossaryData } from '../../glossary/glossary-data.ts';
import { createJsonLinesReport, createJsonReport } from '../../lib/exchange/json-report.ts';
import type { ReportWriter } from '../../lib/exchange/report.ts';
import { createSarifReport } from '../../lib/exchange/sarif-report.ts';
import { createTextReport } from '../../lib/exchange/text-report.ts';
import type { Format } from './arguments.ts';

export function createReport(format: Format, glossary: GlossaryData): ReportWriter {
  switch (format) {
    case 'text':
      return createTextReport();
    case 'json':
      return createJsonReport();
    case 'jsonl':
      return createJsonLinesReport();
    case 'sarif':
      return createSarifReport(
        getVersion(),
        glossary.concepts.map(({ id, definition }) => ({ id, description: definition.en })),
      );
  }
}

function getVersion(): string {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
}
