export type Case = 'nominative' | 'accusative' | 'dative' | 'genitive';
export type Gender = 'm' | 'f' | 'n' | 'plural';
/** What stands before an adjective: `der`, `ein` (also `kein`, `sein`), or nothing. */
export type Lead = 'definite' | 'indefinite' | 'none';

const order: readonly Case[] = ['nominative', 'accusative', 'dative', 'genitive'];

const definite = { m: 'der den dem des', f: 'die die der der', n: 'das das dem des', plural: 'die die den der' };
const ein = { m: '- en em es', f: 'e e er er', n: '- - em es', plural: 'e e en er' };
const strong = { m: 'er en em en', f: 'e e er er', n: 'es es em en', plural: 'e e en er' };
const mixed = { m: 'er en en en', f: 'e e en en', n: 'es es en en', plural: 'en en en en' };
const weak = { m: 'e en en en', f: 'e e en en', n: 'e e en en', plural: 'en en en en' };

const pick = (row: string, grammaticalCase: Case): string => {
  const ending = row.split(' ')[order.indexOf(grammaticalCase)] ?? '';
  return ending === '-' ? '' : ending;
};

export function definiteArticle(gender: Gender, grammaticalCase: Case): string {
  return pick(definite[gender], grammaticalCase);
}

/** The ending of `ein`, `kein`, `sein`, `ihr`. */
export function einEnding(gender: Gender, grammaticalCase: Case): string {
  return pick(ein[gender], grammaticalCase);
}

export function adjectiveEnding(lead: Lead, gender: Gender, grammaticalCase: Case): string {
  const table = lead === 'definite' ? weak : lead === 'indefinite' ? mixed : strong;
  return pick(table[gender], grammaticalCase);
}

/** Adjectives, and the noun in its case: `reisender Sexualstraftäter` in the dative plural is `reisenden Sexualstraftätern`. */
export function decline(text: string, lead: Lead, gender: Gender, grammaticalCase: Case): string {
  const words = text.split(' ');
  const noun = words.findIndex((word) => /^\p{Lu}/u.test(word) && !/-?jährige[nrsm]?$/u.test(word));
  const ending = adjectiveEnding(lead, gender, grammaticalCase);
  return words
    .map((word, index) => {
      if (index < noun && isInflected(word)) return word.replace(/e[nrsm]?$/u, '') + ending;
      return index === noun ? declineNoun(word, lead, gender, grammaticalCase) : word;
    })
    .join(' ');
}

function isInflected(word: string): boolean {
  return /(?:ige|ete|te|nde|lle|che|isierte|jährige)[nrsm]?$/u.test(word);
}

const adjectival =
  /(?:[Vv]erdächtig|[Jj]ugendlich|[Mm]inderjährig|[Ee]rwachsen|[Bb]etroffen|[Bb]eschuldigt|-[Jj]ährig)e[nrsm]?$/u;

function declineNoun(noun: string, lead: Lead, gender: Gender, grammaticalCase: Case): string {
  const comma = noun.endsWith(',') ? ',' : '';
  const bare = noun.replace(/,$/u, '');
  if (adjectival.test(bare))
    return bare.replace(/e[nrsm]?$/u, '') + adjectiveEnding(lead, gender, grammaticalCase) + comma;
  if (gender === 'plural' && grammaticalCase === 'dative' && /(?:er|el|e)$/u.test(bare)) return `${bare}n${comma}`;
  if ((gender === 'm' || gender === 'n') && grammaticalCase === 'genitive') return genitive(bare) + comma;
  return noun;
}

export function genitive(noun: string): string {
  if (/(?:e|Mensch|Tourist|Junge|Jungen|Herr|ent)$/u.test(noun))
    return noun.endsWith('n') ? noun : noun.endsWith('e') ? `${noun}n` : `${noun}en`;
  if (/(?:Kind|Jahr|Buch)$/u.test(noun)) return `${noun}es`;
  return /(?:s|ß|x|z)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}
