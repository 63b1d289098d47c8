import type { Rewrite, Slots } from '../found.ts';
import { ageWord, numberWord } from './words.ts';

const self =
  '(?:zich(?:zelf)?|hun(?:zelf)?|haarzelf|hemzelf|mijzelf|mezelf|haar lichaam|zijn lichaam|hun lichaam|seks|seksuele diensten)';
const sex =
  '(?:(?:vrijwillige?|onbeschermde|betaalde|orale|vrijwillig) )?(?:seks(?:ueel contact|uele contacten|uele omgang|uele handelingen|uele gemeenschap)?|sekscontact|(?:geslachts)?gemeenschap|geslachtsverkeer|intiem contact)';
const bond =
  '(?:een )?(?:(?:\\p{L}+e|intiem|kortstondig|langdurig) )?(?:(?:liefdes|seks)?relatie|verhouding|affaire|romance|verkering|liefdesaffaire|avontuur|avontuurtje|flirt|relatie)';
const either = `(?:${sex}|${bond})`;
const child = '(?<child>.+)';
const middle = '(?<middle>(?:\\S+ ){0,4}?)';
const subject = '(?<subject>(?:(?:ze|zij|hij|het meisje|de jongen|de meisjes|de jongens|die|dat) )?)';

const rule = (found: string, to: Rewrite['to'], more: Omit<Rewrite, 'found' | 'to'> = {}): Rewrite => ({
  found: new RegExp(`^(?:${found})$`, 'iu'),
  to,
  ...more,
});

/** The tense of `hebben`, carried over to the verb that replaces it. */
const abuse: Slots = {
  had: 'misbruikte',
  hadden: 'misbruikten',
  heeft: 'misbruikt',
  hebben: 'misbruiken',
  heb: 'misbruik',
  hebt: 'misbruikt',
};
const abuseBy = (slots: Slots): string => abuse[(slots.verb ?? '').toLowerCase()] ?? 'misbruikte';
const passive: Slots = { t: 'wordt', en: 'worden', te: 'werd', ten: 'werden' };

/** `hij had … [seks met een meisje]`: the auxiliary stands left, in the same clause, and waits for a participle. */
const openAuxiliary = /(?:^|\s)(?:had|hadden|heeft|hebben|heb)(?=\s|$)(?!.*(?:[,;:]| dat | die | en (?!\d)))/iu;

const self_ = (slots: Slots, active: string): string[] => [
  `${slots.subject ?? ''}${active} ${slots.middle ?? ''}seksueel uitgebuit`,
];

