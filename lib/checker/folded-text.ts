const plainAscii = /^[\t\n\r -~]*$/;
const notPlain =
  /[\t\v\f\r`\u0085\u00a0\u00b4\u00c0-\u017f\u1680\u1e00-\u1eff\u2000-\u200a\u2010-\u2015\u2018\u2019\u201b\u2028\u2029\u202f\u205f\u2212\u3000]/g;

/**
 * The text in lower case, without accents, with plain apostrophes, hyphens and spaces, unit for unit: an offset in the
 * result is the same offset in the text. Line ends stay line ends. The rules' expressions are folded alike, so that
 * they need no tables of Unicode.
 */
export function foldedText(text: string): string {
  if (plainAscii.test(text)) return text.toLowerCase().replace(/[\t\r`]/g, plainUnit);
  let folded = text.replace(/[İı]/g, 'i').toLowerCase();
  if (folded.length !== text.length)
    folded = Array.from({ length: text.length }, (_, at) => lowerUnit(text.charAt(at))).join('');
  return folded.replace(notPlain, plainUnit);
}

function lowerUnit(unit: string): string {
  const small = unit.toLowerCase();
  return small.length === 1 ? small : unit;
}

const ligatures: { readonly [letter: string]: string } = { œ: 'o', æ: 'a', ß: 's', ø: 'o', ł: 'l', đ: 'd', ĳ: 'y' };

function plainUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if ((code >= 0xc0 && code < 0x180) || (code >= 0x1e00 && code < 0x1f00)) {
    return ligatures[unit] ?? unit.normalize('NFD').charAt(0);
  }
  if (unit === '`' || unit === '´' || code === 0x2018 || code === 0x2019 || code === 0x201b) return "'";
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  return code === 0x2028 || code === 0x2029 ? '\n' : ' ';
}
