import { type Rewrite, rule } from '../found.ts';
import { be, finite, middle, self, self_, subject } from './rewrite-parts.ts';
import { ageWord, numberWord } from './words.ts';

/** A child is not one who sells: the passive says who is wronged. */
export const prostitutionRewrites: readonly Rewrite[] = [
  rule('(?<det>het |de )(?<age>minderjarige) (?:prostituee|prostitué|sekswerker|escort)', [
    'het minderjarige slachtoffer van seksuele uitbuiting',
    'de minderjarige die seksueel werd uitgebuit',
  ]),
  rule('(?:kinder|tiener|jeugd)-?sekswerk|minderjarig sekswerk', [
    'seksuele uitbuiting van kinderen',
    'uitbuiting van kinderen in de prostitutie',
  ]),
  rule(`(?<who>(?:${numberWord} )?(?:minderjarigen|kinderen|meisjes|jongens|tieners)) in de prostitutie`, [
    '{who} die seksueel worden uitgebuit',
    '{who} die in de prostitutie worden uitgebuit',
  ]),
  rule('jongensprostitué|schandknaap|schandjongen', [
    'jongen die seksueel wordt uitgebuit',
    'jongen die seksueel werd uitgebuit',
  ]),
  rule('jongensprostitu[ée]+s|schandknapen|schandjongens', [
    'jongens die seksueel worden uitgebuit',
    'slachtoffers van seksuele uitbuiting',
  ]),
  rule('(?:prostituee|hoer) (?<verb>werd|was|is|wordt)', (slots) => [
    `seksueel ${/is|wordt/u.test(slots.verb ?? '') ? 'wordt' : 'werd'} uitgebuit`,
  ]),
  rule('sekswerk(?:er|ster)', ['slachtoffer van seksuele uitbuiting'], { notBefore: /(?:^|\s)de$/iu }),
  rule('sekswerk(?:ers|sters)(?<rest>(?: waren| van| onder| tussen).*)?', (slots) => [
    `slachtoffers van seksuele uitbuiting${slots.rest}`,
    `slachtoffers${slots.rest}`,
  ]),
  rule(`(?<age>\\S+- tot ${ageWord}) (?:prostituees|sekswerkers)`, [
    '{age} slachtoffers van seksuele uitbuiting',
    '{age} slachtoffers',
  ]),
  rule(
    `(?:komen|kwamen|raken|raakten|zijn|waren) in de prostitutie (?:terecht|verzeild|beland|terechtgekomen)`,
    (_, found) => [
      `${/^(?:komen|raken)/iu.test(found.words) ? 'worden' : /^zijn|^waren/iu.test(found.words) ? found.words.split(' ')[0] : 'werden'} seksueel uitgebuit`,
    ],
  ),
  rule(`(?:komt|kwam|raakt|raakte|is|was) in de prostitutie (?:terecht|verzeild|beland|terechtgekomen)`, (_, found) => [
    `${/^(?:komt|raakt)/iu.test(found.words) ? 'wordt' : /^is|^was/iu.test(found.words) ? found.words.split(' ')[0] : 'werd'} seksueel uitgebuit`,
  ]),
  rule(
    'in de prostitutie (?<modal>kon|kan|zou|moest|wilde|konden|kunnen|zouden) (?:belanden|raken|terechtkomen|werken)',
    ['seksueel {modal} worden uitgebuit', 'in de prostitutie {modal} worden uitgebuit'],
  ),
  rule('(?<verb>werkt|werkte|werken|werkten) in een (?<place>bordeel|seksclub|massagesalon|raambordeel)', (slots) => [
    `${finite(slots.verb)} uitgebuit in een ${slots.place}`,
  ]),
  rule(`${self} ${middle}(?<aux>hebben|had|heeft|hadden) (?:aangeboden|verkocht)`, (slots) => [
    `${slots.middle}seksueel ${be(slots.aux)} uitgebuit`,
    `${slots.middle}${be(slots.aux)} uitgebuit`,
    `${slots.middle}${be(slots.aux)} aangeboden`,
  ]),
  rule('(?:had|heeft|hadden|hebben) geprostitueerd', []),
  rule(`(?<who>prostituee|sekswerker|hoer|escort) (?<age>\\(\\d+\\))`, [
    'slachtoffer {age}',
    'slachtoffer van seksuele uitbuiting {age}',
  ]),
  rule(`(?:prostituees|sekswerkers|hoeren|escorts) (?<age>van .+)`, ['slachtoffers {age}', 'kinderen {age}']),
  rule(`${subject}prostitueer(?<end>t|en|de|den) ${middle}${self}(?<more>(?: \\S+){0,4})`, (slots) => {
    const verb = { t: 'wordt', en: 'worden', de: 'werd', den: 'werden' }[slots.end ?? ''] ?? 'werd';
    return [
      `${slots.subject}${verb} ${slots.middle}seksueel uitgebuit${slots.more}`,
      `${slots.subject}${verb} ${slots.middle}in de prostitutie uitgebuit${slots.more}`,
    ];
  }),
  rule(`${self} ${middle}prostitueer(?<end>t|de|den)`, (slots) => {
    const verb = { t: 'wordt', de: 'werd', den: 'werden' }[slots.end ?? ''] ?? 'werd';
    return [`${slots.middle}seksueel ${verb} uitgebuit`, `${slots.middle}in de prostitutie ${verb} uitgebuit`];
  }),
  rule(`${self} ${middle}te prostitueren`, ['{middle}seksueel te worden uitgebuit']),
  rule(`${self} ${middle}prostitueren`, [
    '{middle}seksueel worden uitgebuit',
    '{middle}in de prostitutie worden uitgebuit',
  ]),
  rule(`prostitueren ${self}`, ['worden seksueel uitgebuit']),
  rule(`(?<aux>heeft|had|hebben|hadden) ${self} ${middle}(?:geprostitueerd|verkocht|aangeboden)`, (slots) =>
    self_(slots, be(slots.aux)),
  ),
  rule(`${self} ${middle}(?:geprostitueerd|verkocht|aangeboden) (?<aux>heeft|had|hebben|hadden)`, (slots) => [
    `${slots.middle}seksueel uitgebuit ${be(slots.aux)}`,
  ]),
  rule(`${self} ${middle}(?<aux>heeft|had|hebben|hadden) (?:geprostitueerd|verkocht|aangeboden)`, (slots) => [
    `${slots.middle}seksueel ${be(slots.aux)} uitgebuit`,
  ]),
  rule(`${subject}(?<verb>biedt|bieden|bood|boden) ${middle}${self} (?<more>(?:\\S+ ){0,8})aan`, (slots) => {
    const offered = `${slots.subject}${finite(slots.verb)} ${slots.middle}${slots.more}aangeboden`;
    const exploited = self_({ ...slots, middle: `${slots.middle}${slots.more}` }, finite(slots.verb));
    // To whom: then `exploited` cannot stand.
    return /(?:^|\s)aan \p{L}/u.test(`${slots.middle}${slots.more}`) ? [offered] : [...exploited, offered];
  }),
  rule(`${self} ${middle}(?<verb>aanbiedt|aanbieden|aanbood|aanboden)`, (slots) => {
    const verb = finite(slots.verb?.replace(/^aan/iu, ''));
    const offered = `${slots.middle}${verb} aangeboden`;
    return /(?:^|\s)aan \p{L}/u.test(slots.middle ?? '')
      ? [offered]
      : [`${slots.middle}seksueel ${verb} uitgebuit`, offered];
  }),
  rule(`${self} ${middle}aan te bieden`, ['{middle}te worden aangeboden', '{middle}seksueel te worden uitgebuit']),
  rule(
    `${subject}(?<verb>verkoopt|verkopen|verkocht|verkochten|verhuurt|verhuurde|verhuurden|leverde|leverden|levert) ${middle}${self}`,
    (slots) => self_(slots, finite(slots.verb)),
  ),
  rule(`${self} ${middle}(?<verb>verkoopt|verkochten|verkocht|verhuurt|verhuurde|levert|leverde)`, (slots) => [
    `${slots.middle}seksueel ${finite(slots.verb)} uitgebuit`,
  ]),
  rule(`${self} ${middle}te verkopen`, ['{middle}seksueel te worden uitgebuit']),
  rule(`${self} ${middle}verkopen`, ['{middle}seksueel worden uitgebuit']),
  rule(
    `${subject}(?<verb>belandt|belandden|belanden|belandde|raakte|raakten|kwam|kwamen|ging|gingen) ${middle}(?:in|de) (?:de )?prostitutie(?: in| terecht)?`,
    (slots) => [
      `${slots.subject}${finite(slots.verb)} ${slots.middle}uitgebuit in de prostitutie`,
      `${slots.subject}${finite(slots.verb)} ${slots.middle}in de prostitutie uitgebuit`,
    ],
  ),
  rule(`in de prostitutie (?:belandde|raakte|terechtkwam|verzeilde)`, ['in de prostitutie werd uitgebuit']),
  rule(`in de prostitutie (?:belandden|raakten|terechtkwamen)`, ['in de prostitutie werden uitgebuit']),
  rule(`(?:verzeild )?in de prostitutie (?:beland|geraakt|terechtgekomen|verzeild)(?: geraakt)?`, [
    'in de prostitutie uitgebuit',
  ]),
  rule(`in de prostitutie (?:belanden|raken|terechtkomen)`, ['in de prostitutie worden uitgebuit']),
  rule(
    `${subject}(?<verb>werkt|werkte|werken|werkten) ${middle}(?:als (?:\\S+ ){0,2}?(?:prostituees?|sekswerkers?|escorts?|hoer(?:en|tje)?)|in de prostitutie)`,
    (slots) => [
      `${slots.subject}${finite(slots.verb)} ${slots.middle}uitgebuit in de prostitutie`,
      `${slots.subject}${finite(slots.verb)} ${slots.middle}seksueel uitgebuit`,
    ],
  ),
  rule(
    `(?:als (?:prostituees?|sekswerkers?|escorts?)|in de prostitutie) (?<verb>werkt|werkte|werken|werkten)`,
    (slots) => [`in de prostitutie ${finite(slots.verb)} uitgebuit`],
  ),
  rule(
    `(?<det>(?:een |geen )?)(?<age>${ageWord}|minderjarige?) (?:kind)?(?:prostituee|prostitué|sekswerker|sekswerkster|hoer|hoertje|escort|escortdame|callgirl|schandknaap|jongensprostitué)`,
    (slots) => [
      `${slots.det}${slots.age?.replace(/(jarig|ig)e$/iu, '$1')} slachtoffer van seksuele uitbuiting`,
      `${slots.det}${slots.age} die seksueel werd uitgebuit`,
    ],
    { notBefore: /(?:^|\s)(?:de|het|deze|die|dit|zijn|haar|hun|onze)(?: \p{L}+e)?$/iu },
  ),
  rule(
    `(?<det>(?:de |het |deze |die |zijn |haar |hun )?)(?<age>${ageWord}|minderjarige?) (?:prostituee|prostitué|sekswerker|sekswerkster|hoer|hoertje|escort|escortdame|callgirl|schandknaap)`,
    ['{det}{age} die seksueel werd uitgebuit'],
  ),
  rule(
    `(?<det>(?:(?:de|die|deze|zijn|haar|hun|geen|een) )?)(?<count>(?:${numberWord} )?)(?<age>${ageWord}|minderjarige?) (?:prostituees|prostitués|sekswerkers|sekswerksters|hoeren|hoertjes|escorts|escortdames|callgirls|schandknapen)`,
    ['{det}{count}{age} slachtoffers van seksuele uitbuiting', '{det}{count}{age}n die seksueel worden uitgebuit'],
  ),
  rule(`(?:prostituee|sekswerker|hoer|escort)(?<age>,? van .+)`, ['slachtoffer van seksuele uitbuiting{age}']),
  rule(`(?:prostituees|sekswerkers|hoeren|escorts)(?<age>,? van .+)`, ['slachtoffers van seksuele uitbuiting{age}']),
  rule(`(?:zichzelf|zich) in gevaar (?<verb>bracht|brengt|brachten|brengen)`, (slots) => [
    `in gevaar ${finite(slots.verb)} gebracht`,
  ]),
];
