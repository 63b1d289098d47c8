import { type Concept, type Language, languages } from '../../glossary/concept.ts';
import { inflect } from '../language/inflection.ts';
import { entryKind, wordUse } from './compiled-glossary.ts';
import { isFlagged } from './compiled-term.ts';
import { type PhraseEntry, wordsOf } from './compiled-words.ts';
import { foldedText } from './folded-text.ts';

/** What could flag a right wording: phrases, first parts of words, and the patterns of each language. */
export interface Traps {
  readonly phrases: readonly PhraseEntry[];
  readonly patterns: ReadonlyMap<Language, readonly RegExp[]>;
}

/**
 * The wordings that are right and hold what we flag: `kinderen in de prostitutie`. The others need not be known.
 * What is flagged itself is never allowed by another concept.
 */
export function allowedPhrases(concepts: readonly Concept[], traps: Traps): PhraseEntry[] {
  const flagged = new Set(traps.phrases.map(({ words }) => words.join(' ')));
  const stems = traps.phrases.filter(({ kind }) => kind === entryKind.stem).map(({ words }) => words[0] as string);
  const allowed = new Map<string, readonly string[]>();
  for (const { text, language } of rightWordings(concepts)) {
    const words = wordsOf(text);
    const key = words.join(' ');
    if (flagged.has(key) || allowed.has(key)) continue;
    const matchesPattern = () => {
      const folded = foldedText(text);
      return traps.patterns.get(language)?.some((pattern) => folded.search(pattern) !== -1);
    };
    if (holdsPhrase(words, flagged, stems) || matchesPattern()) allowed.set(key, words);
  }
  return [...allowed.values()].map((words) => ({ kind: entryKind.allowed, owner: 0, words, use: wordUse.whole }));
}

/** Each wording of each language once: the same alternatives come back in many terms. */
function* rightWordings(concepts: readonly Concept[]): Generator<{ text: string; language: Language }> {
  const given = new Set<string>();
  for (const concept of concepts) {
    for (const language of languages) {
      for (const term of concept.terms[language] ?? []) {
        const own = isFlagged(term) ? [] : inflect(term, language);
        const others = (term.alternatives ?? []).flatMap(({ text, plural, forms }) => [
          text,
          plural ?? '',
          ...Object.values(forms ?? {}),
        ]);
        for (const text of [...own, ...others]) {
          if (given.has(`${language} ${text}`)) continue;
          given.add(`${language} ${text}`);
          yield { text, language };
        }
      }
    }
  }
}

function holdsPhrase(words: readonly string[], flagged: ReadonlySet<string>, stems: readonly string[]): boolean {
  for (let from = 0; from < words.length; from++) {
    if (stems.some((stem) => (words[from] as string).startsWith(stem))) return true;
    for (let to = from + 1; to <= words.length; to++) if (flagged.has(words.slice(from, to).join(' '))) return true;
  }
  return false;
}
