import { type Rewrite, rule } from '../found.ts';
import { isFeminine } from './person-gender.ts';
import { child, of } from './rewrite-parts.ts';

/** Who is the child and who the adult; blame and choice. */
export const peopleRewrites: readonly Rewrite[] = [
  rule('(?:pedófilo|pederasta)(?<s>s?) (?<what>convictos?|condenados?)', (slots) => [
    slots.s === '' ? `agresor sexual de menores ${slots.what}` : `agresores sexuales de menores ${slots.what}`,
  ]),
  rule('(?:pedófil[oa]s?|pederastas?)', ['de explotación sexual infantil', 'de abuso sexual infantil'], {
    before:
      /(?:^|\s)(?:red|redes|foros?|páginas?|web|webs|grupos?|comunidad|chats?|canal|canales|sitios?|círculos?|tramas?|mafias?)$/iu,
  }),
  rule('(?:pedófil[oa]s?|pederastas?)', ['de abuso sexual infantil', 'de abusos sexuales a menores'], {
    before: /(?:^|\s)(?:vídeos?|videos?|imágenes|imagen|fotos?|archivos?|contenidos?|material|películas?)$/iu,
  }),
  rule(
    '(?<det>(?:(?:una|la|esta|las|unas) )?)(?:pedófila|pederasta)(?<s>s?)',
    ['{det}agresora{s} sexual de menores', '{det}agresora{s} sexual'],
    { before: /(?:^|\s)(?:una|la|esta|presunta)$/iu },
  ),
  rule('(?<det>una |la |esta )(?:pedófila|pederasta)', ['{det}agresora sexual de menores', '{det}agresora sexual']),
  rule(
    '(?<det>(?:(?:sus?|la|las|una|unas) )?)(?:joven |jóvenes )?(?:amante|novia|querida)(?<s>s?) (?<age>adolescentes?|menores de edad|menor de edad|menores|menor)',
    ['{det}víctima{s} {age}', '{det}víctima{s}'],
  ),
  rule(
    `(?<verb>haberse|se había|se ha|se habían|se han) acostado(?: (?<times>varias veces|en varias ocasiones|a menudo))? con ${child}`,
    (slots) => {
      const auxiliary = (slots.verb ?? '').replace(/^haberse$/iu, 'haber').replace(/^se /iu, '');
      return [
        `${auxiliary} abusado ${slots.times ? `${slots.times} ` : 'sexualmente '}${of(slots.child ?? '')}`,
        `${auxiliary} abusado ${of(slots.child ?? '')}`,
      ];
    },
  ),
  rule('se (?<verb>puso|ponía|pone) en (?<what>peligro|riesgo)', (slots, found) => {
    const be = { puso: 'fue', ponía: 'era', pone: 'es' }[(slots.verb ?? '').toLowerCase()];
    return [`${be} puest${isFeminine(found) ? 'a' : 'o'} en ${slots.what} por otros`];
  }),
  rule('(?<su>(?:su )?)amante', ['{su}agresor', '{su}abusador'], {
    after: /^(?:,? de |tenía |tiene |rondaba los |contaba )(?:[2-9]\d|veint|treint|cuarent|cincuent|sesent|setent)/iu,
  }),
  rule('amante', ['agresor', 'abusador'], { before: /(?:^|\s)su$/iu, passage: /(?<!\p{L})él(?!\p{L})/iu }),
  rule(`acostarse con ${child}`, (slots) => [`abusar sexualmente ${of(slots.child ?? '')}`]),
  rule('(?<det>(?:(?:una|la|las|unas|dos|tres) )?)mujer(?<s>(?:es)?) menor(?:es)?(?: de edad)?', (slots) =>
    slots.s === '' ? [`${slots.det}niña`, `${slots.det}menor`] : [`${slots.det}niñas`, `${slots.det}menores`],
  ),
  rule(
    `(?<det>(?:(?:su|la|una|sus) )?)(?:joven |jóvenes |pequeñas? )?(?:amante|concubina|novia|querida|novieta|noviecita|amiguita|compañera sentimental|conquista)(?<s>s?)(?<age>(?:,? de (?:.+ años|\\p{L}+|\\d+)))`,
    ['{det}víctima{s}{age}'],
  ),
  rule('(?<det>(?:su |la )?)(?:novia|querida|amante|concubina)', ['{det}víctima'], {
    notBefore: /(?:^|\s)(?:el|un)$/iu,
  }),
  rule('(?<det>(?:su |el |un )?)(?:novio|amante|pretendiente)(?: mayor| adulto)?', ['{det}agresor', '{det}abusador']),
  rule(
    '(?<det>(?:(?:el|un|los|unos) )?)turista(?<s>s?) sexual(?:es)?',
    ({ det = '', s = '' }) => [`${det}agresor${s === '' ? '' : 'es'} en línea`],
    {
      after: /^por (?:webcam|internet|videollamada)/iu,
    },
  ),
  rule(
    '(?<det>(?:(?:el|un|los|unos) )?)turista(?<s>s?)[- ](?:sexual|pedófilo|sexuales|pedófilos|pederasta|pederastas)(?: infantil(?:es)?)?',
    (slots) => [
      slots.s === '' ? `${slots.det}agresor sexual itinerante` : `${slots.det}agresores sexuales itinerantes`,
      slots.s === '' ? `${slots.det}agresor sexual de menores` : `${slots.det}agresores sexuales de menores`,
    ],
  ),
  rule(
    '(?<det>(?:(?:el|un|los|unos) )?)(?:pederasta|pedófilo)(?<s>s?)',
    (slots) => [
      slots.s === '' ? `${slots.det}agresor sexual de menores` : `${slots.det}agresores sexuales de menores`,
      slots.s === '' ? `${slots.det}agresor sexual` : `${slots.det}agresores sexuales`,
    ],
    { notAfter: /^(?:condenados?)?\b$/u },
  ),
];
