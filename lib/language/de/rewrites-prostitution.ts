import { type Rewrite, rule } from '../found.ts';
import { become, middle } from './rewrite-parts.ts';

/** A child is not one who sells: the passive says who is wronged. */
export const prostitutionRewrites: readonly Rewrite[] = [
  rule(`sich ${middle}angeboten (?<aux>haben|hat|habe|hatte|hatten)`, (slots) => [
    slots.aux === 'haben'
      ? `${slots.middle}angeboten worden sein`
      : `${slots.middle}angeboten wurde${/n$/u.test(slots.aux ?? '') ? 'n' : ''}`,
  ]),
  rule(
    `als (?:Escort|Prostituierte|Sexarbeiterin(?:nen)?) (?<verb>arbeiten|arbeiteten|arbeitet|arbeitete)`,
    (slots) => [
      `sexuell ausgebeutet ${{ arbeiten: 'werden', arbeiteten: 'wurden', arbeitet: 'wird', arbeitete: 'wurde' }[slots.verb ?? '']}`,
    ],
  ),
  rule(
    `(?<verb>landete|geriet|rutschte|landeten|gerieten|rutschten) ${middle}in (?:die|der) Prostitution(?: ab)?`,
    (slots) => [
      `${/n$/u.test(slots.verb ?? '') ? 'wurden' : 'wurde'} ${slots.middle}sexuell ausgebeutet`,
      `${/n$/u.test(slots.verb ?? '') ? 'wurden' : 'wurde'} ${slots.middle}in der Prostitution ausgebeutet`,
    ],
  ),
  rule(`in (?:die|der) Prostitution (?<verb>geriet|gerieten|landete|landeten)`, (slots) => [
    `sexuell ausgebeutet ${/n$/u.test(slots.verb ?? '') ? 'wurden' : 'wurde'}`,
  ]),
  rule('als (?:Prostituierte[rn]?|Escort|Sexarbeiterin)', []),
  rule('(?:Prostituierte[rn]?|Sexarbeiterin) (?<age>\\(\\d+\\))', ['Opfer {age}', 'Opfer sexueller Ausbeutung {age}']),
  // Behind a noun the genitive of many.
  rule(
    'minderjähriger Prostituierter',
    ['minderjähriger Opfer sexueller Ausbeutung', 'sexuell ausgebeuteter Minderjähriger'],
    { before: /(?:^|\s)\p{Lu}\p{L}{2,}$/u },
  ),
  rule(
    'minderjährige(?<n>n?) Prostituierte(?<end>[nr]?)',
    (slots) =>
      slots.n === 'n'
        ? ['minderjährigen Opfern sexueller Ausbeutung', 'sexuell ausgebeuteten Minderjährigen']
        : ['sexuell ausgebeutete Minderjährige', 'minderjährige Betroffene sexueller Ausbeutung'],
    { notBefore: /(?:^|\s)(?:der|die|dieser|einer|eine)$/iu },
  ),
  rule(
    '(?<age>\\d{1,2})-jährige(?<n>n?) Prostituierte(?<end>n?)',
    (slots) => [`sexuell ausgebeutete${slots.n} ${slots.age}-Jährige${slots.n}`],
    { before: /(?:^|\s)(?:eine|einer|die|der|diese|dieser|seine|ihre)$/iu },
  ),
  rule('(?<det>eine[r]? )(?<age>\\d{1,2})-jährige(?<n>n?) Prostituierte(?<end>n?)', [
    '{det}sexuell ausgebeutete{n} {age}-Jährige{n}',
  ]),
  rule(`prostituier(?<end>t|en|te|ten) ${middle}sich(?<more>(?: \\S+){0,4})`, (slots) => [
    `${become[slots.end ?? '']} ${slots.middle}${slots.more?.trim()} sexuell ausgebeutet`,
  ]),
  rule(
    `sich ${middle}prostituier(?<end>t|te|ten)`,
    (slots) => [`${slots.middle}sexuell ausgebeutet ${become[slots.end ?? '']}`],
    { notBefore: /(?:^|\s)(?:hat|hatte|haben|hatten)(?=\s)(?!.*,)/iu },
  ),
  rule(`sich ${middle}prostituieren`, ['{middle}sexuell ausgebeutet werden']),
  rule(`sich zu prostituieren`, ['sexuell ausgebeutet zu werden']),
  rule(
    `sich ${middle}prostituiert haben`,
    ['{middle}sexuell ausgebeutet worden sein', '{middle}in der Prostitution ausgebeutet worden sein'],
    {
      before: /(?:^|\s)(?:soll|sollen|will|wollen|muss|müssen|könnte|könnten|dürfte|dürften)(?!\p{L})/iu,
    },
  ),
  rule(`sich ${middle}prostituiert (?<aux>hat|hatte|haben|hatten|habe)`, (slots) => [
    `${slots.middle}sexuell ausgebeutet ${/te/u.test(slots.aux ?? '') ? 'worden war' : 'wurde'}${/n$/u.test(slots.aux ?? '') ? (/te/u.test(slots.aux ?? '') ? 'en' : 'n') : ''}`,
  ]),
  rule(`(?<verb>biete[tn]|boten|bot|bietet|bieten) ${middle}sich (?<more>(?:\\S+ ){0,5})an`, (slots) => {
    const verb =
      { bietet: 'wird', bieten: 'werden', bot: 'wurde', boten: 'wurden' }[(slots.verb ?? '').toLowerCase()] ?? 'wurde';
    const by = (slots.more ?? '').replace(
      /(?=(?:Männern|Touristen|Freiern|Fremden|Erwachsenen|Autofahrern) $)/u,
      'von ',
    );
    return [`${verb} ${slots.middle}${slots.more}angeboten`, `${verb} ${slots.middle}${by}sexuell ausgebeutet`];
  }),
  rule(`sich ${middle}an(?<verb>bietet|bieten|bot|boten)`, (slots) => {
    const verb =
      { bietet: 'wird', bieten: 'werden', bot: 'wurde', boten: 'wurden' }[(slots.verb ?? '').toLowerCase()] ?? 'wurde';
    return [`${slots.middle}angeboten ${verb}`, `${slots.middle}sexuell ausgebeutet ${verb}`];
  }),
  rule(
    `(?<verb>verkaufte|verkauften|verkauft|verkaufen) ${middle}(?:sich|ihren Körper|seinen Körper|Sex)(?: selbst)?`,
    (slots) => [
      `${{ verkaufte: 'wurde', verkauften: 'wurden', verkauft: 'wird', verkaufen: 'werden' }[(slots.verb ?? '').toLowerCase()]} ${slots.middle}sexuell ausgebeutet`,
    ],
  ),
  rule(`(?:ging|geht|gingen) (?:\\S+ )?(?:auf den Strich|anschaffen|der Prostitution nach)`, (_, found) => [
    `${/^gingen/iu.test(found.words) ? 'wurden' : /^geht/iu.test(found.words) ? 'wird' : 'wurde'} sexuell ausgebeutet`,
  ]),
  rule(
    `(?:arbeitete|arbeiteten|arbeitet) ${middle}als (?:Prostituierte[r]?|Escort|Sexarbeiterin(?:nen)?)`,
    (slots, found) => [
      `${/^arbeiteten/iu.test(found.words) ? 'wurden' : /^arbeitet /iu.test(found.words) ? 'wird' : 'wurde'} ${slots.middle}sexuell ausgebeutet`,
    ],
  ),
  rule('(?:landete|geriet|rutschte) in (?:die|der) Prostitution(?: ab)?', [
    'wurde sexuell ausgebeutet',
    'wurde in der Prostitution ausgebeutet',
  ]),
  rule('(?:landeten|gerieten|rutschten) in (?:die|der) Prostitution(?: ab)?', [
    'wurden sexuell ausgebeutet',
    'wurden in der Prostitution ausgebeutet',
  ]),
  rule(
    '(?<det>(?:(?:die|eine|der|einer|den|zwei|drei|\\d+|mehrere|seine) )?)(?<age>\\d{1,2}-jährige[nr]?|\\p{Ll}+jährige[nr]?|(?:\\d{1,2}|\\p{Ll}+) Jahre alte[nr]?) (?:Prostituierten?|Sexarbeiterin(?:nen)?|Hure|Escort-Dame)',
    (slots, found) => {
      const word = /^minderjährig/iu.test(slots.age ?? '') ? slots.age : slots.age;
      const many =
        /innen$|^(?:zwei|drei|\d+ |mehrere)/u.test(found.words) ||
        !/(?:^|\s)(?:eine[r]?|die|der|seine[r]?|ihre[r]?|diese[r]?)$/iu.test(`${found.before} ${slots.det}`.trim());
      return many
        ? [`${slots.det}${word} Opfer sexueller Ausbeutung`, `${slots.det}${word} Betroffene sexueller Ausbeutung`]
        : [`${slots.det}${word} Betroffene${/n$|r$/u.test(slots.age ?? '') ? 'n' : ''} sexueller Ausbeutung`];
    },
  ),
];
