import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../glossary/concept.ts';
import { readCorpus } from '../../tools/read-corpus.ts';
import { checker } from './marked.ts';

/** The least that may be left of it; `npm run score` shows the figures. */
const least = { precision: 0.95, recall: 0.95 };

describe.each([...languages])('the sentences of tests/corpus/%s.txt', (language: Language) => {
  const items = readCorpus(readFileSync(new URL(`../corpus/${language}.txt`, import.meta.url), 'utf8'));

  test('are found and left alone as they are marked', () => {
    const count = { expected: 0, found: 0, flagged: 0, right: 0 };
    for (const { text, marks } of items) {
      const findings = checker.check(text, { language });
      const wanted = marks.filter(({ severity }) => severity !== undefined);
      const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
        a.start < b.end && b.start < a.end;
      count.expected += wanted.length;
      count.found += wanted.filter((mark) => findings.some((finding) => overlaps(finding, mark))).length;
      const counted = findings.filter(
        (finding) => !marks.some((mark) => mark.severity === undefined && overlaps(finding, mark)),
      );
      count.flagged += counted.length;
      count.right += counted.filter((finding) => wanted.some((mark) => overlaps(finding, mark))).length;
    }
    expect(count.right / count.flagged).toBeGreaterThanOrEqual(least.precision);
    expect(count.found / count.expected).toBeGreaterThanOrEqual(least.recall);
  });
});
