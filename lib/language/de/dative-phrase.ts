import { genitive } from './declension.ts';

const neuter = /(?:Mädchen|Kind|Opfer)$/u;

/** `einer 14-Jährigen` → `eine 14-Jährige`; `einem Jungen` → `einen Jungen`; `ihm` → `ihn`. For the object of a verb. */
export function toAccusative(phrase: string): string {
  const pronoun = { ihm: 'ihn', ihr: 'sie', ihnen: 'sie', mir: 'mich', uns: 'uns' }[phrase.toLowerCase()];
  if (pronoun !== undefined) return pronoun;
  // A headline leaves out the article: `mit 13-Jähriger`.
  const bare = /^((?:\d{1,2}-J|\p{Lu}\p{L}*j|\p{Ll}+j)ährige)(?:r|m)(?: (.+))?$/u.exec(phrase);
  if (bare !== null)
    return `${bare[1]}${/m$/u.test(phrase.split(' ')[0] ?? '') ? 'n' : ''}${bare[2] === undefined ? '' : ` ${bare[2]}`}`;
  const { words, noun } = parts(phrase);
  const first = words[0]?.toLowerCase() ?? '';
  if (/^(?:einem|seinem|ihrem|meinem|keinem|dem|diesem|jenem)$/u.test(first))
    return neuter.test(noun) ? neuterObject(words) : masculineObject(words);
  if (/^(?:einer|seiner|ihrer|meiner|keiner|der|dieser|jener)$/u.test(first)) return feminineObject(words);
  if (/^(?:den|seinen|ihren|diesen|meinen)$/u.test(first))
    return [first.replace(/^den$/u, 'die').replace(/en$/u, 'e'), ...withoutDative(words.slice(1), true)].join(' ');
  return withoutDative(words, false).join(' ');
}

/** `einer 14-Jährigen` stays; `einem Schüler` → `eines Schülers`; a bare plural takes `von`. For what hangs on a noun. */
export function toGenitive(phrase: string): string {
  const { words } = parts(phrase);
  const first = words[0]?.toLowerCase() ?? '';
  if (/^(?:einer|seiner|ihrer|meiner|der|dieser|jener)$/u.test(first)) return phrase;
  if (!/em$/u.test(first)) return `von ${phrase}`;
  const at = words.findIndex((word, index) => index > 0 && /^\p{Lu}/u.test(word));
  return words
    .map((word, index) =>
      index === 0
        ? word.replace(/em$/iu, 'es')
        : index === at && !/en$/u.test(word.replace(/Mädchen$/u, ''))
          ? genitive(word)
          : word,
    )
    .join(' ');
}

function parts(phrase: string): { words: string[]; noun: string } {
  const words = phrase.split(' ');
  return { words, noun: words.find((word, index) => index > 0 && /^\p{Lu}/u.test(word)) ?? '' };
}

function neuterObject(words: readonly string[]): string {
  const first = words[0] ?? '';
  const definite = /^dem$/iu.test(first);
  return [
    definite ? 'das' : /^diesem$/iu.test(first) ? 'dieses' : first.replace(/em$/iu, ''),
    ...words
      .slice(1)
      .map((word) => (/^[\p{Ll}\d].*en$/u.test(word) ? word.replace(/en$/u, definite ? 'e' : 'es') : word)),
  ].join(' ');
}

function masculineObject(words: readonly string[]): string {
  return [(words[0] ?? '').replace(/em$/iu, 'en'), ...words.slice(1)].join(' ');
}

function feminineObject(words: readonly string[]): string {
  const first = (words[0] ?? '').toLowerCase();
  return [
    first === 'der' ? 'die' : first.replace(/er$/u, 'e'),
    ...words
      .slice(1)
      .map((word, index, rest) =>
        /^[\p{Ll}\d].*en$/u.test(word) ||
        (index === rest.findIndex((one) => /ährigen$/u.test(one)) && /ährigen$/u.test(word))
          ? word.replace(/en$/u, 'e')
          : word,
      ),
  ].join(' ');
}

/** `Kindern` → `Kinder`, `Minderjährigen` → `Minderjährige`, `zwei 14-jährigen Mädchen` → `zwei 14-jährige Mädchen`. */
function withoutDative(words: readonly string[], definite: boolean): string[] {
  return words.map((word) => {
    if (/^(?:Kindern|Schülern|Teenagern)$/u.test(word)) return word.slice(0, -1);
    if (definite) return word;
    if (/^[\p{Ll}\d].*(?:ig|lich|sch|nd|et|rt)en$/u.test(word) || /(?:ährigen|endlichen)$/u.test(word))
      return word.slice(0, -1);
    return word;
  });
}
