/**
 * The syntax of patterns, in which the glossary and `lib/language` write sentences with slots:
 * `(a|b)` a choice, `[a]` may be left out, `{name}` a slot, `{..}` up to four words of any kind, `word*` any ending,
 * `a~b` solid, spaced or hyphenated, `<…>` the stretch that the finding covers.
 */
export type PatternItem =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'choice'; readonly options: readonly PatternSequence[] }
  | { readonly kind: 'optional'; readonly options: readonly PatternSequence[] }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'gap'; readonly words: number }
  | { readonly kind: 'open' | 'close' | 'comma' };
export type PatternSequence = readonly PatternItem[];

/** Reads a pattern. Throws with the pattern when a bracket does not close. */
export function parsePattern(pattern: string): PatternSequence {
  const tokens = pattern.match(/\{\.\.\d*\}|\{[^{}]+\}|[()[\]|<>,]|[^\s()[\]|<>,{}]+/gu) ?? [];
  const reader = { tokens, at: 0 };
  const options = readOptions(reader, undefined, pattern);
  const only = options[0];
  if (reader.at !== tokens.length || options.length !== 1 || only === undefined)
    throw new Error(`Cannot read the pattern: ${pattern}`);
  return only;
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

function readOptions(reader: Reader, close: string | undefined, pattern: string): PatternItem[][] {
  const options: PatternItem[][] = [[]];
  for (; reader.at < reader.tokens.length; ) {
    const token = reader.tokens[reader.at++] as string;
    if (token === close) return options;
    if (token === '|') options.push([]);
    else (options.at(-1) as PatternItem[]).push(readItem(token, reader, pattern));
  }
  if (close !== undefined) throw new Error(`A bracket does not close in the pattern: ${pattern}`);
  return options;
}

function readItem(token: string, reader: Reader, pattern: string): PatternItem {
  if (token === '(') return { kind: 'choice', options: readOptions(reader, ')', pattern) };
  if (token === '[') return { kind: 'optional', options: readOptions(reader, ']', pattern) };
  if (token === '<') return { kind: 'open' };
  if (token === '>') return { kind: 'close' };
  if (token === ',') return { kind: 'comma' };
  if (token.startsWith('{..')) return { kind: 'gap', words: Number(token.slice(3, -1) || 4) };
  if (token.startsWith('{')) return { kind: 'slot', name: token.slice(1, -1) };
  return { kind: 'word', text: token.toLowerCase() };
}
