import type { Language } from '../../glossary/concept.ts';
import type { TextRange } from './finding.ts';
import { patternExpression } from './pattern-expression.ts';

/** How far a pattern may reach before and behind the word by which it is found, in units. */
const reachBefore = 110;
const reachAfter = 170;

const expressions = new Map<string, RegExp>();

/** The stretches that a pattern finds around a place. Offsets into the passage. */
export function patternMatches(folded: string, place: number, pattern: string, language: Language): TextRange[] {
  const key = `${language} ${pattern}`;
  const expression = expressions.get(key) ?? patternExpression(pattern, language);
  expressions.set(key, expression);
  const from = wordStart(folded, Math.max(0, place - reachBefore));
  const text = folded.slice(from, place + reachAfter);
  return [...text.matchAll(expression)].map((found) => {
    const [start, end] = (found as RegExpExecArray).indices?.groups?.finding ?? [
      found.index,
      found.index + found[0].length,
    ];
    return { start: from + start, end: from + end };
  });
}

/** A window must not begin inside a word: the rest of it would look like a word. */
function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + 40).search(/\s/);
  return at === 0 || space === -1 ? at : at + space;
}
