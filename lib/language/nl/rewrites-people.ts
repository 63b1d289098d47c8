import { type Rewrite, rule } from '../found.ts';
import { ageWord } from './words.ts';

/** Who is the child and who the adult; blame and choice. */
export const peopleRewrites: readonly Rewrite[] = [
  rule('(?<det>(?:een|de|deze|die) )?pedoseksueel', [
    '{det}pleger van seksueel kindermisbruik',
    '{det}dader van seksueel kindermisbruik',
  ]),
  rule('(?<det>(?:de|deze|die) )?pedoseksuelen', [
    '{det}plegers van seksueel kindermisbruik',
    '{det}daders van seksueel kindermisbruik',
  ]),
  rule('(?<det>(?:een|de|deze|die) )?pedo-?jacht', ['{det}klopjacht op een verdachte', '{det}klopjacht op verdachten']),
  rule('(?<det>(?:een|de|deze|die) )?pedo(?:filie|fielen)?-?(?<noun>zaak|zaken)', [
    '{det}{noun} over seksueel kindermisbruik',
    '{det}misbruik{noun}',
  ]),
  rule('(?<aux>heeft|had|hebben|hadden) verleid', []),
  rule('lolita-?achtige? (?<noun>\\p{L}+)', (slots, found) => [
    `${/achtige/iu.test(found.words) ? 'geseksualiseerde' : 'geseksualiseerd'} ${slots.noun}`,
  ]),
  rule('pedofiele', []),
  // `Het minderjarige slachtoffer`: an adjective there, and no noun can take its place.
  rule('(?:(?:de|het|een|deze|die|dit|dat|zijn|haar|hun) )?minderjarige?', [], {
    after:
      /^(?:slachtoffers?|verdachten?|daders?|dochters?|zoon|zonen|zoons|meisjes?|jongens?|kind|kinderen|leerlingen?|asielzoekers?|vluchtelingen?|zusjes?|broertjes?|zussen|broers|gebruikers|inwoners|jongeren)(?!\p{L})/iu,
  }),
  rule(`(?:vrijwillige?|gewenste?|wederzijdse?) (?:seks|seksueel contact|sekscontact|seksuele contacten|relatie)`, [
    'seksueel misbruik',
    'misbruik',
  ]),
  rule('seksuele diensten', ['seksueel misbruik', 'seksuele uitbuiting']),
  rule(`(?:vriendinnetje|minnares|maîtresse|vriendin|liefje|geliefde) (?<age>van .+)`, ['slachtoffer {age}'], {
    notBefore: /(?:^|\s)de$/iu,
  }),
  rule(`(?:minderjarige|jonge) (?:minnaars|minnaressen|vriendinnen|vriendinnetjes|liefjes|geliefden)`, (_, found) => [
    `${found.words.split(' ')[0]} slachtoffers`,
  ]),
  rule('(?:geliefde|vriend|minnaar|lover)', ['slachtoffer'], {
    before: /(?:^|\s)(?:zijn|'s)$/iu,
    passage:
      /jarig|minderjarig|meisje|jongen|kind|leerling|\b(?:elf|twaalf|dertien|veertien|vijftien|zestien|zeventien)\b|\b1[0-7]\b/iu,
  }),
  // `Een keuze voor een bepaalde levensstijl`: the sentence has to be written anew.
  rule('levensstijl|leefstijl', [], { before: /keuze voor (?:een|deze|die)(?: \p{L}+)?$/iu }),
  rule('(?:een )?(?:bewuste|vrije|eigen) keuze', ['{det}vorm van misbruik']),
  rule('(?<what>seksueel )?uitdagend(?<e>e?) (?:gedrag|kleding)', (slots) => [
    slots.e === 'e' ? 'seksuele gedrag' : 'seksueel gedrag',
  ]),
  rule('lolita-?achtige?', (_, found) => [found.words.endsWith('e') ? 'geseksualiseerde' : 'geseksualiseerd']),
  rule(`(?:sliepen|vrijden|vreeën)(?: met)?(?<child> .+)?`, ['misbruikten{child}']),
  rule('kinderseks|seks met kinderen|kindersex', ['seksueel misbruik van kinderen', 'seksueel kindermisbruik']),
  rule(
    `(?<det>(?:(?:een|de|het|zijn|haar|hun) )?)(?<age>${ageWord}) (?:vriendinnetje|liefje|scharreltje|meisje|vriendje)`,
    (slots) => [
      `${slots.det?.replace(/^de /iu, 'het ')}${/^een /iu.test(slots.det ?? '') ? slots.age?.replace(/jarige$/iu, 'jarig') : slots.age} slachtoffer`,
    ],
    { notBefore: /(?:^|\s)de$/iu },
  ),
  rule(
    `(?<det>(?:(?:de|het|zijn|haar|hun) )?)(?<age>${ageWord}) (?:minnares|maîtresse|vriendin|geliefde|minnaar|verovering|muze|lover)`,
    (slots) => [`${slots.det?.replace(/^de /iu, 'het ')}${slots.age} slachtoffer`],
    { notBefore: /(?:^|\s)(?:de|een)$/iu },
  ),
  rule(`een (?<age>${ageWord}) (?:minnares|maîtresse|vriendin|geliefde|minnaar|verovering|muze|lover)`, (slots) => [
    `een ${slots.age?.replace(/jarige$/iu, 'jarig')} slachtoffer`,
  ]),
  rule(
    `(?<det>(?:(?:zijn|de|het|hun|een) )?)(?:jonge |jeugdige |minderjarige )?(?:minnares|maîtresse|vriendin|vriendinnetje|liefje|verovering)`,
    (slots) => [`${slots.det?.replace(/^de /iu, 'het ')}slachtoffer`],
    { notBefore: /(?:^|\s)de$/iu },
  ),
  rule(
    `(?<det>(?:(?:zijn|de|het|hun|haar|een) )?)(?<age>(?:(?:oudere|volwassen|\\d\\d-jarige|jonge) )?)(?:minnaar|vriend|vriendje|geliefde|lover|lief|aanbidder)`,
    ['{det}{age}misbruiker', '{det}{age}dader'],
    { notBefore: /(?:^|\s)het$/iu },
  ),
  rule(`(?<det>(?:(?:zijn|de|hun|haar) )?)(?:minnaars|vriendjes|lovers|geliefden|aanbidders)`, [
    '{det}misbruikers',
    '{det}daders',
  ]),
  rule(`(?<det>een )?(?:eigen )?(?:keuze|levensstijl|leefstijl)`, [
    '{det}vorm van misbruik',
    '{det}vorm van uitbuiting',
  ]),
  rule(`brengt (?:zichzelf|zich) in gevaar`, ['wordt in gevaar gebracht', 'loopt gevaar door anderen']),
  rule(`bracht (?:zichzelf|zich) in gevaar`, ['werd in gevaar gebracht', 'liep gevaar door anderen']),
  rule(`brachten (?:zichzelf|zich) in gevaar`, ['werden in gevaar gebracht']),
  rule(`seksueel (?:uitdagend|provocerend|wervend|verleidelijk) gedrag`, [
    'seksueel gedrag',
    'gedrag dat past bij misbruik',
  ]),
];
