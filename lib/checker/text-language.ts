import { type Language, languages } from '../../glossary/concept.ts';
import { rulesOf } from '../language/language.ts';
import { foldedText } from './folded-text.ts';

/** How much the words of a text speak for each language, in the order of `languages`. */
export type Evidence = readonly number[];

/** A hint weighs as much as so many common words. */
const hintWeight = 3;
const mostWords = 200;
/** No common word is longer. */
const longestCommon = 8;

let bitsOfWord: Map<string, number> | undefined;

/** Counts the common words of each language in folded text. Cheap: the first words decide. */
export function languageEvidence(folded: string, hint: Language | undefined): Evidence {
  bitsOfWord ??= commonWords();
  const scores: number[] = languages.map((language) => (language === hint ? hintWeight : 0));
  let start = -1;
  let left = mostWords;
  for (let at = 0; at <= folded.length && left > 0; at++) {
    const unit = at < folded.length ? folded.charCodeAt(at) : 0;
    if (unit >= 0x61 && unit <= 0x7a) {
      if (start === -1) start = at;
    } else if (start !== -1) {
      count(scores, at - start > longestCommon ? 0 : (bitsOfWord.get(folded.slice(start, at)) ?? 0));
      start = -1;
      left--;
    }
  }
  return scores;
}

function count(scores: number[], bits: number): void {
  for (let place = 0; bits >> place !== 0; place++)
    if ((bits >> place) & 1) scores[place] = (scores[place] as number) + 1;
}

/** The language that the evidence is for; `undefined` when it is for none or for two alike. */
export function likelyLanguage(evidence: Evidence): Language | undefined {
  const best = Math.max(...evidence);
  const place = evidence.indexOf(best);
  return best === 0 || evidence.lastIndexOf(best) !== place ? undefined : languages[place];
}

function commonWords(): Map<string, number> {
  const bits = new Map<string, number>();
  languages.forEach((language, place) => {
    for (const word of foldedText(rulesOf[language].commonWords).split(' '))
      bits.set(word, (bits.get(word) ?? 0) | (1 << place));
  });
  return bits;
}
