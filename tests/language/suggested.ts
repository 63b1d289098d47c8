import type { Language } from '../../glossary/concept.ts';
import { glossary } from '../../glossary/index.ts';
import { suggest } from '../../lib/checker/suggest.ts';
import { checker } from '../checker/marked.ts';

/** The sentence with its one finding and the first suggestion for it written into it: `[words → suggestion]`. */
export function suggested(sentence: string, language: Language): string {
  const text = sentence.replace(/\[(.*?) → .*?\]/u, '$1');
  const [finding] = checker.check(text, { language });
  if (finding === undefined) return text;
  const words = text.slice(finding.start, finding.end);
  const [first] = suggest(glossary, text, finding);
  return `${text.slice(0, finding.start)}[${words} → ${first?.text ?? ''}]${text.slice(finding.end)}`;
}
