import type { Language } from '../../glossary/concept.ts';
import type { TextRange } from './finding.ts';
import { patternExpression } from './pattern-expression.ts';

const expressions = new Map<string, RegExp>();

/** The stretches of a sentence that a pattern finds. Offsets into the passage. */
export function patternMatches(folded: string, sentence: TextRange, pattern: string, language: Language): TextRange[] {
  const key = `${language} ${pattern}`;
  const expression = expressions.get(key) ?? patternExpression(pattern, language);
  expressions.set(key, expression);
  const text = folded.slice(sentence.start, sentence.end);
  return [...text.matchAll(expression)].map((found) => {
    const [start, end] = (found as RegExpExecArray).indices?.groups?.finding ?? [
      found.index,
      found.index + found[0].length,
    ];
    return { start: sentence.start + start, end: sentence.start + end };
  });
}
