import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { languages } from '../../glossary/concept.ts';
import { glossary } from '../../glossary/index.ts';
import type { Checker } from '../../lib/checker/checker.ts';
import { type CompilerInput, compileGlossary } from '../../lib/checker/compile.ts';
import { compileScanner } from '../../lib/checker/compile-scanner.ts';
import { decode, encode } from '../../lib/checker/compiled-glossary.ts';
import { createChecker } from '../../lib/checker/create-checker.ts';
import { createMatcher } from '../../lib/checker/matcher.ts';
import { packScanner, unpackScanner } from '../../lib/checker/packed-scanner.ts';
import { createScanner } from '../../lib/checker/scanner.ts';
import { readEveryUnit } from './floor.ts';
import { hostile } from './hostile.ts';
import { type Measured, measureInTurns, type Work } from './measure.ts';
import { show, showRatio, showSpan, toTable, writeSection } from './report.ts';
import { createAhoCorasick, createCheckers, type Rival } from './rivals.ts';
import { flaggedForms, inventConcepts, makeText } from './workload.ts';

// What the checker costs, beside the least that reading costs and beside others. `npm run bench -- checker`.

const units = 1_000_000;
const turns = 7;

const forms = flaggedForms(glossary.concepts);
const allForms = languages.flatMap((language) => forms[language]);
const compiled = compileGlossary(glossary);
const bytes = encode(compiled);
const packed = packScanner(compileScanner(compiled));
const scanner = createScanner(unpackScanner(packed));
const matcher = createMatcher(decode(bytes));
const checker = createChecker(decode(bytes));
const sparse = makeText(units, 2000, forms);
const dense = makeText(units, 20, forms);
/** As a page has them: the frame scans block by block. */
const blocks = sparse.split('\n\n');

writeSection(
  'checker',
  [
    '## The checker',
    '',
    `Node ${process.versions.node}. Text of ${show(units)} units, words of Debian's lists of Dutch, English and German as often`,
    'as words are in running text, with forms of our avoid terms planted: once in 2,000 words (sparse) or in 20 (dense).',
    '',
    await speedTable(),
    '',
    '### Beside others, on the sparse text',
    '',
    await rivalTable(),
    '',
    '### Time grows with the length of the text, and no faster',
    '',
    await growthTable(),
    '',
    '### What a frame carries, and what the background does',
    '',
    await sizeTable(),
  ].join('\n'),
);

/** One row of figures: how much of the floor's speed is left. */
async function speedTable(): Promise<string> {
  const large = createChecker(compileGlossary(withOwnTerms(20_000)));
  const rows: [name: string, text: string, work: (text: string) => unknown, target: string][] = [
    ['matcher alone', sparse, (text) => matcher.find(text), '≥ 0.40'],
    ['scan in the frame, block by block', sparse, () => blocks.filter((block) => scanner.mayFlag(block)), ''],
    ['check, sparse', sparse, (text) => checker.check(text), '≥ 0.25'],
    ['check, sparse, with 20,000 terms more', sparse, (text) => large.check(text), '≥ 0.10'],
    ['check, dense', dense, (text) => checker.check(text), '≥ 0.05'],
  ];
  const lines: string[][] = [];
  for (const [name, text, work, target] of rows) {
    const { floor, own } = await measureInTurns({ floor: () => readEveryUnit(text), own: () => work(text) }, turns);
    lines.push([name, showSpan(own), megabytes(text, own), showRatio(floor, own), target]);
  }
  const findings = (each: Checker, text: string) => show(each.check(text).length);
  const shown = blocks.filter((block) => scanner.mayFlag(block)).length;
  const scanned = `The scan shows ${show(shown)} of ${show(blocks.length)} blocks of the sparse text to the checker.`;
  const found = `Findings: ${findings(checker, sparse)} in the sparse text, ${findings(checker, dense)} in the dense. ${scanned}`;
  return `${toTable(['what', 'ms', 'million units a second', '× floor', 'target'], lines)}\n\n${found}`;
}

