import type { Found } from '../found.ts';

const either = '(?:enfants?|ados?|jeunes?|élèves?|gymnastes?|mannequins?|stagiaires?|gosses?)';
const women = new RegExp(
  `(?<!\\p{L})(?:elles?|(?:belle-)?filles?|fillettes?|gamines?|femmes?|sœurs?|jumelles?|nièces?|adolescentes?|lycéennes?|collégiennes?|écolières?|mineures?|étudiantes?|fugueuses?|plaignantes?|victimes?|copines?|[\\p{L}-]+(?:euse|trice|ière|ienne)s?|(?:une|la|cette|sa) (?:jeune )?${either})(?!\\p{L})`,
  'giu',
);
const men = new RegExp(
  `(?<!\\p{L})(?:ils?|garçons?|garçonnets?|gamins?|hommes?|frères?|fils|neveux?|adolescents?|lycéens?|collégiens?|écoliers?|mineurs?|étudiants?|(?:(?:un|le|ce|cet|les|des|ces|l'|d') ?)?${either})(?!\\p{L})`,
  'giu',
);

/** Is the person meant a woman or a girl? Told by the words, then by the last word for a person before them. */
export function isFeminine(found: Found): boolean {
  if (/(?:ée|ées|mineures?|prostituées?|filles?|femmes?|elles?)(?!\p{L})/iu.test(found.words)) return true;
  if (/(?:l'|les )(?:a|ont|avait|avaient|aurait|auraient) \p{L}+ées? à$/iu.test(found.before)) return true;
  const name = /(?<!\p{L})(\p{Lu}\p{Ll}+)(?:, [^,]{1,30},)?(?: n'| ne| s')?$/u.exec(found.before)?.[1] ?? '';
  if (/(?:a|ine|elle|ette|lie|rie|nie|ille|nne|ée)$/u.test(name)) return true;
  const woman = lastOf(women, found.before);
  const man = lastOf(men, found.before);
  if (woman < 0 && man < 0) return /(?<!\p{L})(?:elle|fille|fillette|adolescente)(?!\p{L})/iu.test(found.passage);
  return woman >= man;
}

/** Does anything around the found words tell a girl from a boy? A first name alone seldom does. */
export function isGenderTold(found: Found): boolean {
  return isFeminine(found) || lastOf(men, found.passage) >= 0;
}

/** Where the last match ends; -1 when there is none. */
function lastOf(expression: RegExp, text: string): number {
  let end = -1;
  for (const each of text.matchAll(expression)) end = each.index + each[0].length;
  return end;
}
