import type { Found, Slots } from '../found.ts';
import { isFeminine } from './person-gender.ts';

export const sex =
  '(?:sexo|(?:relaciones|contactos|encuentros|actos) (?:sexuales|íntimas|íntimos|carnales|consentidas)(?: consentidas)?|relaciones|intimidad)';
export const bond =
  '(?:(?:una |la |su |esta )?(?:relación|aventura|idilio|romance|affaire|noviazgo|historia de amor)(?: (?:sentimental|amorosa|sexual|consentida|íntima|secreta|prohibida))*|un (?:romance|idilio|noviazgo|affaire|amorío))';
export const child = '(?<child>.+)';

/** `abusó sexualmente de un menor`: after the preposition `el` contracts. */
export function of(phrase: string): string {
  return /^el /iu.test(phrase) ? `del ${phrase.slice(3)}` : `de ${phrase}`;
}

export function to(phrase: string): string {
  return /^el /iu.test(phrase) ? `al ${phrase.slice(3)}` : `a ${phrase}`;
}

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
};

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