async function rivalTable(): Promise<string> {
  const ahoCorasick = await createAhoCorasick(allForms);
  const checkers = await createCheckers();
  const targets = ['≥ 8', '≥ 500', '≥ 1,000', ''];
  const rows: string[][] = [];
  for (const [place, rival] of [ahoCorasick, ...checkers].entries()) {
    const isMatcher = rival === ahoCorasick;
    const own = isMatcher ? () => matcher.find(sparse) : () => checker.check(sparse);
    rows.push([isMatcher ? 'matcher alone' : 'check', ...(await beside(rival, own)), targets[place] as string]);
  }
  return toTable(['what', 'other', 'million units a second', 'ours is × as fast', 'target'], rows);
}

async function beside(rival: Rival, work: Work): Promise<string[]> {
  const text = sparse.slice(0, rival.units);
  const { own, other } = await measureInTurns({ own: work, other: () => rival.find(text) }, 3);
  const perUnit = scaled(other, sparse.length / text.length);
  return [rival.name, megabytes(sparse, perUnit), showRatio(perUnit, own)];
}

async function growthTable(): Promise<string> {
  const base = 50_000;
  const texts = { 'the sparse text': sparse, 'the dense text': dense, ...hostile };
  const rows: string[][] = [];
  for (const [name, text] of Object.entries(texts)) {
    const large = text.repeat(Math.ceil((base * 16) / text.length));
    const take = (length: number) => () => checker.check(large.slice(0, length));
    const { one, four, sixteen } = await measureInTurns(
      { one: take(base), four: take(base * 4), sixteen: take(base * 16) },
      3,
    );
    rows.push([name, showSpan(one), showRatio(four, one), showRatio(sixteen, one)]);
  }
  const long = 'kinderpornoxyz'.repeat(715_000);
  const { one, ten } = await measureInTurns(
    { one: () => checker.check(long.slice(0, long.length / 10)), ten: () => checker.check(long) },
    3,
  );
  const table = toTable(['text', `${show(base)} units, ms`, '4 × the length', '16 × the length'], rows);
  return `${table}\n\nTen million units without a space: ${showSpan(ten)} ms, ${showRatio(ten, one)} × a tenth of them.`;
}

async function sizeTable(): Promise<string> {
  const { decoding, unpacking } = await measureInTurns(
    { decoding: () => createChecker(decode(bytes)), unpacking: () => createScanner(unpackScanner(packed)) },
    turns,
  );
  const kilobytes = (size: number) => show(size / 1024);
  const zipped = (data: Uint8Array | string) => kilobytes(gzipSync(data, { level: 9 }).length);
  const base64 = (data: Uint8Array) => Buffer.from(data).toString('base64');
  const script = new URL('../../.output/chrome-mv3/content-scripts/content.js', import.meta.url);
  const content = existsSync(script) ? readFileSync(script) : undefined;
  return toTable(
    ['what', 'figure', 'target'],
    [
      ['the content script of the last build, KB gzip', content === undefined ? 'not built' : zipped(content), '≤ 60'],
      ['the scanner in it, KB gzip', zipped(base64(packed.windows) + base64(packed.marks) + packed.stems), ''],
      ['unpack it and make a scanner, ms', showSpan(unpacking), '≤ 1'],
      ['the compiled glossary, in the background, KB raw', kilobytes(bytes.length), ''],
      ['the same, KB gzip', zipped(bytes), ''],
      ['decode it and make a checker, ms', showSpan(decoding), ''],
    ],
  );
}

function withOwnTerms(count: number): CompilerInput {
  return { ...glossary, concepts: [...glossary.concepts, ...inventConcepts(count)] };
}

function megabytes(text: string, { median }: Measured): string {
  return show(text.length / 1000 / median);
}

function scaled({ median, least, most }: Measured, by: number): Measured {
  return { median: median * by, least: least * by, most: most * by };
}
