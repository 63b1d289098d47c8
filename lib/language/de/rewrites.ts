import { type Found, type Rewrite, rule, type Slots } from '../found.ts';
import { toAccusative, toGenitive } from './dative-phrase.ts';

const sex =
  '(?:(?:einvernehmlichen?|ungeschützten|freiwilligen|bezahlten) )?(?:Sex|Geschlechtsverkehr|(?:sexuellen? )(?:Kontakte?|Handlungen|Beziehungen|Verkehr)|Oralsex)';
const bond =
  '(?:(?:eine[nr]?|die|das|den|der|ein|seine|ihre) )?(?:(?:\\p{Ll}+e[nrs]?) )?(?:(?:Liebes)?[Bb]eziehung|Affäre|Verhältnis|Romanze|Liebelei|Liaison|Liebschaft|Techtelmechtel)';
const either = `(?:${sex}|${bond})`;
const child = '(?<child>.+)';
const middle = '(?<middle>(?:\\S+ ){0,4}?)';
const have: Slots = { hatte: 'missbrauchte', hatten: 'missbrauchten', hat: 'missbraucht', haben: 'missbrauchen' };
const openAuxiliary = /(?:^|\s)(?:hatte|hatten|hat|haben|habe)(?=\s|$)(?!.*[,;:])/iu;
const become: Slots = { t: 'wird', en: 'werden', te: 'wurde', ten: 'wurden' };
const porn = '(?:kinder|jugend|kinder-? und jugend|pädo)-?pornogra(?:f|ph)ische(?:[nrsm])?';

