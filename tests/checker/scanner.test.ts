import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../glossary/concept.ts';
import { glossary } from '../../glossary/index.ts';
import { compileGlossary } from '../../lib/checker/compile.ts';
import { compileScanner } from '../../lib/checker/compile-scanner.ts';
import { packScanner, unpackScanner } from '../../lib/checker/packed-scanner.ts';
import { createScanner } from '../../lib/checker/scanner.ts';
import { readCorpus } from '../../tools/read-corpus.ts';
import { checker } from './marked.ts';

const compiled = compileScanner(compileGlossary(glossary));
const scanner = createScanner(compiled);
const texts = languages.flatMap((language) =>
  readCorpus(readFileSync(new URL(`../corpus/${language}.txt`, import.meta.url), 'utf8')).map(({ text }) => text),
);

/** What the checker would flag in a text that the page would not show it. */
function missed(text: string): string[] {
  return scanner.mayFlag(text)
    ? []
    : checker.check(text, { sensitivity: 'full' }).map(({ start, end }) => text.slice(start, end));
}

test('no text of the corpus in which something is flagged is kept from the checker', () => {
  expect(texts.flatMap(missed)).toEqual([]);
});

test('nor one with unseen characters, other hyphens and wide spaces in its words', () => {
  const noise = fc.constantFrom('\u00ad', '\u200b', '\ufeff');
  fc.assert(
    fc.property(fc.constantFrom(...texts), noise, fc.nat(6), (text, unseen, place) => {
      const noisy = text
        .replace(/\p{L}{7,}/gu, (word) => word.slice(0, place) + unseen + word.slice(place))
        .replaceAll('-', '\u2011')
        .replaceAll(' ', '\u00a0');
      expect(missed(noisy)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a word of ours wakes the checker wherever it stands, in capitals too; words of others do not', () => {
  for (const text of ['kinderporno', 'Over KINDERPORNO.', 'x kinderporno', 'webcamkindersekstoerisme', 'child bride'])
    expect(scanner.mayFlag(text), text).toBe(true);
  for (const text of ['', 'x', 'De trein naar Gent had vertraging.', 'The museum opens at ten.', 'bride'])
    expect(scanner.mayFlag(text), text).toBe(false);
});

test('the scanner is the same after packing and unpacking', () => {
  expect(unpackScanner(packScanner(compiled))).toEqual(compiled);
});
