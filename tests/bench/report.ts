import { readFileSync, writeFileSync } from 'node:fs';
import type { Measured } from './measure.ts';

const file = new URL('./README.md', import.meta.url);

/**
 * Puts a part's figures into `README.md`, between the marks of that part, and shows them. The other parts stay as they
 * are, so that each can be measured alone. Throws when the file has no such marks.
 */
export function writeSection(part: string, markdown: string): void {
  const [open, close] = [`<!-- ${part}: written by the benchmark -->`, `<!-- end of ${part} -->`];
  const readme = readFileSync(file, 'utf8');
  const [start, end] = [readme.indexOf(open), readme.indexOf(close)];
  if (start === -1 || end < start) throw new Error(`tests/bench/README.md has no place for the part “${part}”`);
  writeFileSync(file, `${readme.slice(0, start + open.length)}\n\n${markdown.trim()}\n\n${readme.slice(end)}`);
  console.log(`\n${markdown.trim()}\n`);
}

export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, place) => Math.max(...[head, ...rows].map((row) => (row[place] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, place) => (cells[place] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** `0.42 (0.40–0.45)`: how many times as fast as the other, from the medians, with the span that the turns allow. */
export function showRatio(other: Measured, own: Measured): string {
  return `${show(other.median / own.median)} (${show(other.least / own.most)}–${show(other.most / own.least)})`;
}

/** `3.1 (2.9–3.4)`, in milliseconds. */
export function showSpan({ median, least, most }: Measured): string {
  return `${show(median)} (${show(least)}–${show(most)})`;
}

/** Three figures: more would be noise. */
export function show(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return Number(value.toPrecision(value < 1 ? 2 : 3)).toString();
}