/** The abuse as a noun in the case that stands on the left. */
function abuseOf(slots: Slots, found: Found): readonly string[] {
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

export const germanRewrites: readonly Rewrite[] = [
  rule('(?:KI|AI)-?(?:generierte )?Kinderporno(?:s|grafie)?', [
    'KI-generierte Missbrauchsdarstellungen',
    'computergenerierte Missbrauchsdarstellungen',
  ]),
  rule(`${either} mit (?<child>.+?) gehabt zu haben`, (slots) => [
    `${toAccusative(slots.child ?? '')} sexuell missbraucht zu haben`,
    `${toAccusative(slots.child ?? '')} missbraucht zu haben`,
  ]),
  rule(`(?<verb>verging|vergingen|vergeht) sich (?:sexuell )?an ${child}`, (slots) => [
    `${{ verging: 'missbrauchte', vergingen: 'missbrauchten', vergeht: 'missbraucht' }[(slots.verb ?? '').toLowerCase()]} ${toAccusative(slots.child ?? '')}`,
  ]),
  rule(`sich an (?<child>.+?) (?:vergangen|zu vergehen|verging|vergehen)`, (slots, found) => [
    `${toAccusative(slots.child ?? '')} ${/zu vergehen$/u.test(found.words) ? 'zu missbrauchen' : /verging$/u.test(found.words) ? 'missbrauchte' : /vergehen$/u.test(found.words) ? 'missbrauchen' : 'missbraucht'}`,
  ]),
  rule(`${bond} (?:mit|zu) .+`, [], {
    before: /(?:^|\s)(?:führte|führten|führt|unterhielt|unterhielten|unterhält)(?: \S+){0,2}$/iu,
  }),
  rule(
    `(?:eine |die )?(?:Affäre|Beziehung) mit (?<role>(?:dem|der|ihrem|seinem|ihrer|seiner) (?:\\p{Ll}+ )?(?:Trainer|Lehrer|Pfarrer|Priester|Chef|Onkel|Stiefvater|Vater|Lehrerin|Trainerin|Betreuer|Erzieher|Arzt|Therapeuten))`,
    (slots) => [`Missbrauch durch ${toAccusative(slots.role ?? '')}`],
  ),
  rule('einvernehmliche(?<end>[nrms]) (?:Sex|Geschlechtsverkehr)', (slots) => [
    `${slots.end === 'm' ? 'sexuellem' : slots.end === 'n' ? 'sexuellen' : 'sexueller'} Missbrauch`,
    'Missbrauch',
  ]),
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
  rule('(?:Prostituierte[rn]?|Sexarbeiterin) (?<age>\\(\\d+\\))', ['Opfer {age}', 'Opfer sexueller Ausbeutung {age}']),
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
  rule('pornografische(?<n>n?) (?<noun>Aufnahmen|Bildern?|Fotos|Videos|Filmen?) von Kindern', [
    '{noun} sexualisierter Gewalt gegen Kinder',
  ]),
  // Sex with, a relationship with a child.
  rule(`(?<verb>hatten?|hat|haben) ${middle}${either} mit ${child}`, (slots) => [
    `${have[(slots.verb ?? '').toLowerCase()]} ${slots.middle}${toAccusative(slots.child ?? '')}`,
    `${have[(slots.verb ?? '').toLowerCase()]} ${slots.middle}${toAccusative(slots.child ?? '')} sexuell`,
  ]),
  rule(`${either} mit (?<child>.+?) (?<verb>hatten?|hat|haben)`, (slots) => [
    `${toAccusative(slots.child ?? '')} sexuell ${have[(slots.verb ?? '').toLowerCase()]}`,
    `${toAccusative(slots.child ?? '')} ${have[(slots.verb ?? '').toLowerCase()]}`,
  ]),
  rule(`${either} mit (?<child>.+?) gehabt(?<rest>(?: zu haben)?)`, (slots) => [
    `${toAccusative(slots.child ?? '')} sexuell missbraucht${slots.rest}`,
    `${toAccusative(slots.child ?? '')} missbraucht${slots.rest}`,
  ]),
  rule(`${either} mit (?<child>.+?) zu haben`, (slots) => [
    `${toAccusative(slots.child ?? '')} sexuell zu missbrauchen`,
    `${toAccusative(slots.child ?? '')} zu missbrauchen`,
  ]),
  rule(`(?:schlief|schliefen) mit ${child}`, (slots, found) => [
    `${/^schliefen/iu.test(found.words) ? 'missbrauchten' : 'missbrauchte'} ${toAccusative(slots.child ?? '')}`,
  ]),
  rule(`mit (?<child>.+?) (?:geschlafen|geschlafen hat|geschlafen haben|schlief)(?<rest>)`, (slots, found) => [
    `${toAccusative(slots.child ?? '')} sexuell ${/schlief/iu.test(found.words) && !/geschlafen/iu.test(found.words) ? 'missbrauchte' : 'missbraucht'}${/ (hat|haben)$/u.exec(found.words)?.[0] ?? ''}`,
  ]),
  rule(
    `${either} mit ${child}`,
    (slots) => [
      `${toAccusative(slots.child ?? '')} sexuell missbraucht`,
      `${toAccusative(slots.child ?? '')} missbraucht`,
    ],
    { before: openAuxiliary, notAfter: /^(?:gehabt|zu haben|hatte|haben)(?!\p{L})/iu },
  ),
  rule(`${either} mit ${child}`, [], { after: /^(?:gehabt|zu haben|hatte|hatten|haben)(?!\p{L})/iu }),
  rule(
    `(?<article>(?:eine[nr]? |die |das |den |ein ))(?:(?:\\p{Ll}+e[nrs]?) )?(?:(?:Liebes)?[Bb]eziehung|Affäre|Verhältnis|Romanze|Liaison|Liebschaft) (?:mit|zu) ${child}`,
    abuseOf,
    { before: /\S/u },
  ),
  rule(
    `(?:${sex}|(?:(?:\\p{Ll}+e[nrs]?) )?(?:(?:Liebes)?[Bb]eziehung|Affäre|Verhältnis|Romanze|Liaison)) (?:mit|zu) ${child}`,
    abuseOf,
    { notBefore: /(?:^|\s)(?:eine[nr]?|die|das|der|ein|seine[nrm]?|ihre[nrm]?)$/iu },
  ),
  rule(
    '(?:eine |die )?(?:Romanze|Liebesbeziehung|Affäre|Liebesgeschichte|Beziehung)',
    ['Missbrauch', 'sexueller Missbrauch'],
    { notBefore: /(?:^|\s)(?:eine|die|seine|ihre)$/iu },
  ),
  rule('einvernehmliche (?:Sex|Geschlechtsverkehr)', ['sexueller Missbrauch', 'Missbrauch']),
  rule('Kindersex', ['sexueller Missbrauch von Kindern', 'sexualisierte Gewalt gegen Kinder']),
  // The child as one who sells.
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
  rule(`sich ${middle}prostituiert (?<aux>hat|hatte|haben|hatten|habe)`, (slots) => [
    `${slots.middle}sexuell ausgebeutet ${/te/u.test(slots.aux ?? '') ? 'worden war' : 'wurde'}${/n$/u.test(slots.aux ?? '') ? (/te/u.test(slots.aux ?? '') ? 'en' : 'n') : ''}`,
  ]),
  rule(`(?<verb>biete[tn]|boten|bot|bietet|bieten) ${middle}sich (?<more>(?:\\S+ ){0,5})an`, (slots) => {
    const verb =
      { bietet: 'wird', bieten: 'werden', bot: 'wurde', boten: 'wurden' }[(slots.verb ?? '').toLowerCase()] ?? 'wurde';
    return [`${verb} ${slots.middle}${slots.more}angeboten`, `${verb} ${slots.middle}${slots.more}sexuell ausgebeutet`];
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
  rule(`(?:ging|geht|gingen) (?:auf den Strich|anschaffen|der Prostitution nach)`, (_, found) => [
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
  rule('(?:Prostitution und Kinderpornografie)', ['sexuelle Ausbeutung von Kindern']),
  // A child called a prostitute, with an age.
  rule(
    '(?<det>(?:(?:die|eine|der|einer|den|zwei|drei|\\d+|mehrere|seine) )?)(?<age>\\d{1,2}-jährige[nr]?|\\p{Ll}+jährige[nr]?) (?:Prostituierten?|Sexarbeiterin(?:nen)?|Hure|Escort-Dame)',
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
  // Material.
  rule(
    `(?<det>(?:(?:der|die|das|den|dem|des|ein|einen|eine) )?)${porn} (?<noun>Inhalten?|Materials?|Schriften|Darstellungen|Erzeugnissen?)`,
    (slots, found) => {
      const whom = /jugend/iu.test(found.words)
        ? /kinder/iu.test(found.words)
          ? 'Kindern und Jugendlichen'
          : 'Jugendlichen'
        : 'Kindern';
      const outer = /(?:^|\s)(?:das|dem|des|ein|einem|eines|sein|seinem)$/iu.test(
        `${found.before} ${slots.det}`.trim(),
      );
      if (outer) return [`${slots.det}${slots.noun} mit Missbrauchsdarstellungen von ${whom}`];
      return [
        `${slots.det}Missbrauchsdarstellungen von ${whom}`,
        `Darstellungen sexualisierter Gewalt gegen ${whom.replace('Kindern', 'Kinder').replace('Jugendlichen', 'Jugendliche')}`,
      ];
    },
  ),
  rule(
    `(?<det>(?:(?:der|die|das|den|dem|des|ein|einen|eine) )?)${porn} (?<noun>Bilder|Bildern|Fotos|Videos|Filme|Filmen|Aufnahmen|Abbildungen|Bild|Foto|Video|Film|Aufnahme)`,
    [
      '{det}{noun} sexualisierter Gewalt gegen Kinder',
      '{det}{noun} von sexuellem Missbrauch von Kindern',
      '{det}{noun} mit Missbrauchsdarstellungen',
    ],
  ),
  rule(`(?<det>(?:(?:der|die|das|den|dem|des|ein|einen|eine) )?)${porn} (?<noun>[\\p{L}-]+)`, [
    '{det}{noun} mit Missbrauchsdarstellungen von Kindern',
    '{det}{noun} mit Darstellungen sexualisierter Gewalt gegen Kinder',
  ]),
  rule('(?:pornografische|erotische) (?<noun>Bilder|Fotos|Videos|Filme|Aufnahmen) von Kindern', [
    'Missbrauchsdarstellungen von Kindern',
    '{noun} sexualisierter Gewalt gegen Kinder',
  ]),
  rule('Pornos? mit (?:Kindern|Minderjährigen)|Porno(?:s|grafie) (?:mit|von) (?:Kindern|Minderjährigen)', [
    'Darstellungen sexualisierter Gewalt gegen Kinder',
    'Missbrauchsdarstellungen von Kindern',
  ]),
  // People.
  rule(
    '(?<det>(?:(?:seine|die|eine) )?)(?<age>(?:\\d{1,2}-jährige|\\p{Ll}+jährige|minderjährige|junge)) (?:Geliebte|Freundin|Gespielin|Liebhaberin|Muse)',
    ['{det}{age} Betroffene'],
  ),
  rule('(?<det>(?:(?:seine|die) )?)(?:Geliebte|Gespielin|Muse)', ['{det}Betroffene'], {
    passage: /\d-[Jj]ährig|minderjährig|Mädchen|Schülerin/u,
  }),
  rule(
    '(?<det>(?:(?:ihr|der|ihren|den|sein) )?)(?:älterer |erwachsener |ältere )?(?:Liebhaber|Geliebter|Freund|Verehrer|Lover)',
    ['{det}Täter', '{det}Missbrauchstäter'],
  ),
  rule('verführt', ['missbraucht', 'manipuliert']),
  rule('verführte(?<n>n?)', ['missbrauchte{n}', 'manipulierte{n}']),
  rule('verführen', ['missbrauchen', 'manipulieren']),
  rule('(?:Loverboy)-?(?<noun>Masche|Methode|Methoden|Trick|Tricks)', [
    '{noun} von Menschenhändlern',
    '{noun} der Menschenhändler',
  ]),
  rule('(?:Loverboy)-?(?<noun>Opfer|Opfern|Fall|Fälle|Fällen)', (slots) => [
    /^Opfer/u.test(slots.noun ?? '') ? `${slots.noun} von Menschenhandel` : `${slots.noun} von Menschenhandel`,
  ]),
  rule('(?:Pädophilen|Pädo)-?(?<noun>ring|ringe|rings|netzwerk|netzwerke|netzwerks|bande)', (slots) => [
    `Täter${slots.noun?.toLowerCase()}`,
    `${slots.noun?.charAt(0).toUpperCase()}${slots.noun?.slice(1).toLowerCase()} von Sexualstraftätern`,
  ]),
  rule('Sextourismus', ['sexuelle Ausbeutung durch Reisende', 'sexuelle Ausbeutung auf Reisen und im Tourismus'], {
    passage: /Erwachsene|Frauen/u,
  }),
];
