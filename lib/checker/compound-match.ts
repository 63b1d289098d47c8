import type { Language } from '../../glossary/concept.ts';
import { rulesOf } from '../language/language.ts';
import type { TextRange } from './finding.ts';
import { foldedText } from './folded-text.ts';
import type { Match } from './matcher.ts';
import { perLanguage } from './per-language.ts';

/** A shorter rest is an ending of another word: `Loverboyd`. */
const shortestRest = 3;

/** A first part of so many letters cannot stand in a word by accident. */
const sureStem = 8;

/** Is the word really a compound of the first part, and no word that happens to begin with its letters? */
export function compoundStands(folded: string, match: Match, offset: number, language: Language): boolean {
  const stemEnd = (match.stemEnd ?? match.end) - offset;
  const start = match.start - offset;
  const rest = folded.slice(stemEnd, match.end - offset).replace(/^s(?=\p{L}{4})/u, '');
  if (stemEnd - start >= sureStem) return rest.length === 0 || rest.length >= shortestRest;
  return secondsOf(language).some((second) => rest.startsWith(second));
}

const secondsOf = perLanguage((language) => (rulesOf[language].compounds?.seconds ?? []).map(foldedText));

/** `kinderarbeid en -prostitutie`: the range with its hyphen, when the word before begins with the part left out. */
export function suspendedStands(
  folded: string,
  range: TextRange,
  first: string,
  language: Language,
): TextRange | undefined {
  if (folded.charAt(range.start - 1) !== '-' || !/[ \n]/.test(folded.charAt(range.start - 2))) return undefined;
  const conjunctions = [...(rulesOf[language].compounds?.conjunctions ?? []), ','];
  const before = folded.slice(Math.max(0, range.start - 60), range.start);
  const pair = /([\p{L}-]+)[ \n]*(,|[\p{L}/]+)[ \n]+-$/u.exec(before);
  if (pair === null || !conjunctions.includes(pair[2] as string) || !(pair[1] as string).startsWith(foldedText(first)))
    return undefined;
  return { start: range.start - 1, end: range.end };
}