export const dutchRewrites: readonly Rewrite[] = [
  rule('(?<det>(?:een|het|dat|dit) )?(?:kinder|kp-?)pornootje', ['{det}filmpje van seksueel kindermisbruik']),
  rule('(?:zelfgemaakte?|zelf gemaakte?|zelfgegenereerde?|zelfgeproduceerde?) (?:kinder)?porno(?:grafie)?', [
    'beelden die kinderen van zichzelf maakten',
    'beeldmateriaal dat een kind van zichzelf maakte',
  ]),
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
  rule(`(?<aux>heeft|had|hebben|hadden) ${middle}${either} gehad met ${child}`, [
    '{aux} {middle}{child} misbruikt',
    '{aux} {middle}{child} seksueel misbruikt',
  ]),
  rule(`(?<aux>heeft|had|hebben|hadden) ${middle}${either} met (?<child>.+?) gehad`, [
    '{aux} {middle}{child} misbruikt',
    '{aux} {middle}{child} seksueel misbruikt',
  ]),
  rule('(?<aux>heeft|had|hebben|hadden) verleid', ['{aux} misbruikt', '{aux} gemanipuleerd'], {
    notBefore: /(?:jarige|meisje|jongen|kind|leerlinge?)(?: .*)?$/iu,
  }),
  rule('(?<aux>heeft|had|hebben|hadden) verleid', []),
  rule('lolita-?achtige? (?<noun>\\p{L}+)', (slots, found) => [
    `${/achtige/iu.test(found.words) ? 'geseksualiseerde' : 'geseksualiseerd'} ${slots.noun}`,
  ]),
  rule('(?<det>het |de )(?<age>minderjarige) (?:prostituee|prostitué|sekswerker|escort)', [
    'het minderjarige slachtoffer van seksuele uitbuiting',
    'de minderjarige die seksueel werd uitgebuit',
  ]),
  rule('haar onschuld (?:gestolen|afgenomen|ontnomen)', ['haar misbruikt', 'haar seksueel misbruikt']),
  rule('pedofiele', []),
  // What begins, or is kept up, needs a noun with its article, or another sentence.
  rule(
    `een (?:\\p{L}+e )?(?:liefdes|seks)?(?:relatie|verhouding|affaire|romance) met ${child}`,
    ['{child} te misbruiken', '{child} seksueel te misbruiken'],
    {
      before: /(?:^|\s)(?:begon|begonnen|begint|beginnen|startte)(?=\s|$)(?!.*[,;])/iu,
    },
  ),
  rule(`${bond} met ${child}`, [], {
    before: /(?:^|\s)(?:kreeg|kregen|krijgt|onderhield|onderhielden|onderhoudt|zocht|wilde)(?: \S+){0,2}$/iu,
  }),
  rule(`${bond} met (?<child>.+?) (?<verb>begon|begonnen|aanging|aangingen|kreeg)`, ['{child} begon te misbruiken']),
  rule(
    `(?<often>(?:meermalen|herhaaldelijk|vaker|jarenlang|regelmatig|meerdere keren|tweemaal|eenmaal|ook|maandenlang) )${either} (?:gehad met ${child}|met (?<other>.+?) gehad)`,
    ['{child}{other} {often} misbruikt', '{child}{other} {often} seksueel misbruikt'],
  ),
  rule(`(?:vrijwillige?|gewenste?|wederzijdse?) (?:seks|seksueel contact|sekscontact|seksuele contacten|relatie)`, [
    'seksueel misbruik',
    'misbruik',
  ]),
  rule('tot seks (?<aux>heeft|had|hebben|hadden) verleid', ['{aux} misbruikt', '{aux} seksueel misbruikt']),
  rule('tot seks verleid(?<end>de|den)?', (slots) => [
    slots.end === '' ? 'misbruikt' : `misbruikte${slots.end === 'den' ? 'n' : ''}`,
  ]),
  rule('palmde (?<who>.+) in', ['manipuleerde {who}', 'misbruikte {who}']),
  // The child as one who sells.
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
  rule('seksuele diensten', ['seksueel misbruik', 'seksuele uitbuiting']),
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
  rule('(?:de )?prostitutie en (?:kinder)?porno(?:grafie)? van (?<child>.+)', (slots, found) => [
    `${/^de /iu.test(found.words) ? 'de ' : ''}seksuele uitbuiting van ${slots.child}`,
  ]),
  // People, with an age behind them.
  rule(`(?<who>prostituee|sekswerker|hoer|escort) (?<age>\\(\\d+\\))`, [
    'slachtoffer {age}',
    'slachtoffer van seksuele uitbuiting {age}',
  ]),
  rule(`(?:prostituees|sekswerkers|hoeren|escorts) (?<age>van .+)`, ['slachtoffers {age}', 'kinderen {age}']),
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
  rule('(?:een |haar |zijn )?(?:oudere|volwassen|meerderjarige?) (?:vriend|vriendje|minnaar)', (_, found) => {
    const owner =
      /^(haar|zijn|een) /iu.exec(found.words)?.[1] ?? /(?:^|\s)(haar|zijn)$/iu.exec(found.before)?.[1] ?? '';
    if (/haar|zijn/iu.test(owner)) return [`${/^(?:haar|zijn) /iu.test(found.words) ? `${owner} ` : ''}misbruiker`];
    const whom =
      /(?:^|[^\p{L}])(?:hij|hem|jongen)(?!\p{L})/iu.test(found.before) &&
      !/(?:^|[^\p{L}])(?:ze|zij|haar|meisje)(?!\p{L})/iu.test(found.before)
        ? 'hem'
        : 'haar';
    const article = /^een /iu.test(found.words) ? 'een ' : '';
    return [`${article}volwassene die ${whom} misbruikte`, `${article}man die ${whom} misbruikte`];
  }),
  rule('pedofiele (?<who>\\p{L}+en|\\p{L}+s)', ['{who} die kinderen misbruikten', '{who} die kinderen misbruiken'], {
    notAfter: /^(?:stoornis|gevoelens)/u,
  }),
  rule(
    'pedofiele (?<who>priester|pater|leraar|trainer|coach|bisschop|dominee|arts|meester|leider|man|docent|oom|agent)',
    ['{who} die kinderen misbruikte'],
  ),
  rule('(?:kinder|kp-?)?pornootje', ['filmpje van seksueel kindermisbruik']),
  rule('(?:kinder|kp-?)?pornootjes', ['filmpjes van seksueel kindermisbruik']),
  rule('(?:een )?(?:bewuste|vrije|eigen) keuze', ['{det}vorm van misbruik']),
  rule('(?<what>seksueel )?uitdagend(?<e>e?) (?:gedrag|kleding)', (slots) => [
    slots.e === 'e' ? 'seksuele gedrag' : 'seksueel gedrag',
  ]),
  rule('lolita-?achtige?', (_, found) => [found.words.endsWith('e') ? 'geseksualiseerde' : 'geseksualiseerd']),
  // Material.
  rule('pornografische kinder-?(?<noun>\\p{L}+)', [
    '{noun} met misbruikbeelden van kinderen',
    '{noun} met beeldmateriaal van seksueel kindermisbruik',
  ]),
  rule(`(?<det>(?:(?:het|dit|dat) )?)(?:kinder-? ?|jeugd|pedo-?)pornogra(?:f|ph)ische? (?:beeld)?materiaal`, [
    '{det}beeldmateriaal van seksueel kindermisbruik',
    '{det}materiaal van seksueel kindermisbruik',
    '{det}beeldmateriaal van seksueel misbruik van kinderen',
  ]),
  rule("erotische (?<noun>\\p{L}+'?s?) van (?<child>kinderen|minderjarigen)", ['geseksualiseerde {noun} van {child}']),
  rule('getekende kinderporno(?:grafie)?', [
    'getekend beeldmateriaal van seksueel kindermisbruik',
    'getekende misbruikbeelden van kinderen',
  ]),
  rule(
    '(?:zelfgemaakte?|zelf gemaakte?|zelfgegenereerde?|zelf gegenereerde?|zelfgeproduceerde?|zelf-gegenereerde?) materiaal',
    ['materiaal dat kinderen van zichzelf maakten', 'materiaal dat een kind van zichzelf maakte'],
  ),
  rule('sekstoerisme', ['seksuele uitbuiting door reizigers', 'seksuele uitbuiting in reizen en toerisme'], {
    passage: /volwassenen|vrouwen/iu,
  }),
  // Sex with, a relationship with a child.
  rule(`(?<verb>had|hadden|heeft|hebben|heb|hebt) ${middle}${either} met ${child}`, (slots) => [
    `${abuseBy(slots)} ${slots.middle}${slots.child}`,
    `${abuseBy(slots)} ${slots.child} seksueel`,
  ]),
  rule(`${either} (?<verb>had|hadden|heeft|hebben) met ${child}`, (slots) => [
    `${slots.child} ${abuseBy(slots)}`,
    `${slots.child} seksueel ${abuseBy(slots)}`,
  ]),
  rule(`${either} met (?<child>.+?) (?<verb>had|hadden|heeft|hebben)`, (slots) => [
    `${slots.child} ${abuseBy(slots)}`,
    `${slots.child} seksueel ${abuseBy(slots)}`,
  ]),
  rule(`${either} (?<aux>heeft|had|hebben|hadden|zou hebben|te hebben) gehad met ${child}`, [
    '{child} {aux} misbruikt',
    '{child} seksueel {aux} misbruikt',
  ]),
  rule(`${either} gehad (?<aux>heeft|had|hebben|hadden|te hebben) met ${child}`, [
    '{child} misbruikt {aux}',
    '{child} seksueel misbruikt {aux}',
  ]),
  rule(`${either} (?:te hebben gehad|gehad te hebben) met ${child}`, ['{child} te hebben misbruikt']),
  rule(`${either} met (?<child>.+?) (?:te hebben gehad|gehad te hebben)`, ['{child} te hebben misbruikt']),
  rule(`${either} met (?<child>.+?) (?<aux>heeft|had|hebben|hadden) gehad`, [
    '{child} {aux} misbruikt',
    '{child} seksueel {aux} misbruikt',
  ]),
  rule(`(?:${either} gehad met ${child})|(?:${either} met (?<other>.+?) gehad)`, [
    '{child}{other} seksueel misbruikt',
    '{child}{other} misbruikt',
  ]),
  rule(`(?:${either} te hebben met ${child})|(?:${either} met (?<other>.+?) te hebben)`, [
    '{child}{other} seksueel te misbruiken',
    '{child}{other} te misbruiken',
  ]),
  rule(`(?:${either} hebben met ${child})|(?:${either} met (?<other>.+?) hebben)`, [
    '{child}{other} seksueel misbruiken',
    '{child}{other} misbruiken',
  ]),
  rule(`(?:begon|kreeg) ${bond} met ${child}`, ['misbruikte {child}']),
  rule(`(?:begonnen|kregen) ${bond} met ${child}`, ['misbruikten {child}']),
  rule(`(?:ging|gingen) (?:naar|in) bed met ${child}`, (slots, found) => [
    /gingen/iu.test(found.words) ? `misbruikten ${slots.child}` : `misbruikte ${slots.child}`,
  ]),
  rule(
    `(?:met (?<child>.+?) (?:naar|in) bed (?:ging|is geweest|was geweest|dook))|(?:(?:naar|in) bed (?:ging|dook) met (?<other>.+))`,
    ['{child}{other} misbruikte'],
  ),
  rule(`(?:naar bed gaan|slapen|te slapen|vrijen|te vrijen) met ${child}`, (slots, found) => [
    `${slots.child} ${/\bte\b/iu.test(found.words) ? 'te ' : ''}misbruiken`,
  ]),
  rule(`(?:het bed|zijn bed) (?:deelde|delen) met ${child}`, ['{child} misbruikte']),
  rule(`(?:deelde|deelden) (?:het|zijn|haar) bed met ${child}`, ['misbruikte {child}']),
  rule(`(?:sliep|vrijde|vree|rommelde|flikflooide)(?<rest> met)?(?<child> .+)?`, [
    'misbruikte{child}',
    'verkrachtte{child}',
  ]),
  rule(`(?:sliepen|vrijden|vreeën)(?: met)?(?<child> .+)?`, ['misbruikten{child}']),
  rule(`met ${child} (?:sliep|vrijde|vree)`, ['{child} misbruikte']),
  rule(`${either} met ${child}`, ['{child} misbruikt', '{child} seksueel misbruikt', '{child} verkracht'], {
    before: openAuxiliary,
    notAfter: /^(?:gehad|te hebben|hebben)(?!\p{L})/iu,
  }),
  rule(`${either} met ${child}`, [], { after: /^(?:gehad|te hebben|hebben|had|hadden|heeft)(?!\p{L})/iu }),
  rule(
    `(?<own>(?:zijn|haar|hun|deze|die|de|het|hun) )?(?:${sex}|(?:\\p{L}+e )?(?:liefdes|seks)?(?:relatie|verhouding|affaire|romance|verkering)) met ${child}`,
    (slots) =>
      slots.own === '' || slots.own === undefined
        ? [`seksueel misbruik van ${slots.child}`, `misbruik van ${slots.child}`]
        : [
            `${/^(?:de|die|deze|het) /iu.test(slots.own) ? 'het ' : slots.own}seksueel misbruik van ${slots.child}`
              .replace('het seksueel', 'het seksuele')
              .replace(/^(zijn|haar|hun) seksueel/iu, '$1 seksuele'),
          ],
  ),
  rule(`een (?:\\p{L}+e )?(?:relatie|verhouding|affaire|romance|verkering) met ${child}`, [
    'seksueel misbruik van {child}',
    'misbruik van {child}',
  ]),
  rule(`${either} met`, ['seksueel misbruik van']),
  rule('(?:had|hadden|heeft|hebben) seks(?:uele gemeenschap)? met', ['misbruikte']),
  rule(`(?:een )?(?:liefdes)?(?:romance|affaire|liefdesverhaal|liefdesgeschiedenis|verhouding|relatie)`, [
    'seksueel misbruik',
    'misbruik',
  ]),
  rule('kinderseks|seks met kinderen|kindersex', ['seksueel misbruik van kinderen', 'seksueel kindermisbruik']),
  // The child as one who sells.
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
  rule(`${subject}(?<verb>biedt|bieden|bood|boden) ${middle}${self} (?<more>(?:\\S+ ){0,5})aan`, (slots) => [
    ...self_({ ...slots, middle: `${slots.middle}${slots.more}` }, finite(slots.verb)),
    `${slots.subject}${finite(slots.verb)} ${slots.middle}${slots.more}aangeboden`,
  ]),
  rule(`${self} ${middle}(?<verb>aanbiedt|aanbieden|aanbood|aanboden)`, (slots) => [
    `${slots.middle}seksueel ${finite(slots.verb?.replace(/^aan/iu, ''))} uitgebuit`,
    `${slots.middle}${finite(slots.verb?.replace(/^aan/iu, ''))} aangeboden`,
  ]),
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
  // A child called a prostitute, with an age.
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
  // Adjectives of material.
  rule(
    `(?<det>(?:(?:een|de|het|deze|dit|die|dat) )?)(?:kinder-? ?|jeugd|pedo-?)pornogra(?:f|ph)ische? (?<noun>afbeeldingen?|beelden|beeld|foto's|foto|video's|video|films?|filmpjes?|opnamen?|opnames|plaatjes?|beeldmateriaal|materiaal|filmmateriaal|fotomateriaal)`,
    ['{det}{noun} van seksueel misbruik van kinderen', '{det}{noun} van seksueel kindermisbruik'],
  ),
  rule(
    `(?<det>(?:(?:een|de|het|deze|dit|die|dat) )?)(?:kinder-? ?|jeugd|pedo-?)pornogra(?:f|ph)ische? (?<noun>\\p{L}+(?:'s)?)`,
    ['{det}{noun} met misbruikbeelden van kinderen', '{det}{noun} met beeldmateriaal van seksueel kindermisbruik'],
  ),
  rule(
    `(?:pornografische|erotische) (?<noun>afbeeldingen|beelden|foto's|video's|films|filmpjes|opnamen|opnames) (?:van|met) (?:kinderen|minderjarigen)`,
    ['{noun} van seksueel misbruik van kinderen'],
  ),
  rule(
    `(?:zelfgemaakte?|zelf gemaakte?|zelfgegenereerde?|zelf gegenereerde?|zelfgeproduceerde?) (?<noun>(?:seksueel |seksuele )?(?:beeldmateriaal|materiaal))`,
    ['{noun} dat kinderen van zichzelf hebben gemaakt', '{noun} dat een kind van zichzelf maakte'],
  ),
  rule(
    `(?:zelfgemaakte?|zelf gemaakte?|zelfgegenereerde?|zelf gegenereerde?|zelfgeproduceerde?) (?<noun>(?:seksuele |naakt)?(?:beelden|foto's|video's|filmpjes|afbeeldingen|opnames|opnamen|naaktfoto's|naaktbeelden))`,
    ['{noun} die kinderen van zichzelf maakten', '{noun} die een kind van zichzelf maakte'],
  ),
  // The exploiter and the child in words of love.
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
  rule(
    `verleid(?<end>de|den)(?<child>.*)`,
    (slots) => [
      `misbruikte${slots.end === 'den' ? 'n' : ''}${slots.child}`,
      `manipuleerde${slots.end === 'den' ? 'n' : ''}${slots.child}`,
    ],
    { notBefore: /(?:jarige|meisje|jongen|kind|leerlinge?)$/iu },
  ),
  rule(`verleid(?<by> door .+)?`, ['misbruikt{by}', 'gemanipuleerd{by}'], {
    before: /(?:^|\s)(?:werd|werden|wordt|worden|is|was|zijn|waren|door)(?!\p{L})/iu,
  }),
  rule(`(?<to>te )?verleiden`, ['{to}misbruiken', '{to}manipuleren']),
  rule(`(?:verleidt|versiert|inpalmt)(?<child>.*)`, ['misbruikt{child}']),
  rule(`(?:versierde|veroverde)(?<child>.*)`, ['misbruikte{child}', 'manipuleerde{child}']),
  // Blame and choice.
  rule(`(?<det>een )?(?:eigen )?(?:keuze|levensstijl|leefstijl)`, [
    '{det}vorm van misbruik',
    '{det}vorm van uitbuiting',
  ]),
  rule(`brengt (?:zichzelf|zich) in gevaar`, ['wordt in gevaar gebracht', 'loopt gevaar door anderen']),
  rule(`bracht (?:zichzelf|zich) in gevaar`, ['werd in gevaar gebracht', 'liep gevaar door anderen']),
  rule(`brachten (?:zichzelf|zich) in gevaar`, ['werden in gevaar gebracht']),
  rule(`(?:zichzelf|zich) in gevaar (?<verb>bracht|brengt|brachten|brengen)`, (slots) => [
    `in gevaar ${finite(slots.verb)} gebracht`,
  ]),
  rule(`seksueel (?:uitdagend|provocerend|wervend|verleidelijk) gedrag`, [
    'seksueel gedrag',
    'gedrag dat past bij misbruik',
  ]),
];

/** Past, present, singular, plural of the verb that is replaced, by its form. */
function finite(verb = ''): string {
  const form = verb.toLowerCase();
  if (/^(?:biedt|verkoopt|verhuurt|levert|belandt|werkt|brengt)$/u.test(form)) return passive.t ?? '';
  if (/^(?:bieden|verkopen|belanden|werken|brengen)$/u.test(form)) return passive.en ?? '';
  if (/(?:den|ten|kwamen|gingen|brachten)$/u.test(form)) return passive.ten ?? '';
  return passive.te ?? '';
}

/** `had zichzelf verkocht` becomes `was uitgebuit`. */
function be(auxiliary = ''): string {
  const forms: Slots = { heeft: 'is', had: 'was', hebben: 'zijn', hadden: 'waren' };
  return forms[auxiliary.toLowerCase()] ?? 'was';
}
