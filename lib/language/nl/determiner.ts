/** What a determiner has to agree with; nothing for `iemand`, which takes none. */
export type Gender = 'de' | 'het' | 'plural' | undefined;

/** The determiner in the range, made to fit; nothing when it cannot. */
export function determinerFor(determiner: string, gender: Gender, mass: boolean): string | undefined {
  const word = determiner.toLowerCase();
  const neuter = gender === 'het';
  if (/^(?:een|'n|zo'n)$/u.test(word)) {
    return gender === 'plural' || mass || gender === undefined ? '' : determiner;
  }
  if (gender === undefined) return undefined;
  const pairs: readonly (readonly [string, string])[] = [
    ['de', 'het'],
    ['deze', 'dit'],
    ['die', 'dat'],
    ['onze', 'ons'],
    ['elke', 'elk'],
    ['iedere', 'ieder'],
    ['welke', 'welk'],
  ];
  const pair = pairs.find(([common, other]) => common === word || other === word || (word === "'t" && other === 'het'));
  return pair === undefined ? determiner : pair[neuter ? 1 : 0];
}
