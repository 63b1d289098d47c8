import type { Language } from '../../glossary/concept.ts';
import { glossary } from '../../glossary/index.ts';
import { compileGlossary } from '../../lib/checker/compile.ts';
import { createChecker } from '../../lib/checker/create-checker.ts';
import type { Finding } from '../../lib/checker/finding.ts';
import { type SuggestOptions, suggest } from '../../lib/checker/suggest.ts';

const checker = createChecker(compileGlossary(glossary));

/** An example with the finding and its first suggestion written inside: `in drie [kinderpornozaken → zaken over …] eist`. */
export interface Example {
  readonly text: string;
  readonly finding: Finding;
}

/** The sentence and what the checker finds where the bracket stands; the bracket sets the range. Throws when it finds nothing there. */
export function readExample(annotated: string, language: Language): Example {
  const bracket = /\[(.*?)(?: → .*?)?\]/u.exec(annotated);
  if (bracket === null) throw new Error(`No bracket in: ${annotated}`);
  const words = bracket[1] ?? '';
  const text = annotated.replace(bracket[0], words);
  const range = { start: bracket.index, end: bracket.index + words.length };
  const found = checker
    .check(text, { language, sensitivity: 'full' })
    .find((finding) => finding.start < range.end && finding.end > range.start);
  if (found === undefined) throw new Error(`Nothing found in “${words}”: ${text}`);
  return { text, finding: { ...found, ...range, language } };
}

/** The example as it would stand with the first suggestion, or without an arrow when there is none. */
export function withFirst(annotated: string, language: Language, options?: SuggestOptions): string {
  const { text, finding } = readExample(annotated, language);
  const words = text.slice(finding.start, finding.end);
  const first = suggest(glossary, text, finding, options)[0]?.text;
  return `${text.slice(0, finding.start)}[${words}${first === undefined ? '' : ` → ${first}`}]${text.slice(finding.end)}`;
}

/** All suggestions for the example, best first. */
export function suggestionsFor(annotated: string, language: Language, options?: SuggestOptions): string[] {
  const { text, finding } = readExample(annotated, language);
  return suggest(glossary, text, finding, options).map((suggestion) => suggestion.text);
}
