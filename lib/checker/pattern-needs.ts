import type { Language } from '../../glossary/concept.ts';
import { foldedText } from './folded-text.ts';
import { patternAnchorSets } from './pattern-anchors.ts';

/**
 * What must stand around the word by which a pattern was found: of each list at least one, in folded letters, in front
 * of that word or from it on. Looking for them costs far less than the pattern's expression, and few sentences have all.
 */
export interface PatternNeeds {
  readonly before: readonly (readonly string[])[];
  readonly after: readonly (readonly string[])[];
}

export function patternNeeds(pattern: string, language: Language): PatternNeeds {
  const { before, after } = patternAnchorSets(pattern, language);
  const toLists = (sets: typeof before) =>
    // Those with few words are looked for first: they miss more often.
    sets.map((anchors) => anchors.map(({ word }) => foldedText(word))).sort((a, b) => a.length - b.length);
  return { before: toLists(before), after: toLists(after) };
}

/** `place`: where the word by which the pattern was found begins in the folded text. */
export function needsAreMet({ before, after }: PatternNeeds, folded: string, place: number): boolean {
  return (
    after.every((words) => words.some((word) => folded.indexOf(word, place) !== -1)) &&
    before.every((words) => words.some((word) => isBefore(folded, word, place)))
  );
}

function isBefore(folded: string, word: string, place: number): boolean {
  const found = folded.indexOf(word);
  return found !== -1 && found < place;
}
