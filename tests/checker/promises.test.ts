import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { glossary } from '../../glossary/index.ts';
import { cleanText } from '../../lib/checker/clean-text.ts';
import { compileGlossary } from '../../lib/checker/compile.ts';
import { decode, encode } from '../../lib/checker/compiled-glossary.ts';
import { createChecker } from '../../lib/checker/create-checker.ts';
import { foldedText } from '../../lib/checker/folded-text.ts';
import { hostile } from '../bench/hostile.ts';
import { checker } from './marked.ts';

/** Words of ours between words of anybody, with the characters that break offsets. */
const piece = fc.oneof(
  fc.constantFrom(
    'kinderporno',
    'child',
    'porn',
    'seks met een',
    '14-jarige',
    'klant',
    'sex with',
    'a girl of 13',
    'prostituee',
    '"',
    '“',
    '”',
    "'",
    '>',
    '\n',
    '\n\n',
    '. ',
    ' ',
    '\u00ad',
    '\u200b',
    'e\u0301',
    '\u0301',
    '\ud83d',
    '\udc69',
    '👩‍💻',
    'İ',
    'ı',
    '-',
    '–',
    'en -prostitutie',
    'het woord',
    '→',
    '@',
    '_',
    'sale of children, child prostitution',
  ),
  fc.string({ unit: 'binary' }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('for any text at all', () => {
  test('the checker does not throw, and its findings are sorted and lie side by side inside the text', () => {
    fc.assert(
      fc.property(text, (given) => {
        let last = 0;
        for (const { start, end } of checker.check(given)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(given.length);
      }),
      { numRuns: 400 },
    );
  });

  test('checking twice gives the same', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(checker.check(given)).toEqual(checker.check(given));
      }),
      { numRuns: 100 },
    );
  });

  test('unseen characters inside a word change the range, not the finding', () => {
    const unseen = fc.constantFrom('', '\u00ad', '\u200b', '\u2060', '\ufeff');
    const word = Array.from('kinderporno');
    fc.assert(
      fc.property(
        fc.array(unseen, { minLength: word.length - 1, maxLength: word.length - 1 }),
        text,
        (between, before) => {
          const noisy = word.map((letter, place) => letter + (between[place] ?? '')).join('');
          const lead = `${before.replace(/[\p{L}\p{N}@#_/\\.→>`"'“”„«»‘’-]/gu, '')}\n\nHij zag `;
          const findings = checker.check(`${lead}${noisy} op een schijf.`);
          expect(findings.map(({ start, end }) => [start, end])).toContainEqual([
            lead.length,
            lead.length + noisy.length,
          ]);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('folding keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        expect(foldedText(given)).toHaveLength(given.length);
      }),
    );
  });

  test('cleaned text maps back to what was there', () => {
    fc.assert(
      fc.property(text, (given) => {
        const clean = cleanText(given);
        for (let at = 0; at < clean.text.length; at++) {
          const original = given.slice(clean.start(at), clean.end(at + 1));
          expect(original.normalize('NFC')).toContain(clean.text.charAt(at).normalize('NFC'));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the compiled glossary', () => {
  const compiled = compileGlossary(glossary);

  test('is the same after encoding and decoding, at an odd place of a buffer too', () => {
    const bytes = encode(compiled);
    const odd = new Uint8Array(bytes.length + 1);
    odd.set(bytes, 1);
    expect(decode(bytes)).toEqual(compiled);
    expect(decode(odd.subarray(1))).toEqual(compiled);
    expect(createChecker(decode(bytes)).check('Hij zag kinderporno.')).toHaveLength(1);
  });

  test('bytes that are something else are refused', () => {
    expect(() => decode(new Uint8Array(7))).toThrow('no compiled glossary');
    expect(() => decode(new Uint8Array(400).fill(255))).toThrow('no compiled glossary');
  });
});

describe('a text that nobody would write comes to an end', () => {
  // How long it takes is shown by `npm run bench`.
  test.each(Object.entries(hostile))('%s', (_, piece) => {
    const given = piece.repeat(20_000);
    for (const { end } of checker.check(given)) expect(end).toBeLessThanOrEqual(given.length);
  });

  test('ten megabytes without a space', () => {
    expect(checker.check('kinderpornoxyz'.repeat(700_000))).toEqual([]);
  });
});
