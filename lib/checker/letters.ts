/** Letters of our languages that Latin-1 does not have, in places of it that no word uses. */
const outside: readonly (readonly [letter: string, code: number])[] = [
  ['œ', 0x9c],
  ['ĳ', 0x9d],
];

/** A folded word as bytes. Throws for a letter that the compiled glossary has no byte for. */
export function lettersOf(word: string): number[] {
  return Array.from({ length: word.length }, (_, at) => byteOf(word.charCodeAt(at), word));
}

/** The folded unit as the byte that stands for it in the compiled glossary; 0 when no word of ours has it. */
export function letterByte(unit: number): number {
  if (unit < 0x100) return unit;
  return unit === 0x153 ? 0x9c : unit === 0x133 ? 0x9d : 0;
}

/** The letter for which a byte of the compiled glossary stands. */
export function letterOf(byte: number): string {
  return outside.find(([, code]) => code === byte)?.[0] ?? String.fromCharCode(byte);
}

function byteOf(unit: number, word: string): number {
  const found = outside.find(([letter]) => letter.charCodeAt(0) === unit)?.[1] ?? (unit < 0x100 ? unit : undefined);
  if (found === undefined) throw new Error(`The compiled glossary has no byte for a letter of “${word}”`);
  return found;
}
