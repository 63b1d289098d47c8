import type { Slots } from '../found.ts';

export const self =
  '(?:zich(?:zelf)?|hun(?:zelf)?|haarzelf|hemzelf|mijzelf|mezelf|haar lichaam|zijn lichaam|hun lichaam|seks|seksuele diensten)';
export const sex =
  '(?:(?:vrijwillige?|onbeschermde|betaalde|orale|vrijwillig) )?(?:seks(?:ueel contact|uele contacten|uele omgang|uele handelingen|uele gemeenschap)?|sekscontact|(?:geslachts)?gemeenschap|geslachtsverkeer|intiem contact)';
export const bond =
  '(?:een )?(?:(?:\\p{L}+e|intiem|kortstondig|langdurig) )?(?:(?:liefdes|seks)?relatie|verhouding|affaire|romance|verkering|liefdesaffaire|avontuur|avontuurtje|flirt|relatie)';
export const either = `(?:${sex}|${bond})`;
export const child = '(?<child>.+)';

/** An adult, right behind: the one who abuses. */
export const adultBehind =
  /^(?:(?:een|de|haar|zijn|hun|volwassen|oudere|twee|drie|meerdere|andere) ){0,3}(?:man|mannen|volwassene|volwassenen|leraar|docent|docente|trainer|coach|zakenman|zakenmannen|klanten|oom|stiefvader|agent|begeleider|leider)(?!\p{L})/iu;
export const middle = '(?<middle>(?:\\S+ ){0,4}?)';
export const subject = '(?<subject>(?:(?:ze|zij|hij|het meisje|de jongen|de meisjes|de jongens|die|dat) )?)';

/** The tense of `hebben`, carried over to the verb that replaces it. */
export const abuse: Slots = {
  had: 'misbruikte',
  hadden: 'misbruikten',
  heeft: 'misbruikt',
  hebben: 'misbruiken',
  heb: 'misbruik',
  hebt: 'misbruikt',
};
export const abuseBy = (slots: Slots): string => abuse[(slots.verb ?? '').toLowerCase()] ?? 'misbruikte';
export const passive: Slots = { t: 'wordt', en: 'worden', te: 'werd', ten: 'werden' };

/** `hij had … [seks met een meisje]`: the auxiliary stands left, in the same clause, and waits for a participle. */
export const openAuxiliary = /(?:^|\s)(?:had|hadden|heeft|hebben|heb)(?=\s|$)(?!.*(?:[,;:]| dat | die | en (?!\d)))/iu;

export const self_ = (slots: Slots, active: string): string[] => [
  `${slots.subject ?? ''}${active} ${slots.middle ?? ''}seksueel uitgebuit`,
];

/** Past, present, singular, plural of the verb that is replaced, by its form. */
export function finite(verb = ''): string {
  const form = verb.toLowerCase();
  if (/^(?:biedt|verkoopt|verhuurt|levert|belandt|werkt|brengt)$/u.test(form)) return passive.t ?? '';
  if (/^(?:bieden|verkopen|belanden|werken|brengen)$/u.test(form)) return passive.en ?? '';
  if (/(?:den|ten|kwamen|gingen|brachten)$/u.test(form)) return passive.ten ?? '';
  return passive.te ?? '';
}

/** `had zichzelf verkocht` becomes `was uitgebuit`. */
export function be(auxiliary = ''): string {
  const forms: Slots = { heeft: 'is', had: 'was', hebben: 'zijn', hadden: 'waren' };
  return forms[auxiliary.toLowerCase()] ?? 'was';
}
