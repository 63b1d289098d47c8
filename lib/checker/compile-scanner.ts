import { type CompiledGlossary, type EntryKind, entryKind, wordUse } from './compiled-glossary.ts';
import { letterOf } from './letters.ts';
import { markKeys } from './scan-marks.ts';
import type { CompiledScanner } from './scanner.ts';
import { windowFilter } from './sweep-filter.ts';

/** What a page has to know of a compiled glossary to tell which of its texts the checker need not see. */
export function compileScanner(compiled: CompiledGlossary): CompiledScanner {
  const keys = new Set<string>();
  const stems = new Set<string>();
  const uses = new Map<string, number>();
  for (const { kind, words, anchor } of entriesOf(compiled)) {
    if (kind === entryKind.allowed || kind === entryKind.name) continue;
    const word = words[anchor] as string;
    const isStem = kind === entryKind.stem || kind === entryKind.openPattern;
    if (isStem) stems.add(word);
    else keys.add(kind === entryKind.suspended ? `-${word}` : keyOf(words, anchor));
    uses.set(word, (uses.get(word) ?? 0) | (isStem ? wordUse.prefix | wordUse.inner : wordUse.whole));
  }
  const filed = Array.from(uses, ([word, use]) => ({ word, use }));
  return { windows: windowFilter(filed), marks: markKeys(keys), stems: [...stems].sort() };
}

/** Of a phrase, the word it is found by with one beside it: few texts have both. */
function keyOf(words: readonly string[], anchor: number): string {
  if (words.length === 1) return words[0] as string;
  const first = anchor + 1 < words.length ? anchor : anchor - 1;
  return `${words[first]} ${words[first + 1]}`;
}

interface Entry {
  readonly kind: EntryKind;
  readonly words: readonly string[];
  readonly anchor: number;
}

function* entriesOf(compiled: CompiledGlossary): Generator<Entry> {
  const words = wordsOfGlossary(compiled);
  let entry = 0;
  let phrase = 0;
  for (const [number, word] of words.entries()) {
    for (let left = compiled.counts[number] as number; left > 0; left--, entry++) {
      const kind = compiled.kinds[entry] as EntryKind;
      const size = compiled.sizes[entry] as number;
      if (size === 1) yield { kind, words: [word], anchor: 0 };
      else {
        const parts = Array.from(compiled.phrases.subarray(phrase, phrase + size), (each) => words[each] as string);
        yield { kind, words: parts, anchor: compiled.anchors[entry] as number };
        phrase += size;
      }
    }
  }
}

function wordsOfGlossary({ letters, lengths }: CompiledGlossary): string[] {
  let from = 0;
  return Array.from(lengths, (length) => {
    from += length;
    return Array.from(letters.subarray(from - length, from), letterOf).join('');
  });
}
