/**
 * A regular expression over folded text. The rules are written with accents and with `\\p{L}` for a letter; folded text
 * has neither, and an expression of plain ranges runs several times faster than one with the tables of Unicode.
 */
export function plainExpression(source: string, flags = ''): RegExp {
  return new RegExp(plainSource(source), flags);
}

/** As `plainExpression`, standing as a word: no letter or digit before it and none behind. */
export function wordExpression(source: string, flags = ''): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${plainSource(source)})(?![a-z0-9])`, flags);
}

export function plainSource(source: string): string {
  return source
    .replace(/ß/gu, 's')
    .replace(/[œø]/gu, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\[(?:\\.|[^\]\\])*\]/g, (set) => set.replaceAll('\\p{L}', 'a-z').replaceAll('\\p{N}', '0-9'))
    .replaceAll('\\p{L}', '[a-z]')
    .replaceAll('\\p{N}', '[0-9]');
}
