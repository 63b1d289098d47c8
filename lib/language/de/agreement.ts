import type { Alternative } from '../../../glossary/concept.ts';
import type { Found, Grammar } from '../found.ts';
import { rewriteGermanCompound } from './compounds.ts';
import { type Case, decline, definiteArticle, einEnding, type Gender } from './declension.ts';
import { type NounPlace, readPlace } from './noun-place.ts';
import { germanRewrites } from './rewrites.ts';

const edges =
  /^(?<front>(?:(?:wegen|von|mit|für|gegen|verurteilte[rn]?|mutmaßliche[rn]?) )?)(?<core>.+?)(?<back>(?: von \d+ Jahren| \(\d+\))?)$/iu;

export const german: Grammar = {
  rewrites: germanRewrites,
  edges,
  fit: fitGerman,
  compound: rewriteGermanCompound,
  verb: germanVerb,
};

function fitGerman(alternative: Alternative, found: Found): string | undefined {
  const place = readPlace(found);
  const noun = formOf(alternative, place, found);
  if (noun === undefined) return undefined;
  const gender: Gender = noun.plural ? 'plural' : genderOf(alternative);
  if (!place.genders.includes(gender)) return undefined;
  if (noun.plural && !place.plural && place.case === 'nominative' && isSubjectOfSingular(found)) return undefined;
  const determiner = place.determiner === '' ? '' : determinerFor(place.determiner, gender, place.case);
  if (determiner === undefined) return undefined;
  const lead = determiner === '' && place.determiner !== '' ? 'none' : place.lead;
  const text = [...place.kept, withYouth(noun.text, place.core)].join(' ');
  const declined = decline(text, lead, gender, place.case);
  return [determiner, declined].filter((part) => part !== '').join(' ');
}

function formOf(
  alternative: Alternative,
  place: NounPlace,
  found: Found,
): { text: string; plural: boolean } | undefined {
  if (alternative.number === 'plural-only') return { text: alternative.text, plural: true };
  if (alternative.number === 'mass') return { text: alternative.text, plural: false };
  if (found.term.number === 'mass') {
    return alternative.plural === undefined || alternative.use === 'person'
      ? undefined
      : { text: alternative.plural, plural: true };
  }
  if (!place.plural) return { text: alternative.text, plural: false };
  return alternative.plural === undefined ? undefined : { text: alternative.plural, plural: true };
}

function genderOf(alternative: Alternative): Gender {
  if (alternative.gender === 'm' || alternative.gender === 'f' || alternative.gender === 'n') return alternative.gender;
  const noun =
    alternative.text
      .split(' ')
      .find((word) => /^\p{Lu}/u.test(word))
      ?.replace(/,$/u, '') ?? '';
  if (/(?:Kind|Mädchen|Opfer|Material|Netzwerk)$/u.test(noun)) return 'n';
  return /(?:ung|heit|keit|Person|Gewalt|in|ion)$/u.test(noun) ? 'f' : 'm';
}

/** The determiner in the range, made to fit; empty where `ein` would stand before a plural. */
function determinerFor(determiner: string, gender: Gender, grammaticalCase: Case): string | undefined {
  const word = determiner.toLowerCase();
  if (/^(?:der|die|das|den|dem|des)$/u.test(word)) return definiteArticle(gender, grammaticalCase);
  const stem = /^(ein|kein|sein|ihr|mein|unser|euer|dies|jed|jen|welch)/u.exec(word)?.[1];
  if (stem === undefined) return determiner;
  if (stem === 'ein' && gender === 'plural') return '';
  if (/^(?:dies|jen|welch|jed)$/u.test(stem)) {
    const article = definiteArticle(gender, grammaticalCase);
    return stem + (article === 'die' ? 'e' : article === 'das' ? 'es' : article.replace(/^d/u, ''));
  }
  return stem + einEnding(gender, grammaticalCase);
}

/** Jugendpornografie concerns Jugendliche; `Kinder- und Jugendpornografie` both. */
function withYouth(text: string, core: string): string {
  if (!/jugend/iu.test(core)) return text;
  const both = /kinder/iu.test(core);
  return text
    .replace(
      /ausgebeutete(n?) Kinder(n?)/u,
      both ? 'ausgebeutete$1 Kinder$2 und Jugendliche$2' : 'ausgebeutete$1 Jugendliche$2',
    )
    .replace(/gegen Kinder\b/u, both ? 'gegen Kinder und Jugendliche' : 'gegen Jugendliche')
    .replace(/von Kindern\b/u, both ? 'von Kindern und Jugendlichen' : 'von Jugendlichen');
}

const singularVerb =
  /^(?:ist|war|wird|wurde|hat|hatte|bleibt|blieb|kann|konnte|muss|soll|gilt|galt|nimmt|nahm|kostet|zeigt|stellt|verbreitet sich)(?!\p{L})/iu;

function isSubjectOfSingular(found: Found): boolean {
  return (
    singularVerb.test(found.after) &&
    !/(?:^|\s)(?:von|mit|gegen|über|für|wegen|an|auf|um|nach|zu|bei|der|und)(?: \p{Ll}+e[nrsm]?)?$/iu.test(found.before)
  );
}

/** Only verbs that stand in the same form by themselves: participles and infinitives. */
function germanVerb(alternative: Alternative, found: Found): string | undefined {
  const infinitive = alternative.text.split(' ').at(-1) ?? '';
  const participles: { readonly [verb: string]: readonly [participle: string, past: string] } = {
    missbrauchen: ['missbraucht', 'missbrauchte'],
    vergewaltigen: ['vergewaltigt', 'vergewaltigte'],
    manipulieren: ['manipuliert', 'manipulierte'],
    nötigen: ['genötigt', 'nötigte'],
    erzählen: ['erzählt', 'erzählte'],
    berichten: ['berichtet', 'berichtete'],
    sagen: ['gesagt', 'sagte'],
    anwerben: ['angeworben', 'warb an'],
  };
  const forms = participles[infinitive];
  if (found.words === found.term.text) return alternative.text;
  if (forms === undefined) return undefined;
  const front = alternative.text.split(' ').slice(0, -1);
  const verb = found.words.split(' ')[0] ?? '';
  if (/te$/u.test(verb)) return forms[1];
  if (/ten$/u.test(verb)) return `${forms[1]}n`;
  if (
    /t$|en$/u.test(verb) &&
    /(?:^|\s)(?:hat|haben|hatte|hatten|wurde|wurden|wird|werden|worden|ist|sind)(?=\s|$)/iu.test(
      `${found.before} ${found.after}`,
    )
  ) {
    return [...front, forms[0]].join(' ');
  }
  return undefined;
}
