import type { Language } from '../../glossary/concept.ts';

/**
 * Pieces of regular expressions over folded text: lower case, plain apostrophes, hyphens and spaces. A space stands for
 * any white space between words, `{name}` for a slot of the same language, `{n}` for a number under 18.
 */
export type Expression = string;

/** Who is a child, who is an adult, and how old they are. */
export interface People {
  /** Number words from one up; the place in the list is the value less one. */
  readonly numbers: readonly string[];
  /** Words between number and number that are tens: 20, 30 … 90. */
  readonly tens: readonly string[];
  /** Two-word or joined numbers above twenty, as one expression. */
  readonly compoundNumber: Expression;
  /** What stands before a number that is an age, up to the number. */
  readonly ageBefore: Expression;
  /** What follows a number that is an age. */
  readonly ageAfter: Expression;
  /** What follows a number that is no age, whatever stands before: a unit, a clock, a measure. */
  readonly noAgeAfter: Expression;
  /** Words that hold a number without being an age: `relatie van 14 jaar`. */
  readonly noAgeBefore: Expression;
  /** A number of years that something lasts; `#` stands for the number: `is # jaar met` (married to). */
  readonly lasting: Expression;
  /** What stands before an age that is not reached: `nog geen`, `under`. */
  readonly below: Expression;
  /** An age under 18 as an ordinal: `haar veertiende`, `her fifteenth birthday`. */
  readonly ordinal: Expression;
  /** A child without its age: `meisje`, `leerlingen`, `minderjarig`. */
  readonly child: Expression;
  /** One child, not a group or an age: a party to what is told. Every word for a child when left out. */
  readonly oneChild?: Expression;
  /** Children who stand by: somebody's sons and daughters, a school next door. They make nobody a victim. */
  readonly bystanders?: Expression;
  /** An adult: who works with children, or is called one. */
  readonly adult: Expression;
  /** People of like age, or two young people with each other. */
  readonly sameAge: Expression;
}

/** When a flagged word is left alone. Tested around a finding: `before` ends at it, `after` begins behind it. */
export interface Exemptions {
  /** The word is spoken of as a word. */
  readonly mention: {
    readonly before: readonly Expression[];
    readonly after: readonly Expression[];
    readonly sentence: readonly Expression[];
    /** Follows a word that is written or said: `wie kinderporno schrijft`; not where `about` stands before it. */
    readonly verb?: Expression;
    readonly about?: Expression;
  };
  /** The writer denies the word: `dat is geen seks`. */
  readonly denial: {
    readonly before: readonly Expression[];
    readonly after: readonly Expression[];
    /** Denies even a thing: `no such thing as`. */
    readonly nothingSuch: Expression;
    /** Follows what the writer says there is none of: `bestaat niet`. */
    readonly nonexistent: Expression;
  };
  /** Diagnosis, attraction, treatment of people who have not offended. */
  readonly clinical: Expression;
  /** Law that states from what age on consent counts. */
  readonly ageOfConsent: Expression;
  /** Names, titles and statutes by their form: matched in the text as given, capitals and all. */
  readonly names: readonly string[];
  /** What stands before the title of a work: `de roman`, `the film`. */
  readonly workBefore: Expression;
  readonly workAfter: Expression;
  /** What stands right before the title of a paper: `het rapport`. */
  readonly publication: Expression;
  /** The word before the number in the heading of a part of a text: `Hoofdstuk`. In the text as given. */
  readonly heading: Expression;
}

export interface LanguageRules {
  readonly code: Language;
  /** Frequent words that other languages of ours do not have: evidence of the language of a text. */
  readonly commonWords: string;
  readonly people: People;
  /** Named slots of patterns: patterns themselves. */
  readonly slots: { readonly [name: string]: string };
  /** Named slots that only a regular expression can hold. */
  readonly expressions: { readonly [name: string]: Expression };
  readonly exemptions: Exemptions;
  /** Words of other subjects that use ordinary words of ours: shop, bank, solicitor. */
  readonly trade: Expression;
  /** Words of sexual abuse, in all their forms. */
  readonly abuse: Expression;
  /** Words of the court, the police and the defence. */
  readonly justice: Expression;
  /** Words of places and dealings in which a child is sold. */
  readonly exploitation: Expression;
  /** Groups beside children: sex tourism then needs attention and no more. */
  readonly otherGroups: Expression;
  /** Opening and closing quotation marks, the most usual first. */
  readonly quotationMarks: readonly (readonly [open: string, close: string])[];
  /** Compounding languages only. */
  readonly compounds?: {
    /** First parts that a suspended hyphen may stand for. */
    readonly firsts: readonly string[];
    /** Second parts that show that a short stem is meant: `pedo` in `pedozaak`, not in `pedologie`. */
    readonly seconds: readonly string[];
    /** `en`, `of`. */
    readonly conjunctions: readonly string[];
  };
  /** Words that no noun phrase goes across; a word that follows an adjective and is none of these is its noun. */
  readonly functionWords: string;
  /** `after`: the noun stands behind its adjective; `before`: in front of it. */
  readonly nounOfAdjective: 'after' | 'before';
  /** Determiners that may have to change with their noun. */
  readonly determiners: Expression;
}
