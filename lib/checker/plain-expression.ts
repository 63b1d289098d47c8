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

/** All matches of an expression with the flag `g`. As `matchAll`, which makes a copy of the expression at each call. */
export function* matchesOf(expression: RegExp, text: string): Generator<RegExpExecArray> {
  let next = 0;
  for (;;) {
    // Set each time: another reading of the same expression may have come between.
    expression.lastIndex = next;
    const found = expression.exec(text);
    if (found === null) return;
    next = found.index + Math.max(1, found[0].length);
    yield found;
  }
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
