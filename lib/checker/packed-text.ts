import type { CompiledPattern, CompiledTerm, GlossaryText } from './compiled-glossary.ts';

/** What many terms and patterns share is written once and named by its place. */
interface PackedText {
  readonly concepts: readonly string[];
  readonly shared: readonly Shared[];
  readonly terms: readonly (readonly [concept: number, term: string, shared: number])[];
  readonly patterns: readonly (readonly [term: number, sentence: string, shared: number])[];
  readonly cues: GlossaryText['cues'];
}
type Shared = Omit<CompiledTerm, 'concept' | 'term'> | Omit<CompiledPattern, 'term' | 'sentence'>;

/** As JSON in ASCII, which is read without a decoder. */
export function packText({ terms, patterns, cues }: GlossaryText): Uint8Array {
  const concepts = [...new Set(terms.map(({ concept }) => concept))];
  const shared = new Map<string, number>();
  const share = (rest: Shared) => {
    const key = JSON.stringify(rest);
    if (!shared.has(key)) shared.set(key, shared.size);
    return shared.get(key) as number;
  };
  const packed: PackedText = {
    concepts,
    terms: terms.map(({ concept, term, ...rest }) => [concepts.indexOf(concept), term, share(rest)]),
    patterns: patterns.map(({ term, sentence, ...rest }) => [term, sentence, share(rest)]),
    shared: [],
    cues,
  };
  const json = JSON.stringify({ ...packed, shared: [...shared.keys()].map((key) => JSON.parse(key)) });
  const ascii = json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return Uint8Array.from(ascii, (unit) => unit.charCodeAt(0));
}

/** Reads what `packText` wrote. Done when a word of the glossary turns up for the first time. */
export function unpackText(ascii: Uint8Array): GlossaryText {
  let text = '';
  const step = 8192;
  for (let from = 0; from < ascii.length; from += step)
    text += String.fromCharCode(...ascii.subarray(from, from + step));
  const { concepts, shared, terms, patterns, cues }: PackedText = JSON.parse(text);
  return {
    cues,
    terms: terms.map(([concept, term, rest]) => {
      return {
        ...(shared[rest] as Omit<CompiledTerm, 'concept' | 'term'>),
        concept: concepts[concept] as string,
        term,
      };
    }),
    patterns: patterns.map(([term, sentence, rest]) => {
      return { ...(shared[rest] as Omit<CompiledPattern, 'term' | 'sentence'>), term, sentence };
    }),
  };
}
