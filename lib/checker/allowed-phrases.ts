import { type Concept, languages } from '../../glossary/concept.ts';
import { inflect } from '../language/inflection.ts';
import { entryKind, wordUse } from './compiled-glossary.ts';
import { isFlagged } from './compiled-term.ts';
import { type PhraseEntry, wordsOf } from './compiled-words.ts';

/**
 * The wordings that are right and hold a word that we flag: `kinderen in de prostitutie`. The others need not be known.
 * What is flagged itself is never allowed by another concept.
 */
export function allowedPhrases(concepts: readonly Concept[], flagged: readonly PhraseEntry[]): PhraseEntry[] {
  const traps = new Set(flagged.map(({ words }) => words.join(' ')));
  const stems = flagged
    .filter(({ kind }) => kind === entryKind.stem || kind === entryKind.openPattern)
    .map(({ words }) => words[0] as string);
  const allowed = new Map<string, readonly string[]>();
  for (const phrase of rightWordings(concepts)) {
    const words = wordsOf(phrase);
    const key = words.join(' ');
    if (!traps.has(key) && holdsTrap(words, traps, stems)) allowed.set(key, words);
  }
  return [...allowed.values()].map((words) => ({ kind: entryKind.allowed, owner: 0, words, use: wordUse.whole }));
}

function* rightWordings(concepts: readonly Concept[]): Generator<string> {
  for (const concept of concepts) {
    for (const language of languages) {
      for (const term of concept.terms[language] ?? []) {
        if (!isFlagged(term)) yield* inflect(term, language);
        for (const { text, plural, forms } of term.alternatives ?? [])
          yield* [text, plural ?? '', ...Object.values(forms ?? {})];
      }
    }
  }
}

function holdsTrap(words: readonly string[], traps: ReadonlySet<string>, stems: readonly string[]): boolean {
  for (let from = 0; from < words.length; from++) {
    if (stems.some((stem) => (words[from] as string).startsWith(stem))) return true;
    for (let to = from + 1; to <= words.length; to++) if (traps.has(words.slice(from, to).join(' '))) return true;
  }
  return false;
}
