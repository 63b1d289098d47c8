import { languages } from '../../glossary/concept.ts';
import { rulesOf } from '../language/language.ts';
import { fold, isWordUnit } from './characters.ts';
import type { CompiledGlossary, EntryKind } from './compiled-glossary.ts';
import { lettersOf } from './letters.ts';
import { windowFilter } from './sweep-filter.ts';
import { hashOf } from './word-hash.ts';

export interface PhraseEntry {
  readonly kind: EntryKind;
  /** A term, or for `entryKind.pattern` a pattern. */
  readonly owner: number;
  readonly words: readonly string[];
  readonly use: number;
}

/** The folded words of a phrase; what stands between them is not kept. */
export function wordsOf(phrase: string): string[] {
  const words: string[] = [];
  let word = '';
  for (const unit of `${phrase.normalize('NFC')} `.split('')) {
    const code = unit.charCodeAt(0);
    if (isWordUnit(code)) word += String.fromCharCode(fold(code));
    else if (word !== '') {
      words.push(word);
      word = '';
    }
  }
  return words;
}

/** Files every phrase under the word that costs the sweep least, and lays all of it in flat arrays. */
export function layOut(phrases: readonly PhraseEntry[]): Omit<CompiledGlossary, 'text'> {
  const filed = new Map<string, { readonly entry: PhraseEntry; readonly anchor: number }[]>();
  const words = new Set<string>();
  const entriesToFile = unique(phrases);
  const uses = countUses(entriesToFile);
  for (const entry of entriesToFile) {
    const anchor = anchorOf(entry.words, uses);
    const word = entry.words[anchor] as string;
    filed.set(word, [...(filed.get(word) ?? []), { entry, anchor }]);
    for (const each of entry.words) words.add(each);
  }
  const sorted = [...words].sort(byLetters);
  const number = new Map(sorted.map((word, place) => [word, place]));
  const entries = sorted.map((word) => filed.get(word) ?? []);
  const flat = entries.flat();
  const useOfWord = entries.map((list) => list.reduce((all, { entry }) => all | entry.use, 0));
  const crowded = entries.find((list) => list.length > 255);
  if (crowded !== undefined)
    throw new Error(`More than 255 phrases are filed like “${crowded[0]?.entry.words.join(' ')}”`);
  return {
    letters: Uint8Array.from(sorted.flatMap(lettersOf)),
    lengths: Uint8Array.from(sorted, (word) => word.length),
    uses: Uint8Array.from(useOfWord),
    windows: windowFilter(sorted.map((word, place) => ({ word, use: useOfWord[place] as number }))),
    slots: hashTable(sorted),
    counts: Uint8Array.from(entries, (list) => list.length),
    kinds: Uint8Array.from(flat, ({ entry }) => entry.kind),
    owners: Uint16Array.from(flat, ({ entry }) => entry.owner),
    sizes: Uint8Array.from(flat, ({ entry }) => entry.words.length),
    anchors: Uint8Array.from(flat, ({ anchor }) => anchor),
    phrases: Uint16Array.from(
      flat.flatMap(({ entry }) =>
        entry.words.length > 1 ? entry.words.map((word) => number.get(word) as number) : [],
      ),
    ),
  };
}

/** The order of the bytes: words that begin alike lie side by side, which packs well. */
function byLetters(a: string, b: string): number {
  const [left, right] = [lettersOf(a), lettersOf(b)];
  const place = left.findIndex((letter, at) => letter !== right[at]);
  return place === -1 ? left.length - right.length : (left[place] as number) - (right[place] ?? -1);
}

/** Half of it at most is filled, so that most words that are not ours meet an empty place at once. */
function hashTable(words: readonly string[]): Uint16Array {
  let size = 1;
  while (size < words.length * 2) size *= 2;
  const slots = new Uint16Array(size);
  words.forEach((word, number) => {
    let slot = hashOf(lettersOf(word)) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = number + 1;
  });
  return slots;
}

/** Frequent words cost a look wherever they stand, so a phrase is filed under the word that few other phrases have. */
function anchorOf(words: readonly string[], uses: ReadonlyMap<string, number>): number {
  const cost = (word: string) => {
    if (word.length < 5) return 1e6 / 10 ** word.length;
    return (uses.get(word) ?? 0) + (isCommon(word) ? 1e3 : 0);
  };
  return words.reduce((best, word, place) => (cost(word) < cost(words[best] as string) ? place : best), 0);
}

let common: ReadonlySet<string> | undefined;

/** Is it one of the frequent words of a language, of ours or not? */
function isCommon(word: string): boolean {
  common ??= new Set(
    languages.flatMap((language) => {
      const { functionWords, commonWords } = rulesOf[language];
      return wordsOf(`${functionWords} ${commonWords}`);
    }),
  );
  return common.has(word);
}

function countUses(phrases: readonly PhraseEntry[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const word of phrases.flatMap(({ words }) => words)) uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}

function unique(phrases: readonly PhraseEntry[]): PhraseEntry[] {
  const seen = new Map(
    phrases.map((entry) => [`${entry.kind} ${entry.owner} ${entry.use} ${entry.words.join(' ')}`, entry]),
  );
  return [...seen.values()];
}
