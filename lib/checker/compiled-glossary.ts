import type { Severity } from './finding.ts';

/**
 * The glossary as the checker wants it: words and ids, no explanations. The numbers lie in flat arrays that are read as
 * they are; what only a finding needs is text that is parsed when the first word of the glossary turns up.
 */
export interface CompiledGlossary {
  /** The words of all forms one after the other, in folded letters, one byte each (see `letters.ts`). */
  readonly letters: Uint8Array;
  /** Length of each word. */
  readonly lengths: Uint8Array;
  /** How a word may stand: `whole`, `prefix`, `inner` of `wordUse`, added up. */
  readonly uses: Uint8Array;
  /** The filter of the sweep (see `sweep-filter.ts`). */
  readonly windows: Uint32Array;
  /** The words by their hash: their number and one more, 0 for none; the next free place where two meet. */
  readonly slots: Uint16Array;
  /** Number of entries of each word; the entries lie in the order of the words. */
  readonly counts: Uint8Array;
  /** Of each entry: what it is (`entryKind`), what it belongs to (a term or a pattern) … */
  readonly kinds: Uint8Array;
  readonly owners: Uint16Array;
  /** … how many words its phrase has, and which of them is the word it is filed under. */
  readonly sizes: Uint8Array;
  readonly anchors: Uint8Array;
  /** The words of the phrases of more than one word, one phrase after the other. */
  readonly phrases: Uint16Array;
  /** `GlossaryText`, packed (see `packed-text.ts`). */
  readonly text: Uint8Array;
}

export const wordUse = { whole: 1, prefix: 2, inner: 4 } as const;

export const entryKind = {
  /** A form of a flagged term. */
  form: 0,
  /** The first part of compounds of a flagged term. */
  stem: 1,
  /** `-prostitutie` after `kinderarbeid en`: the first part is left out. */
  suspended: 2,
  /** A word by which a pattern is found. */
  pattern: 3,
  /** A wording that is right, or a name: nothing in it is flagged. */
  allowed: 4,
  /** An allowed wording that is a name: left alone in a text of any language. */
  name: 5,
  /** A word that begins with these letters, by which a pattern is found. */
  openPattern: 6,
  /** An abbreviation: counts in capitals alone. */
  capitals: 7,
} as const;
export type EntryKind = (typeof entryKind)[keyof typeof entryKind];

/** What is read when a word of the glossary turns up. */
export interface GlossaryText {
  readonly terms: readonly CompiledTerm[];
  readonly patterns: readonly CompiledPattern[];
  /** `@abuse:nl` and so on: an expression over folded text. */
  readonly cues: { readonly [key: string]: string };
}

export interface CompiledTerm {
  readonly concept: string;
  readonly term: string;
  /** Place in `languages`. */
  readonly language: number;
  readonly severity: Severity;
  readonly adjective?: 1;
  readonly noun?: 1;
  /** An ordinary word: attention at most, and only where the passage is about the abuse of children. */
  readonly ordinary?: 1;
  /** A word that is right: a note at the fullest sensitivity alone. */
  readonly fullOnly?: 1;
  /** The determiner before it changes with the first alternative. */
  readonly determiner?: 1;
  readonly requires?: readonly string[];
  readonly suppress?: readonly string[];
  /** The condition holds for the whole paragraph, not for the sentence alone. */
  readonly paragraph?: 1;
  /** First part that a suspended form leaves out. */
  readonly first?: string;
}

export interface CompiledPattern {
  readonly term: number;
  readonly sentence: string;
  readonly severity?: Severity;
  readonly requires?: readonly string[];
  readonly suppress?: readonly string[];
  readonly paragraph?: 1;
}

/** The arrays in the order in which they lie, the widest first, so that each of them is aligned; and what they hold. */
const layout = {
  windows: Uint32Array,
  slots: Uint16Array,
  owners: Uint16Array,
  phrases: Uint16Array,
  letters: Uint8Array,
  lengths: Uint8Array,
  uses: Uint8Array,
  counts: Uint8Array,
  kinds: Uint8Array,
  sizes: Uint8Array,
  anchors: Uint8Array,
  text: Uint8Array,
} as const satisfies { readonly [name in keyof CompiledGlossary]: unknown };
const names = Object.keys(layout) as (keyof CompiledGlossary)[];
const headerBytes = 4 * names.length;

/** The compiled glossary as bytes: the lengths of its arrays, then the arrays. */
export function encode(compiled: CompiledGlossary): Uint8Array {
  const sizes = names.map((name) => compiled[name].byteLength);
  const bytes = new Uint8Array(headerBytes + sizes.reduce((sum, size) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let offset = headerBytes;
  names.forEach((name, place) => {
    const array = compiled[name];
    view.setUint32(place * 4, array.byteLength, true);
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset);
    offset += array.byteLength;
  });
  return bytes;
}

/** Reads what `encode` wrote, without copying. Throws when the bytes are not a compiled glossary. */
export function decode(bytes: Uint8Array): CompiledGlossary {
  // A view into a larger buffer may start at an odd place, where no array of wider numbers can begin.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  let offset = headerBytes;
  const parts: { [name: string]: Uint8Array | Uint16Array | Uint32Array } = {};
  names.forEach((name, place) => {
    const size = aligned.byteLength < headerBytes ? -1 : view.getUint32(place * 4, true);
    const wide = layout[name];
    if (size < 0 || offset + size > aligned.byteLength || size % wide.BYTES_PER_ELEMENT !== 0)
      throw new Error('These bytes are no compiled glossary');
    parts[name] = new wide(aligned.buffer as ArrayBuffer, aligned.byteOffset + offset, size / wide.BYTES_PER_ELEMENT);
    offset += size;
  });
  return parts as unknown as CompiledGlossary;
}
