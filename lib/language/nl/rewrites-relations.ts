import { type Rewrite, rule, type Slots } from '../found.ts';
import { abuseBy, adultBehind, bond, child, either, middle, openAuxiliary, sex } from './rewrite-parts.ts';

/** `Het meisje van 14 …`, right before the verb. */
const childAsSubject =
  /(?:jarige|meisje|jongen|kind|leerlinge?|scholiere?|pupil|tiener)(?: van \S+| \(\d+\)|, \S+(?: jaar(?: oud)?)?,)?(?: \p{L}+)?$/iu;

const worden: Slots = { had: 'werd', hadden: 'werden', heeft: 'wordt', hebben: 'worden' };

/** Abuse is not sex, and no relationship. */
export const relationsRewrites: readonly Rewrite[] = [
  // `Het meisje had seks met haar trainer`: who is named last did it.
  rule(
    `(?<verb>had|hadden|heeft|hebben) ${sex} met`,
    ({ verb = '' }) => [`${worden[verb.toLowerCase()]} misbruikt door`],
    {
      after: adultBehind,
    },
  ),
  rule(
    `(?<verb>sliep|sliepen|vrijde|vrijden) met(?<whose> haar| zijn| hun)?`,
    ({ verb = '', whose = '' }) => [`werd${/en$/iu.test(verb) ? 'en' : ''} misbruikt door${whose}`],
    { after: adultBehind },
  ),
  rule(`${either} met(?: een| de| haar| zijn| hun)?`, [], { after: adultBehind }),
  // Nobody `has` an abuse.
  rule(bond, [], { after: /^(?:te )?(?:hebben|gehad|had|hadden|heeft|aanging|onderhield|kreeg)(?!\p{L})/iu }),
  rule(bond, [], { before: /(?:^|\s)(?:had|hadden|heeft|hebben|kreeg|kregen|onderhield|onderhielden)$/iu }),
  rule(`(?<aux>heeft|had|hebben|hadden) ${middle}${either} gehad met ${child}`, [
    '{aux} {middle}{child} misbruikt',
    '{aux} {middle}{child} seksueel misbruikt',
  ]),
  rule(`(?<aux>heeft|had|hebben|hadden) ${middle}${either} met (?<child>.+?) gehad`, [
    '{aux} {middle}{child} misbruikt',
    '{aux} {middle}{child} seksueel misbruikt',
  ]),
  rule('(?:de |een )?(?:verboden|onmogelijke|geheime|grote) liefde', (_, found) => [
    /^een /iu.test(found.words) ? 'misbruik' : 'het misbruik',
  ]),
  rule('(?:hem|mij|me) (?:had|heeft|zou hebben) verleid|verleidde (?:hem|mij|me)', []),
  // A child that is said to have seduced: never the one who abuses.
  rule(
    'verleid(?<end>de|den)',
    (slots) => (slots.end === 'den' ? ['werden misbruikt door'] : ['werd misbruikt door']),
    { before: childAsSubject, after: /^(?:haar|zijn|de|een) /iu },
  ),
  rule('verleid(?<end>de|den)', [], {
    before: /(?:^|\s)(?:zij|ze)$/iu,
    after: /^(?:haar|de|een) (?!\S*(?:jarige|meisje|jongen|leerling))/iu,
  }),
  rule('verleid(?:de|den)', [], { before: childAsSubject }),
  rule('verleid', [], {
    after:
      /^door (?:een|de|het|haar|zijn) (?:\S+ )?(?:\S*jarige?|meisje|jongen|kind|leerlinge?|scholiere?|pupil|tiener)(?!\p{L})/iu,
  }),
  rule('(?<aux>heeft|had|hebben|hadden) verleid', ['{aux} misbruikt', '{aux} gemanipuleerd'], {
    notBefore: /(?:jarige|meisje|jongen|kind|leerlinge?)(?: .*)?$/iu,
  }),
  rule('haar onschuld (?:gestolen|afgenomen|ontnomen)', ['haar misbruikt', 'haar seksueel misbruikt']),
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
  rule(
    `een (?:\\p{L}+e )?(?:liefdes|seks)?(?:relatie|verhouding|affaire|romance) met (?<child>.+?) (?:begon|begonnen|aanging|aangingen|kreeg)`,
    ['{child} begon te misbruiken'],
  ),
  rule(`${bond} met .+ (?:begon|begonnen|aanging|duurde|eindigde)`, []),
  rule(
    `(?<often>(?:meermalen|herhaaldelijk|vaker|jarenlang|regelmatig|meerdere keren|tweemaal|eenmaal|ook|maandenlang) )${either} (?:gehad met ${child}|met (?<other>.+?) gehad)`,
    ['{child}{other} {often} misbruikt', '{child}{other} {often} seksueel misbruikt'],
  ),
  rule('tot seks (?<aux>heeft|had|hebben|hadden) verleid', ['{aux} misbruikt', '{aux} seksueel misbruikt']),
  rule('tot seks verleid(?<end>de|den)?', (slots) => [
    slots.end === '' ? 'misbruikt' : `misbruikte${slots.end === 'den' ? 'n' : ''}`,
  ]),
  rule('palmde (?<who>.+) in', ['manipuleerde {who}', 'misbruikte {who}']),
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
  rule(`${either} (?:hebben gehad|gehad hebben) met ${child}`, [
    '{child} hebben misbruikt',
    '{child} seksueel hebben misbruikt',
  ]),
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
  rule(`(?:deelde|deelden) (?<often>(?:\\p{L}+ )?)(?:het|zijn|haar) bed met ${child}`, (slots, found) => [
    `misbruikte${/^deelden/iu.test(found.words) ? 'n' : ''} ${slots.often}${slots.child}`,
  ]),
  rule(`(?:sliep|vrijde|vree|rommelde|flikflooide)(?<rest> met)?(?<child> .+)?`, [
    'misbruikte{child}',
    'verkrachtte{child}',
  ]),
  rule(`met ${child} (?:sliep|vrijde|vree)`, ['{child} misbruikte']),
  rule(`${either} met ${child}`, ['{child} misbruikt', '{child} seksueel misbruikt', '{child} verkracht'], {
    before: openAuxiliary,
    notAfter:
      /^(?:gehad|te hebben|hebben)(?!\p{L})|^(?:[^,.;:]+ )?(?:(?:be|ver|toege|opge|onder)\p{L}+(?:d|t|en)|begonnen)(?=[,.;:]|$)/iu,
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
  rule(
    `(?<det>(?:(?:een|de|hun|zijn|haar|die|deze) )?)(?:(?:\\p{L}+e) )?(?:liefdes|seks)?(?:romance|affaire|verhaal|geschiedenis|verhouding|relatie|flirt)`,
    (slots) => {
      const det = slots.det?.trim().toLowerCase() ?? '';
      if (det === '' || det === 'een') return ['seksueel misbruik', 'misbruik'];
      return /^(?:zijn|haar)$/u.test(det)
        ? [`${det} misbruik`, `het misbruik`]
        : [
            `${/^(?:die|deze)$/u.test(det) ? 'dat' : 'het'} misbruik`,
            `${/^(?:die|deze)$/u.test(det) ? 'dat' : 'het'} seksuele misbruik`,
          ];
    },
    { notBefore: /(?:^|\s)(?:de|die|deze)$/iu },
  ),
  rule('(?:echte |ware |pure )?liefde', ['misbruik', 'seksueel misbruik'], {
    before: /(?:was|noemde het|noemt het|sprak van|spreekt van|ging om)$/iu,
  }),
  rule(
    `(?<det>(?:(?:een|het|zijn|hun|de) )?)(?:\\p{L}+ )?(?:avontuur|avontuurtje|affaire|romance|relatie|verhouding|liefdesrelatie) van (?<who>.+?) met ${child}`,
    (slots) => [
      `${/^(?:het|de|zijn|hun) /iu.test(slots.det ?? '') ? 'het ' : ''}misbruik van ${slots.child} door ${slots.who}`,
    ],
  ),
  rule(`${bond} (?:onderhield|onderhielden) met ${child}`, (_, found) => {
    const verb = /onderhielden/iu.test(found.words) ? 'misbruikten' : 'misbruikte';
    const whom = found.words.replace(/^.* met /iu, '');
    return [`${whom} ${verb}`, `${whom} seksueel ${verb}`];
  }),
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
];
