import { type Language, languages } from '../../glossary/concept.ts';
import { type CompiledPattern, type CompiledTerm, entryKind, type GlossaryText } from './compiled-glossary.ts';
import type { TextRange } from './finding.ts';
import { foldedText } from './folded-text.ts';
import type { Match } from './matcher.ts';
import { type Passage, sentenceAt } from './passage.ts';
import { patternExpression } from './pattern-expression.ts';
import { needsAreMet, type PatternNeeds, patternNeeds } from './pattern-needs.ts';
import { matchesOf } from './plain-expression.ts';

/** How far a pattern may reach before and behind the word by which it is found, in units, within its sentence. */
const reachBefore = 110;
const reachAfter = 170;

/** What a pattern finds; the range is one of the passage. */
export interface PatternFind extends TextRange {
  readonly pattern: CompiledPattern;
}

/**
 * Leaves out the words by which a pattern would be found when the other words that it needs are not near. Most words go
 * here, before anything is known of the text around them.
 */
export function inCompany(text: string, matches: readonly Match[], glossary: GlossaryText): Match[] {
  let place = -1;
  let from = 0;
  let folded = '';
  return matches.filter(({ kind, start, owner }) => {
    if (kind !== entryKind.pattern) return true;
    if (start !== place) {
      place = start;
      from = Math.max(0, start - reachBefore);
      folded = foldedText(text.slice(from, start + reachAfter));
    }
    return needsAreMet(patternOf(glossary, owner).needs, folded, start - from);
  });
}

/**
 * Takes each word by which a pattern is found to the stretches that the pattern finds around it, if any, within its
 * sentence.
 */
export function findPatterns(
  passage: Passage,
  matches: readonly Match[],
  glossary: GlossaryText,
  isRead: (language: Language) => boolean,
): PatternFind[] {
  const finds: PatternFind[] = [];
  const seen = new Set<string>();
  let window: Window | undefined;
  for (const match of matches) {
    if (match.kind !== entryKind.pattern) continue;
    const pattern = patternOf(glossary, match.owner);
    if (!isRead(pattern.language)) continue;
    const place = match.start - passage.start;
    if (window?.place !== place) window = windowAround(passage, place, window);
    if (!needsAreMet(pattern.needs, window.folded, place - window.from)) continue;
    for (const { start, end } of patternRanges(window.folded, pattern)) {
      const find = {
        pattern: glossary.patterns[match.owner] as CompiledPattern,
        start: window.from + start,
        end: window.from + end,
      };
      const key = `${match.owner} ${find.start} ${find.end}`;
      if (!seen.has(key)) finds.push(find);
      seen.add(key);
    }
  }
  return finds;
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

/** The part of a sentence in which a pattern is looked for, around one place or several. */
interface Window {
  readonly place: number;
  readonly from: number;
  readonly to: number;
  readonly folded: string;
}

function windowAround(passage: Passage, place: number, before: Window | undefined): Window {
  const sentence = sentenceAt(passage, place);
  let from = sentence.start;
  if (place - from > reachBefore) {
    from = place - reachBefore;
    // A window must not begin inside a word: the rest of it would look like a word.
    from += Math.max(0, passage.folded.slice(from, place).search(/\s/));
  }
  const to = Math.min(sentence.end, place + reachAfter);
  const folded = before?.from === from && before.to === to ? before.folded : passage.folded.slice(from, to);
  return { place, from, to, folded };
}
