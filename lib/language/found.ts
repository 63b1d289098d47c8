import type { Alternative, Term } from '../../glossary/concept.ts';

/**
 * Found words in their sentence, ready to be read: nothing unseen in them, one kind of space, apostrophe and hyphen.
 * `before` and `after` are the rest of the sentence, without the space next to the found words.
 */
export interface Found {
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** The sentences around it too: for who is meant by a pronoun. */
  readonly passage: string;
  readonly term: Term;
}

/** Words caught by a pattern, by the name of their group; empty when the group took no part. */
export type Slots = { readonly [name: string]: string };

/**
 * A rewrite of found words that no list of forms can hold: `had sex with {child}` → `sexually abused {child}`.
 * `{name}` in `to` stands for what the group of that name caught.
 */
export interface Rewrite {
  /** Must match all of the found words; case is ignored. */
  readonly found: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly notBefore?: RegExp;
  readonly notAfter?: RegExp;
  readonly passage?: RegExp;
  /** Empty: nothing can stand here, and no later rule is asked. */
  readonly to: readonly string[] | ((slots: Slots, found: Found) => readonly string[]);
}

/** What suggestions ask of a language. */
export interface Grammar {
  /** In order; the first that matches and gives something is taken. */
  readonly rewrites: readonly Rewrite[];
  /** Cuts off what a range may hold beside our words, with its space: `front` (a preposition), `back` (an age); the rest is `core`. */
  readonly edges: RegExp;
  /** The order that this place asks for, where it is not that of the glossary. */
  order?(alternatives: readonly Alternative[], found: Found): readonly Alternative[];
  /** The alternative with the number, article, case and modifiers that the found words have; nothing when it cannot stand there. */
  fit(alternative: Alternative, found: Found): string | undefined;
  /** The verb of an alternative in the form that the found verb has. */
  verb?(alternative: Alternative, found: Found): string | undefined;
  /** A compound with one of our words in front, rewritten; empty when the found word is none. */
  compound(alternatives: readonly Alternative[], found: Found): readonly string[];
  /** A wording as readers in a region (`en-US`) expect it to be spelled. Left out: one spelling for all. */
  spell?(text: string, region: string): string;
}

/** The texts that the first matching rule gives; nothing when no rule matches. */
export function rewrite(rules: readonly Rewrite[], found: Found): readonly string[] | undefined {
  for (const rule of rules) {
    const slots = match(rule, found);
    if (slots === undefined) continue;
    const texts = typeof rule.to === 'function' ? rule.to(slots, found) : rule.to.map((text) => fill(text, slots));
    const tidy = texts.map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== '');
    if (tidy.length > 0 || texts.length === 0) return tidy;
  }
  return undefined;
}

/** Puts what was caught in the place of `{name}`. */
export function fill(text: string, slots: Slots): string {
  return text.replace(/\{(\w+)\}/gu, (_, name: string) => slots[name] ?? '');
}

function match(rule: Rewrite, found: Found): Slots | undefined {
  const caught = rule.found.exec(found.words);
  if (caught === null || caught[0].length !== found.words.length) return undefined;
  if (rule.before !== undefined && !rule.before.test(found.before)) return undefined;
  if (rule.after !== undefined && !rule.after.test(found.after)) return undefined;
  if (rule.passage !== undefined && !rule.passage.test(found.passage)) return undefined;
  if (rule.notBefore?.test(found.before) || rule.notAfter?.test(found.after)) return undefined;
  return Object.fromEntries(Object.entries(caught.groups ?? {}).map(([name, text]) => [name, text ?? '']));
}

/** A rewrite from the source of a regular expression over all of the found words. */
export function rule(found: string, to: Rewrite['to'], more: Omit<Rewrite, 'found' | 'to'> = {}): Rewrite {
  return { found: new RegExp(`^(?:${found})$`, 'iu'), to, ...more };
}
