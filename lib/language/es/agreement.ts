import type { Alternative } from '../../../glossary/concept.ts';
import type { Found, Grammar } from '../found.ts';
import { isFeminine } from './person-gender.ts';
import { spanishRewrites } from './rewrites.ts';

const edges =
  /^(?<front>(?:(?:(?:de|por|con|contra|para|en) (?!l[ao]s? |el ))|(?:primer|último|mejor|otro|nuevo|único|segundo|antiguo|fiel) )?)(?<core>.+?)(?<back>(?: de .+ años)?)$/iu;

export const spanish: Grammar = {
  rewrites: spanishRewrites,
  edges,
  fit: fitSpanish,
  compound: () => [],
  verb: spanishVerb,
};

type Gender = 'm' | 'f';

const determiner =
  /^(?:el|la|los|las|un|una|unos|unas|del|de la|de los|de las|al|a la|a los|a las|este|esta|estos|estas|ese|esa|esos|esas|su|sus|mi|mis|aquella?|dos|tres|cuatro|cinco|\d+) /iu;

function fitSpanish(alternative: Alternative, found: Found): string | undefined {
  const lead = (determiner.exec(found.words)?.[0] ?? '').trim();
  const core = lead === '' ? found.words : found.words.slice(lead.length + 1);
  const plural = isPlural(lead.toLowerCase(), core, found);
  const noun = formOf(alternative, plural, found);
  if (noun === undefined) return undefined;
  const gender = genderOf(alternative, found);
  const text = gender === 'f' && alternative.gender === 'mf' ? noun.text : noun.text;
  if (lead !== '') return withDeterminer(lead, text, gender, noun.plural);
  return clashes(found.before, gender, noun.plural) || (noun.plural && !plural && isSubjectOfSingular(found))
    ? undefined
    : text;
}

function isPlural(lead: string, core: string, found: Found): boolean {
  if (found.term.number === 'mass') return false;
  if (/(?:^|\s)(?:los|las|unos|unas|estos|estas|esos|esas|sus|mis|dos|tres|cuatro|cinco|\d+)$/u.test(lead)) return true;
  return /s$/u.test(core.split(' ')[0] ?? '') && core.split(' ')[0] !== 'abuso';
}

function formOf(
  alternative: Alternative,
  plural: boolean,
  found: Found,
): { text: string; plural: boolean } | undefined {
  if (alternative.number === 'plural-only') return { text: alternative.text, plural: true };
  if (alternative.number === 'mass') return { text: alternative.text, plural: false };
  if (!plural && !(found.term.number === 'mass' && alternative.use === 'material'))
    return { text: alternative.text, plural: false };
  return alternative.plural === undefined ? undefined : { text: alternative.plural, plural: true };
}

function genderOf(alternative: Alternative, found: Found): Gender {
  if (/^niñas?[ ,]/u.test(alternative.text)) return 'f';
  if (alternative.gender === 'mf' && /^(?:el|un|los|unos|del|al) /iu.test(found.words)) return 'm';
  if (alternative.gender === 'mf' && /^(?:la|una|las|unas) /iu.test(found.words)) return 'f';
  if (alternative.gender === 'mf' && /(?:^|\s)(?:el|un|los|unos|del|al)$/iu.test(found.before)) return 'm';
  if (alternative.gender === 'm' || alternative.gender === 'f') return alternative.gender;
  if (alternative.gender === 'mf') return isFeminine(found) ? 'f' : 'm';
  return /^(?:imágenes|personas?|niñas?|víctimas?|difusión|red|redes)\b/u.test(alternative.text) ? 'f' : 'm';
}

export function withDeterminer(lead: string, text: string, gender: Gender, plural: boolean): string | undefined {
  const word = lead.toLowerCase();
  const article = plural ? (gender === 'f' ? 'las' : 'los') : gender === 'f' ? 'la' : 'el';
  if (/^(?:el|la|los|las)$/u.test(word)) return `${article} ${text}`;
  if (/^(?:del|de l[ao]s?)$/u.test(word)) return article === 'el' ? `del ${text}` : `de ${article} ${text}`;
  if (/^(?:al|a l[ao]s?)$/u.test(word)) return article === 'el' ? `al ${text}` : `a ${article} ${text}`;
  if (/^un(?:a|os|as)?$/u.test(word))
    return `${plural ? (gender === 'f' ? 'unas' : 'unos') : gender === 'f' ? 'una' : 'un'} ${text}`;
  const demonstrative = /^(est|es|aquel)(?:e|a|os|as|la)?$/u.exec(word)?.[1];
  if (demonstrative !== undefined && demonstrative !== 'aquel')
    return `${demonstrative}${plural ? (gender === 'f' ? 'as' : 'os') : gender === 'f' ? 'a' : 'e'} ${text}`;
  if (/^(?:sus?|mis?)$/u.test(word)) return `${word.replace(/s$/u, '')}${plural ? 's' : ''} ${text}`;
  if (/^(?:dos|tres|cuatro|cinco|\d+)$/u.test(word)) return plural ? `${lead} ${text}` : undefined;
  return `${lead} ${text}`;
}

function clashes(before: string, gender: Gender, plural: boolean): boolean {
  const last = /(\S+)$/u.exec(before.toLowerCase())?.[1] ?? '';
  if (/^(?:el|un|del|al|este|ese)$/u.test(last)) return plural || gender !== 'm';
  if (/^(?:la|una|esta|esa)$/u.test(last)) return plural || gender !== 'f';
  if (/^(?:los|unos|estos|esos)$/u.test(last)) return !plural || gender !== 'm';
  if (/^(?:las|unas|estas|esas)$/u.test(last)) return !plural || gender !== 'f';
  if (/^(?:sus|dos|tres|cuatro|cinco|varios|varias|muchos|muchas)$/u.test(last)) return !plural;
  return /^(?:su|cada)$/u.test(last) && plural;
}

function isSubjectOfSingular(found: Found): boolean {
  return (
    /^(?:es|era|fue|será|está|estaba|ha|había|circula|circulaba|sigue|crece|aumenta|constituye)(?!\p{L})/iu.test(
      found.after,
    ) && !/(?:^|\s)(?:de|con|por|para|contra|en|sobre|a)$/iu.test(found.before)
  );
}

function spanishVerb(alternative: Alternative, found: Found): string | undefined {
  const verb = alternative.text.split(' ')[0] ?? '';
  const rest = alternative.text.slice(verb.length);
  const word = found.words.split(' ').find((one) => one !== 'se') ?? '';
  if (verb === 'ser' && !/(?:ar|er|ir)$/u.test(word)) return undefined;
  if (/(?:ar|er|ir)$/u.test(word)) return alternative.text;
  const regular = /(?:ar)$/u.test(verb)
    ? { past: 'ó', pasts: 'aron', imperfect: 'aba', participle: 'ad' }
    : { past: 'ió', pasts: 'ieron', imperfect: 'ía', participle: 'id' };
  const stem = verb.slice(0, -2);
  if (/(?:[iaeu]?ó|jo)$/u.test(word)) return `${stem}${regular.past}${rest}`;
  if (/(?:ron)$/u.test(word)) return `${stem}${regular.pasts}${rest}`;
  if (/(?:aba|ía)(n?)$/u.test(word)) return `${stem}${regular.imperfect}${/n$/u.test(word) ? 'n' : ''}${rest}`;
  const participle = /(?:ad|id)(o|a|os|as)$/u.exec(word)?.[1];
  return participle === undefined ? undefined : `${stem}${regular.participle}${participle}${rest}`;
}
