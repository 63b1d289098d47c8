import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** One file a step: vitest's own JSON, or two numbers. */
export const resultsFolder = join(import.meta.dirname, '../artifacts/results');

export function resultFile(name: string): string {
  mkdirSync(resultsFolder, { recursive: true });
  return join(resultsFolder, `${name.replace(/\W+/g, '-')}.json`);
}

export function addResult(name: string, { passed, failed }: Totals): void {
  writeFileSync(resultFile(name), JSON.stringify({ numPassedTests: passed, numFailedTests: failed }));
}

/** Whether a project of vitest named the tests that failed. */
export function hasFailedTests(project: string): boolean {
  const file = resultFile(project);
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).numFailedTests > 0;
}

/** The line that machines read at the end: `N passed, N failed`. */
export function printTotals(): void {
  const results = readdirSync(resultsFolder).map((file) => JSON.parse(readFileSync(join(resultsFolder, file), 'utf8')));
  const sum = (key: string) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed`);
}
