import type { Found, Slots } from '../found.ts';
import { toGenitive } from './dative-phrase.ts';

export const sex =
  '(?:(?:einvernehmlichen?|ungeschützten|freiwilligen|bezahlten) )?(?:Sex|Geschlechtsverkehr|(?:sexuellen? )(?:Kontakte?|Handlungen|Beziehungen|Verkehr)|Oralsex)';
export const bond =
  '(?:(?:eine[nr]?|die|das|den|der|ein|seine|ihre) )?(?:(?:\\p{Ll}+e[nrs]?) )?(?:(?:Liebes)?[Bb]eziehung|Affäre|Verhältnis|Romanze|Liebelei|Liaison|Liebschaft|Techtelmechtel)';
export const either = `(?:${sex}|${bond})`;
export const child = '(?<child>.+)';
/** An adult, in the dative: the one who abuses. */
export const adultPhrase =
  '(?:(?:ihrem|seinem|dem|einem|ihren|den|zwei|mehreren) )?(?:\\p{Ll}+ )?(?:Mann|Männern|Erwachsenen|Lehrer|Trainer|Betreuer|Onkel|Stiefvater|Polizisten|Touristen|Priester|Pfarrer|Chef|Nachbarn|Fahrer|Soldaten|Chorleiter|Erzieher)';
export const middle = '(?<middle>(?:\\S+ ){0,4}?)';
export const have: Slots = {
  hatte: 'missbrauchte',
  hatten: 'missbrauchten',
  hat: 'missbraucht',
  haben: 'missbrauchen',
  unterhielt: 'missbrauchte',
  unterhielten: 'missbrauchten',
  führte: 'missbrauchte',
  führten: 'missbrauchten',
};
export const openAuxiliary = /(?:^|\s)(?:hatte|hatten|hat|haben|habe)(?=\s|$)(?!.*[,;:])/iu;
export const become: Slots = { t: 'wird', en: 'werden', te: 'wurde', ten: 'wurden' };
export const porn = '(?:kinder|jugend|kinder-? und jugend|pädo)-?pornogra(?:f|ph)ische(?:[nrsm])?';

/** The abuse as a noun in the case that stands on the left. */
export function abuseOf(slots: Slots, found: Found): readonly string[] {
  const whom = toGenitive(slots.child ?? '');
  const before = found.before;
  if (slots.article)
    return [
      `${slots.article === 'ein ' || slots.article === 'einen ' ? 'den' : 'den'} sexuellen Missbrauch ${whom}`,
      `den Missbrauch ${whom}`,
    ];
  if (/(?:^|\s)(?:wegen|trotz|während|aufgrund)$/iu.test(before))
    return [`sexuellen Missbrauchs ${whom}`, `Missbrauchs ${whom}`];
  if (/(?:^|\s)(?:von|zu|bei|nach|mit|zum|vom|beim)$/iu.test(before))
    return [`sexuellem Missbrauch ${whom}`, `Missbrauch ${whom}`];
  if (before === '') return [`sexueller Missbrauch ${whom}`, `Missbrauch ${whom}`];
  return [`sexuellen Missbrauch ${whom}`, `Missbrauch ${whom}`];
}
