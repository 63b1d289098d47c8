import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { languages } from '../../glossary/concept.ts';
import { glossary } from '../../glossary/index.ts';
import { compileGlossary } from '../../lib/checker/compile.ts';
import { decode, encode } from '../../lib/checker/compiled-glossary.ts';
import { createChecker } from '../../lib/checker/create-checker.ts';
import { createMatcher } from '../../lib/checker/matcher.ts';
import { readCorpus } from '../../tools/read-corpus.ts';

/**
 * What the checker costs beside the floor: reading every unit once. `node tests/bench/checker.ts [units]`.
 * The text is made of the sentences of our corpora that hold no finding, in an order that is always the same; one
 * sentence with a finding stands in 2,000 words (sparse), or in 20 (dense). These sentences were written to tempt the
 * checker: nearly each holds a word of ours. Text on another subject is given as a file: `checker.ts 1000000 FILE`.
 */
const units = Number(process.argv[2] ?? 1_000_000);
const rounds = 9;

const bytes = encode(compileGlossary(glossary));
const compiled = decode(bytes);
const checker = createChecker(compiled);
const matcher = createMatcher(compiled);

const other = process.argv[3];
const sparse = other === undefined ? madeText(2000) : readFileSync(other, 'utf8').slice(0, units);
if (matcher.find(sparse) === undefined)
  console.log('The text holds unseen characters: the matcher alone stops at them.');
const dense = madeText(20);
const floor = medianTime(() => readEveryUnit(sparse));

console.log(`text: ${sparse.length} units; floor ${(sparse.length / floor / 1000).toFixed(0)} MB/s`);
report(
  'matcher alone',
  medianTime(() => matcher.find(sparse)),
  0.4,
);
report(
  'check, one finding in 2,000 words',
  medianTime(() => checker.check(sparse)),
  0.25,
);
report(
  'check, one finding in 20 words',
  medianTime(() => checker.check(dense)),
  0.05,
);
console.log(
  `decode and make a checker: ${medianTime(() => createChecker(decode(bytes))).toFixed(2)} ms warm (target 1 ms)`,
);
console.log(
  `compiled glossary: ${bytes.length} bytes, ${gzipSync(bytes).length} gzip, ${gzipSync(Buffer.from(bytes).toString('base64')).length} gzip as base64`,
);
for (const times of [1, 2, 4]) {
  const text = sparse.repeat(times);
  console.log(`check of ${times} × the text: ${medianTime(() => checker.check(text)).toFixed(1)} ms`);
}

function report(name: string, milliseconds: number, target: number): void {
  console.log(
    `${name}: ${milliseconds.toFixed(1)} ms, ${(floor / milliseconds).toFixed(3)} × floor (target ${target})`,
  );
}

function readEveryUnit(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at) > 0x40 ? 1 : 0;
  return sum;
}

function medianTime(work: () => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = performance.now();
    work();
    times.push(performance.now() - before);
  }
  return times.sort((a, b) => a - b)[rounds >> 1] as number;
}

function madeText(wordsPerFinding: number): string {
  const items = languages.flatMap((language) =>
    readCorpus(readFileSync(new URL(`../corpus/${language}.txt`, import.meta.url), 'utf8')),
  );
  const clean = items
    .filter(({ marks }) => marks.length === 0)
    .map(({ text }) => text)
    .filter(isPlain);
  const flagged = items
    .filter(({ marks }) => marks.length > 0 && marks[0]?.severity === 'avoid')

    .map(({ text }) => text)
    .filter(isPlain);
  let text = '';
  for (let sentence = 0, words = 0, next = 0; text.length < units; sentence++) {
    const each = clean[(sentence * 7919) % clean.length] as string;
    text += `${each}\n\n`;
    words += each.split(' ').length;
    if (words < wordsPerFinding) continue;
    text += `${flagged[next++ % flagged.length]}\n\n`;
    words = 0;
  }
  return text;
}

/** Unseen characters send a text round another way, which is measured by itself. */
function isPlain(text: string): boolean {
  return matcher.find(text) !== undefined;
}
