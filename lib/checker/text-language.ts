import { type Language, languages } from '../../glossary/concept.ts';
import { rulesOf } from '../language/language.ts';
import { foldedText } from './folded-text.ts';
import { addLetter, hashOf, mixedHash } from './word-hash.ts';

/** How much the words of a text speak for each language, in the order of `languages`. */
export type Evidence = readonly number[];

/** A hint weighs as much as so many common words. */
const hintWeight = 3;
const mostWords = 200;
/** A text of so many words needs no other. */
const enoughWords = 50;

/** Counts the common words of each language in folded texts, read one after the other. Cheap: the first words decide. */
export function languageEvidence(texts: Iterable<string>, hint: Language | undefined): Evidence {
  table ??= commonWords();
  const scores: number[] = languages.map((language) => (language === hint ? hintWeight : 0));
  let left = mostWords;
  for (const text of texts) {
    left = countWords(text, left, table, scores);
    if (left <= mostWords - enoughWords) break;
  }
  return scores;
}

/** Counts up to so many words into the scores, and gives how many are left to count. */
function countWords(text: string, most: number, common: CommonWords, scores: number[]): number {
  let start = -1;
  let hash = 0;
  let left = most;
  for (let at = 0; at <= text.length && left > 0; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    if (unit >= 0x61 && unit <= 0x7a) {
      if (start === -1) start = at;
      hash = addLetter(hash, unit);
    } else if (start !== -1) {
      const found = findCommon(common, text, start, at, hash);
      if (found !== 0) count(scores, found);
      start = -1;
      hash = 0;
      left--;
    }
  }
  return left;
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

/** The common words by their hash, each with a bit for every language that has it: no word of a text is cut out for it. */
interface CommonWords {
  readonly words: readonly (string | undefined)[];
  readonly bits: Uint8Array;
}
const tableSize = 2048;
let table: CommonWords | undefined;

function findCommon({ words, bits }: CommonWords, text: string, start: number, end: number, hash: number): number {
  for (let slot = mixedHash(hash) % tableSize; ; slot = (slot + 1) % tableSize) {
    const word = words[slot];
    if (word === undefined) return 0;
    if (word.length === end - start && text.startsWith(word, start)) return bits[slot] as number;
  }
}

function commonWords(): CommonWords {
  const words: (string | undefined)[] = Array.from({ length: tableSize }, () => undefined);
  const bits = new Uint8Array(tableSize);
  languages.forEach((language, place) => {
    for (const word of foldedText(rulesOf[language].commonWords).split(' ')) {
      let slot = hashOf(Array.from(word, (letter) => letter.charCodeAt(0))) % tableSize;
      while (words[slot] !== undefined && words[slot] !== word) slot = (slot + 1) % tableSize;
      words[slot] = word;
      bits[slot] = (bits[slot] as number) | (1 << place);
    }
  });
  return { words, bits };
}
