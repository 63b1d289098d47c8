import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../glossary/concept.ts';
import { glossary } from '../../glossary/index.ts';
import { compileGlossary } from '../../lib/checker/compile.ts';
import { createChecker } from '../../lib/checker/create-checker.ts';
import { suggest } from '../../lib/checker/suggest.ts';
import { readCorpus } from '../../tools/read-corpus.ts';

const checker = createChecker(compileGlossary(glossary));

test.each(languages)('in the %s corpus no suggestion is flagged itself, and none doubles a word', (language) => {
  const items = readCorpus(readFileSync(new URL(`../corpus/${language}.txt`, import.meta.url), 'utf8'));
  const wrong: string[] = [];
  for (const { text } of items) {
    for (const finding of checker.check(text, { language })) {
      for (const suggestion of suggest(glossary, text, finding)) {
        const after = text.slice(0, finding.start) + suggestion.text + text.slice(finding.end);
        const end = finding.start + suggestion.text.length;
        const again = checker.check(after, { language }).some((one) => one.start < end && one.end > finding.start);
        const doubled = endsAsItBegins(text.slice(0, finding.start), suggestion.text);
        if (again || doubled || endsAsItBegins(suggestion.text, text.slice(finding.end))) {
          wrong.push(`[${text.slice(finding.start, finding.end)} → ${suggestion.text}] in: ${text}`);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
});

function endsAsItBegins(left: string, right: string): boolean {
  const last = /(\p{L}+)\s*$/u.exec(left)?.[1]?.toLowerCase();
  return last !== undefined && last === /^\s*(\p{L}+)/u.exec(right)?.[1]?.toLowerCase();
}
