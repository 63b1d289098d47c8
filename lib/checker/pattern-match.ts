import { type Language, languages } from '../../glossary/concept.ts';
import { type CompiledPattern, type CompiledTerm, entryKind, type GlossaryText } from './compiled-glossary.ts';
import type { TextRange } from './finding.ts';
import { foldedText } from './folded-text.ts';
import type { Match } from './matcher.ts';
import { patternExpression } from './pattern-expression.ts';
import { needsAreMet, type PatternNeeds, patternNeeds } from './pattern-needs.ts';
import { matchesOf } from './plain-expression.ts';

/** How far a pattern may reach before and behind the word by which it is found, in units. */
const reachBefore = 110;
const reachAfter = 170;

/**
 * Takes each word by which a pattern is found to the stretches that the pattern finds around it, if any; leaves the
 * other matches as they are. Looks at a window of the text alone, so that a frequent word costs little.
 */
export function resolvePatterns(text: string, matches: readonly Match[], glossary: GlossaryText): Match[] {
  const resolved: Match[] = [];
  const seen = new Set<string>();
  let window = { place: -1, from: 0, folded: '' };
  for (const match of matches) {
    if (match.kind !== entryKind.pattern) {
      resolved.push(match);
      continue;
    }
    if (match.start !== window.place) window = windowAround(text, match.start);
    const pattern = patternOf(glossary, match.owner);
    if (!needsAreMet(pattern.needs, window.folded, match.start - window.from)) continue;
    for (const range of patternRanges(window.folded, pattern)) {
      const found = { ...match, start: window.from + range.start, end: window.from + range.end };
      const key = `${found.owner} ${found.start} ${found.end}`;
      if (!seen.has(key)) resolved.push(found);
      seen.add(key);
    }
  }
  return resolved;
}

/** A pattern made ready when a word of it turns up for the first time, and its expression when that word is in company. */
interface ReadyPattern {
  readonly needs: PatternNeeds;
  expression?: RegExp;
  readonly sentence: string;
  readonly language: Language;
}

const ready = new WeakMap<GlossaryText, (ReadyPattern | undefined)[]>();

function patternOf(glossary: GlossaryText, owner: number): ReadyPattern {
  let patterns = ready.get(glossary);
  if (patterns === undefined) {
    patterns = [];
    ready.set(glossary, patterns);
  }
  const known = patterns[owner];
  if (known !== undefined) return known;
  const { sentence, term } = glossary.patterns[owner] as CompiledPattern;
  const language = languages[(glossary.terms[term] as CompiledTerm).language] as Language;
  const pattern: ReadyPattern = { needs: patternNeeds(sentence, language), sentence, language };
  patterns[owner] = pattern;
  return pattern;
}

function patternRanges(folded: string, pattern: ReadyPattern): TextRange[] {
  pattern.expression ??= patternExpression(pattern.sentence, pattern.language);
  const { expression } = pattern;
  return Array.from(matchesOf(expression, folded), (found) => {
    const [start, end] = found.indices?.groups?.finding ?? [found.index, found.index + found[0].length];
    return withBothMarks(folded, { start, end });
  });
}

/** A stretch that holds one mark of a pair takes in the other. */
function withBothMarks(folded: string, { start, end }: TextRange): TextRange {
  const within = folded.slice(start, end);
  const opens = /[«„]|(?<![a-z0-9,.])["“](?=[a-z])/.test(within);
  const closes = /[»”]|(?<=[a-z0-9])["“](?![a-z])/.test(within);
  const ahead = closes && !opens ? (/[«“„"][ ]?$/.exec(folded.slice(0, start))?.[0].length ?? 0) : 0;
  const behind = opens && !closes ? (/^[ ]?[»”“"]/.exec(folded.slice(end))?.[0].length ?? 0) : 0;
  return { start: start - ahead, end: end + behind };
}

/** A window must not begin inside a word: the rest of it would look like a word. */
function windowAround(text: string, place: number): { place: number; from: number; folded: string } {
  let from = Math.max(0, place - reachBefore);
  const space = from === 0 ? 0 : text.slice(from, place).search(/\s/);
  from += Math.max(0, space);
  return { place, from, folded: foldedText(text.slice(from, place + reachAfter)) };
}
