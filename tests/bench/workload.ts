import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Concept, type Language, languages, type Term } from '../../glossary/concept.ts';
import { inflect } from '../../lib/language/inflection.ts';
import { rulesOf } from '../../lib/language/language.ts';
import { unpack } from '../../tools/false-alarms/unpack.ts';
import { createRandom, pick } from './random.ts';

// Text on no subject at all: words of Debian's lists as often as words are in real text, with terms of ours planted.

const lists = {
  nl: { package: 'wdutch', file: 'dutch', share: 0.5 },
  en: { package: 'wamerican', file: 'american-english', share: 0.4 },
  de: { package: 'wngerman', file: 'ngerman', share: 0.1 },
} as const;
type ListLanguage = keyof typeof lists;
/** So many different words make up a text. */
const vocabularySize = 30_000;
const seed = 20;

/**
 * Running text of about so many UTF-16 units, with one planted form in `every` words; paragraphs of one language each,
 * with capitals, commas, numbers and curly quotation marks.
 */
export function makeText(
  units: number,
  every: number,
  planted: { readonly [L in Language]: readonly string[] },
): string {
  const random = createRandom(seed);
  const words = vocabularies();
  const paragraphs: string[] = [];
  let size = 0;
  let next = every / 2;
  const wordOf = (language: ListLanguage) => {
    if (--next > 0) return zipfian(words[language], random);
    next = every * (0.5 + random());
    return pick(planted[language], random);
  };
  while (size < units) {
    const language = pickLanguage(random);
    const sentences = Array.from({ length: 2 + Math.floor(random() * 6) }, () => sentence(language, wordOf, random));
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}

/** The forms that are flagged wherever they stand, by language. */
export function flaggedForms(concepts: readonly Concept[]): { [L in Language]: string[] } {
  const forms: { [L in Language]: string[] } = { nl: [], en: [], de: [], fr: [], es: [] };
  for (const { terms } of concepts) {
    for (const language of languages) {
      const flagged = (terms[language] ?? []).filter(
        ({ status, condition, ordinary }) => status === 'avoid' && !condition && !ordinary,
      );
      forms[language].push(...flagged.flatMap((term) => inflect(term, language)));
    }
  }
  return forms;
}

/** A newsroom's own terms: invented phrases of two words, one concept for a hundred of them. */
export function inventConcepts(count: number): Concept[] {
  const random = createRandom(seed + 1);
  const { nl } = vocabularies();
  const terms = Array.from({ length: count }, (): Term => {
    const text = `${pick(nl.slice(200), random)} ${pick(nl.slice(200), random)}`.toLowerCase();
    return { text, status: 'avoid', pos: 'phrase' };
  });
  return Array.from({ length: Math.ceil(count / 100) }, (_, place) => ({
    id: `own-${place}`,
    domain: 'framing',
    definition: { nl: '', en: '' },
    sources: [],
    terms: { nl: terms.slice(place * 100, place * 100 + 100) },
  }));
}

let known: { [L in ListLanguage]: string[] } | undefined;

/** The words of each language, the commonest first: its function words, then others, rather short before long. */
function vocabularies(): { [L in ListLanguage]: string[] } {
  known ??= { nl: vocabulary('nl'), en: vocabulary('en'), de: vocabulary('de') };
  return known;
}

function vocabulary(language: ListLanguage): string[] {
  const { package: name, file } = lists[language];
  const folder = unpack(name);
  if (folder === undefined)
    throw new Error(`The benchmark needs the Debian package ${name}, which cannot be fetched here`);
  const random = createRandom(seed + 2);
  const all = readFileSync(join(folder, 'usr/share/dict', file), 'utf8').match(/^\p{L}{2,}$/gmu) ?? [];
  const chosen = Array.from({ length: vocabularySize }, () => pick(all, random));
  const ranked = chosen.map((word) => ({ word, rank: word.length + random() * 9 })).sort((a, b) => a.rank - b.rank);
  return [...rulesOf[language].functionWords.split(' '), ...ranked.map(({ word }) => word)];
}

/** The word of rank n comes once for n times that the first comes. */
function zipfian(words: readonly string[], random: () => number): string {
  const rank = Math.exp(random() * Math.log(words.length + 1));
  return words[Math.min(words.length, Math.floor(rank)) - 1] as string;
}

function pickLanguage(random: () => number): ListLanguage {
  const at = random();
  return at < lists.nl.share ? 'nl' : at < lists.nl.share + lists.en.share ? 'en' : 'de';
}

function sentence(language: ListLanguage, wordOf: (language: ListLanguage) => string, random: () => number): string {
  const words = Array.from({ length: 5 + Math.floor(random() * 20) }, () => dressed(wordOf(language), random));
  const [first = ''] = words;
  words[0] = first.charAt(0).toUpperCase() + first.slice(1);
  return `${words.join(' ').replace(/,$/, '')}.`;
}

function dressed(word: string, random: () => number): string {
  const at = random();
  if (at < 0.01) return `“${word}”`;
  if (at < 0.015) return `${word} – ${1 + Math.floor(random() * 2000)}`;
  return at < 0.08 ? `${word},` : word;
}
