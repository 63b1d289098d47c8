import type { Found } from '../found.ts';

/** Is the person meant a woman or a girl? Told by the words, then by those before them. */
export function isFeminine(found: Found): boolean {
  if (/(?:ée|ées|mineures?|prostituées?|filles?|femmes?|elles?)(?!\p{L})/iu.test(found.words))
    return /(?:ée|ées|mineures?|filles?|femmes?|elles?)(?!\p{L})/iu.test(found.words);
  const people = [
    ...`${found.before}`.matchAll(
      /(?<!\p{L})(?:elles?|ils?|filles?|fillettes?|femmes?|garçons?|hommes?|adolescente?s?|lycéenn?e?s?|collégienn?e?s?|mineure?s?|élèves?|jeunes?|victimes?|étudiante?s?|enfants?|gymnastes?)(?!\p{L})/giu,
    ),
  ];
  const name = /(?<!\p{L})(\p{Lu}\p{Ll}+)(?:, [^,]{1,30},)?(?: n'| ne| s')?$/u.exec(found.before)?.[1] ?? '';
  if (/(?:a|ine|elle|ette|lie|rie|nie|ille|nne|ée)$/u.test(name)) return true;
  const last = people.at(-1)?.[0].toLowerCase();
  if (last === undefined) return /(?<!\p{L})(?:elle|fille|fillette|adolescente)(?!\p{L})/iu.test(found.passage);
  return (
    /^(?:elles?|filles?|fillettes?|femmes?|adolescentes?|lycéennes?|collégiennes?|mineures?|étudiantes?|victimes?)$/u.test(
      last,
    ) && !/^(?:adolescents?|lycéens?|collégiens?|mineurs?|étudiants?)$/u.test(last)
  );
}

/** Does anything around the found words tell a girl from a boy? A first name alone seldom does. */
export function isGenderTold(found: Found): boolean {
  return (
    isFeminine(found) ||
    /(?<!\p{L})(?:ils?|lui|garçons?|garçonnets?|hommes?|adolescents?|lycéens?|collégiens?|écoliers?|mineurs?|étudiants?|frères?|fils|neveux?|élèves?|enfants?|jeunes?)(?!\p{L})/iu.test(
      found.passage,
    )
  );
}
