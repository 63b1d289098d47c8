import type { Found, Slots } from '../found.ts';
import { isFeminine } from './person-gender.ts';

export const sex =
  '(?:(?:(?:unas?|las|varias|varios|algunas|algunos) )?(?:sexo|(?:relaciones|relación|contactos?|encuentros?|actos?) (?:sexual(?:es)?|íntim[oa]s?|carnal(?:es)?|consentid[oa]s?)(?: (?:consentid[oa]s|pagad[oa]s|habituales|esporádic[oa]s|completas))?|relaciones|intimidad))';
export const bond =
  '(?:(?:una |un |la |el |su |esta |este )?(?:relación|relaciones|aventuras?|idilio|romance|affaire|noviazgo|amoríos?|lío|historia de amor|pasión)(?: (?:sentimental(?:es)?|amoros[oa]s?|sexual(?:es)?|consentid[oa]s?|íntim[oa]s?|secret[oa]s?|clandestin[oa]s?|románticas?|prohibid[oa]s?))*)';
export const child = '(?<child>.+)';

/** `abusó sexualmente de un menor`: after the preposition `el` contracts. */
export function of(phrase: string): string {
  return /^el /iu.test(phrase) ? `del ${phrase.slice(3)}` : `de ${phrase}`;
}

export function to(phrase: string): string {
  return /^el /iu.test(phrase) ? `al ${phrase.slice(3)}` : `a ${phrase}`;
}

/** The verb that a rewrite begins with, in the tense of the one that it replaces. */
export const past: Slots = {
  tuvo: 'abusó',
  mantuvo: 'abusó',
  sostuvo: 'abusó',
  tenía: 'abusaba',
  mantenía: 'abusaba',
  tuvieron: 'abusaron',
  mantuvieron: 'abusaron',
  tenían: 'abusaban',
  mantenían: 'abusaban',
  tiene: 'abusa',
  mantiene: 'abusa',
  tener: 'abusar',
  mantener: 'abusar',
  tenido: 'abusado',
  mantenido: 'abusado',
  teniendo: 'abusando',
  manteniendo: 'abusando',
  inició: 'abusó',
  iniciar: 'abusar',
  vivió: 'abusó',
  vivía: 'abusaba',
  empezó: 'abusó',
  comenzó: 'abusó',
  sostenía: 'abusaba',
};

/** `había tenido` → `había abusado`. */
export const auxiliary = '(?:haber|había|habían|ha|han|he|habría|habrían|hubiera|hubiese)';

export const exploited: Slots = {
  ía: 'era',
  ían: 'eran',
  yó: 'fue',
  yeron: 'fueron',
  ye: 'es',
  yen: 'son',
  ir: 'ser',
  irse: 'ser',
  yendo: 'siendo',
  ido: 'sido',
};

export function victim(be: string, found: Found, middle = ''): readonly string[] {
  const plural = /^(?:eran|fueron|son|han sido)$/u.test(be);
  const end = `${isFeminine(found) ? 'a' : 'o'}${plural ? 's' : ''}`;
  return [
    `${be} ${middle}explotad${end} sexualmente`,
    `${be} ${middle}víctima${plural ? 's' : ''} de explotación sexual`,
  ];
}
