const plainAscii = /^[\t\n\r -~]*$/;

/**
 * The text in lower case with plain apostrophes, hyphens and spaces, unit for unit: an offset in the result is the same
 * offset in the text. Line ends stay line ends.
 */
export function foldedText(text: string): string {
  if (plainAscii.test(text)) return text.toLowerCase().replace(/[\t\r`]/g, plainUnit);
  let folded = text.replace(/[İı]/g, 'i').toLowerCase();
  if (folded.length !== text.length)
    folded = Array.from({ length: text.length }, (_, at) => lowerUnit(text.charAt(at))).join('');
  return folded.replace(
    /[\t\v\f\r\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2018\u2019\u201b`´\u2010-\u2015\u2212\u2028\u2029]/g,
    plainUnit,
  );
}

function lowerUnit(unit: string): string {
  const small = unit.toLowerCase();
  return small.length === 1 ? small : unit;
}

function plainUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (unit === '`' || unit === '´' || code === 0x2018 || code === 0x2019 || code === 0x201b) return "'";
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  return code === 0x2028 || code === 0x2029 ? '\n' : ' ';
}
