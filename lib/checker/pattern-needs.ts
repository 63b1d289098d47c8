import type { Language } from '../../glossary/concept.ts';
import { foldedText } from './folded-text.ts';
import { patternAnchorSets } from './pattern-anchors.ts';

/**
 * What must stand around the word by which a pattern was found: of each list at least one, in folded letters, in front
 * of that word or from it on. Looking for them costs far less than the pattern's expression, and few sentences have all.
 */
export interface PatternNeeds {
  readonly before: readonly (readonly NeededWord[])[];
  readonly after: readonly (readonly NeededWord[])[];
}

interface NeededWord {
  readonly letters: string;
  /** Any ending will do. */
  readonly open: boolean;
}

export function patternNeeds(pattern: string, language: Language): PatternNeeds {
  const { before, after } = patternAnchorSets(pattern, language);
  const toLists = (sets: typeof before) =>
    // Those with few words are looked for first: they miss more often.
    sets
      .map((anchors) => anchors.map(({ words, open }) => ({ letters: foldedText(longestOf(words)), open })))
      .sort((a, b) => a.length - b.length);
  return { before: toLists(before), after: toLists(after) };
}

function longestOf(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest));
}

/** `place`: where the word by which the pattern was found begins in the folded text. */
export function needsAreMet({ before, after }: PatternNeeds, folded: string, place: number): boolean {
  return (
    after.every((words) => words.some((word) => stands(word, folded, place, folded.length))) &&
    before.every((words) => words.some((word) => stands(word, folded, 0, place)))
  );
}

/** Does the word begin between the two places? */
function stands({ letters, open }: NeededWord, folded: string, from: number, to: number): boolean {
  for (let at = folded.indexOf(letters, from); at !== -1 && at < to; at = folded.indexOf(letters, at + 1)) {
    if (isLetter(folded.charCodeAt(at - 1))) continue;
    if (open || !isLetter(folded.charCodeAt(at + letters.length))) return true;
  }
  return false;
}

/** Of folded text. */
function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
