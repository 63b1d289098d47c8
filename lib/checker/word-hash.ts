/** Of the letters of a word one after the other; begins with 0. */
export function addLetter(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193) + letter;
}

/** The bits mixed, for use as a place in a table: the lower ones count. */
export function mixedHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

export function hashOf(letters: Iterable<number>): number {
  let hash = 0;
  for (const letter of letters) hash = addLetter(hash, letter);
  return mixedHash(hash);
}
