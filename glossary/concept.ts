/**
 * The shape of the glossary. Words follow ISO 704 and ISO 30042 (TBX): a concept holds its terms, language by language;
 * a term has an administrative status. Everything here is data: no functions, no imports from the rest of the house.
 */

export const languages = ['nl', 'en', 'de', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

/** Languages whose terms and reasons no native speaker has read yet. The guide and `npm run glossary` say so. */
export const unreviewedLanguages: readonly Language[] = ['de', 'fr', 'es'];

/** A text in the languages in which we explain. Dutch and English are always there. */
export type Explained = { readonly nl: string; readonly en: string } & { readonly [L in 'de' | 'fr' | 'es']?: string };

export const domains = [
  'child-and-age',
  'abuse-and-violence',
  'material',
  'exploitation-in-prostitution',
  'trafficking',
  'travel-and-tourism',
  'online-facilitated',
  'marriage-and-harmful-practices',
  'perpetrators',
  'victims-and-survivors',
  'law-and-justice',
  'framing',
] as const;
export type Domain = (typeof domains)[number];

/**
 * Administrative status. TBX knows preferred, admitted and deprecated; `avoid` is its deprecated, `attention` is admitted
 * with a usage note. The guides' three levels of advice are: can be used (preferred, admitted), special attention, avoid.
 */
export type Status = 'preferred' | 'admitted' | 'attention' | 'avoid';

export type PartOfSpeech = 'noun' | 'adjective' | 'verb' | 'phrase' | 'abbreviation';

/** What a word asks of the words around it. All of it concerns the head of the phrase. */
export interface Agreement {
  /** Dutch: the article. English needs none: a/an follows from the sound. */
  readonly article?: 'de' | 'het';
  /** German, French, Spanish. `mf`: either, by the person meant. */
  readonly gender?: 'm' | 'f' | 'n' | 'mf';
  /** `mass`: no plural and no indefinite article; `plural-only`: no singular. Left out: countable. */
  readonly number?: 'mass' | 'plural-only';
  /** The plural, when countable. */
  readonly plural?: string;
}

/** A wording that can stand in the place of a term. The first one of a term's list is the best in most sentences. */
export interface Alternative extends Agreement {
  readonly text: string;
  /** When this one fits better than the first: a few words in the language of the term. */
  readonly when?: string;
  /** What it names. A replacement keeps to the use of the words it replaces: a person is not replaced by an act. */
  readonly use?: 'material' | 'person' | 'act' | 'place' | 'group' | 'quality' | 'statement';
  /** Short enough for a headline. */
  readonly short?: true;
  /** Preferred in one region only. */
  readonly region?: 'nl-NL' | 'nl-BE' | 'en-GB' | 'en-US';
  /** The form that fits other forms of the term: verb forms, adjectives. Key: the term's form as the text has it, lower case. */
  readonly forms?: { readonly [form: string]: string };
}

/**
 * How a term behaves in Dutch and German compounds. `{}` stands for the first alternative.
 * `rewrites` is keyed by the second part in the singular: `{ zaak: { text: 'zaak over {}', plural: 'zaken over {}' } }`.
 */
export interface Compound {
  /** What the compound begins with, joint included where the language has one: `kinderporno`, `loverboy`. */
  readonly stem: string;
  readonly rewrites?: { readonly [second: string]: { readonly text: string; readonly plural?: string } & Agreement };
  /** A rewrite for any other second part; `{second}` stands for it: `{second} rond {}`. */
  readonly other?: string;
  /** Only the second parts listed in `rewrites` make a compound: the stem also begins other words (`pedologie`). */
  readonly closed?: true;
}

/**
 * When an ordinary word is meant in our sense. Cue sets (`@child`, `@abuse`, `@exploit`, `@crime`) live in `cues.ts`;
 * other entries are words or phrases. `'@child + @exploit'` asks for both.
 */
export interface Condition {
  /** At least one entry must hold near the term. */
  readonly requires?: readonly string[];
  /** None of these may. */
  readonly suppress?: readonly string[];
  /** How near: the sentence (default), or the paragraph with its heading. */
  readonly within?: 'sentence' | 'paragraph';
}

export interface Term extends Agreement {
  /** The term as a dictionary would list it. */
  readonly text: string;
  readonly status: Status;
  readonly pos: PartOfSpeech;
  /** Other spellings and names with the same advice (`kinderpornografie`); each is inflected by the same rules as `text`. */
  readonly variants?: readonly string[];
  /** Forms that no rule gives. What `lib/language` derives is not listed. */
  readonly forms?: readonly string[];
  /** Inflection class in `lib/language`, where the part of speech and the plural do not tell it. */
  readonly inflection?: string;
  readonly compound?: Compound;
  /**
   * Sentences with slots, for what no list of forms can hold: `{sex} met {child}`. Slots are named in `lib/language`;
   * `(a|b)` is a choice, `[a]` may be left out.
   */
  readonly patterns?: readonly string[];
  readonly condition?: Condition;
  /** Why this word harms or needs care, in the language of the term: at most two sentences and 40 words. */
  readonly why?: string;
  readonly alternatives?: readonly Alternative[];
  /** How to rewrite the sentence where no swap of words can be right. Shown without a button. */
  readonly rewrite?: string;
  /** Ids in `sources.ts` that treat this very term. Empty or left out: shown as editorial judgement. */
  readonly sources?: readonly string[];
  /** An ordinary word: it can be attention at most, and only under a proven condition. */
  readonly ordinary?: true;
  /** A right word that asks for care: a note at the fullest sensitivity, inside the topic, and nothing below it. */
  readonly fullOnly?: true;
}

export interface Concept {
  /** Equal to the file name, and unique. */
  readonly id: string;
  readonly domain: Domain;
  /** What a reader looks for it under, where the first term that can be written does not say it (`toestemming`). */
  readonly name?: { readonly nl: string; readonly en: string };
  readonly definition: Explained;
  /** Ids in `sources.ts`. */
  readonly sources: readonly string[];
  /** Ids of concepts that a reader may want next. */
  readonly related?: readonly string[];
  /** Notes for people who look the concept up in the Guide. */
  readonly notes?: readonly Explained[];
  readonly terms: { readonly [L in Language]?: readonly Term[] };
}
