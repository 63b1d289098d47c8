import { existsSync, readFileSync } from 'node:fs';
import { resultFile } from './test-results.ts';

/** As much of vitest's own report as is read here. */
interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
      readonly failureMessages?: readonly string[] | null;
    }[];
  }[];
}

const browsers = ['Chromium', 'Firefox'];

/** How a case ended in an editor, in the one browser and in the other. */
type Cell = Map<string, { readonly sign: string; readonly why: string }>;

/** Prints editors × cases × browsers from the results of the bed tests: passed, or why not. */
export function printMatrix(file: string = resultFile('beds')): void {
  if (!existsSync(file)) return;
  const rows = toRows(JSON.parse(readFileSync(file, 'utf8')));
  const cases = [...new Set([...rows.values()].flatMap((cells) => [...cells.keys()]))];
  const width = Math.max(...[...rows.keys()].map(({ length }) => length));
  console.log(
    `\nEditors × cases; each cell is ${browsers.join(' and ')}: + passed, ~ second best, X failed, · has no such thing\n`,
  );
  console.log(`${' '.repeat(width)} ${cases.map((_, index) => String(index + 1).padStart(3)).join('')}`);
  for (const [bed, cells] of rows) {
    const signs = cases.map(
      (name) => ` ${browsers.map((browser) => cells.get(name)?.get(browser)?.sign ?? '·').join('')}`,
    );
    console.log(`${bed.padEnd(width)} ${signs.join('')}`);
  }
  console.log('');
  for (const [index, name] of cases.entries()) console.log(`${String(index + 1).padStart(3)} ${name}`);
  printReasons(rows);
}

function printReasons(rows: ReadonlyMap<string, ReadonlyMap<string, Cell>>): void {
  const reasons = [...rows].flatMap(([bed, cells]) =>
    [...cells].flatMap(([name, cell]) =>
      [...cell]
        .filter(([, { why }]) => why)
        .map(([browser, { sign, why }]) => `${sign} ${bed}, ${name}, ${browser}: ${why}`),
    ),
  );
  if (reasons.length > 0) console.log(`\n${reasons.join('\n')}`);
}

function toRows(report: Report): Map<string, Map<string, Cell>> {
  const rows = new Map<string, Map<string, Cell>>();
  for (const { assertionResults } of report.testResults) {
    for (const { ancestorTitles, title, status, failureMessages } of assertionResults) {
      const [browser = '', bed = '', group] = ancestorTitles;
      if (!browsers.includes(browser) || group === undefined) continue;
      const [, name = title, reason = ''] = /^(.*?) \[second best: (.*)\]$/.exec(title) ?? [];
      const cells = rows.get(bed) ?? new Map<string, Cell>();
      rows.set(bed, cells);
      const cell: Cell = cells.get(name) ?? new Map();
      cells.set(name, cell);
      const passed = status === 'passed';
      const failure = failureMessages?.[0]?.split('\n')[0]?.slice(0, 300) ?? status;
      cell.set(browser, { sign: passed ? (reason ? '~' : '+') : 'X', why: passed ? reason : failure });
    }
  }
  return rows;
}

if (import.meta.main) printMatrix(process.argv[2]);
