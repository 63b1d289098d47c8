import { type Found, type Rewrite, rule, type Slots } from '../found.ts';
import { isFeminine } from './person-gender.ts';
import { exploited, victim } from './rewrite-parts.ts';

/** A child is not one who sells: the passive says who is wronged. */
export const prostitutionRewrites: readonly Rewrite[] = [
  rule('(?<det>(?:(?:el|un|los|unos|dos|tres) )?)(?:chapero|prostituto)(?<s>s?)(?<age>(?: de .+ años)?)', [
    '{det}chico{s}{age} explotado{s} sexualmente',
    '{det}menor{s}{age} explotado{s} sexualmente',
  ]),
  rule('prostituta(?<s>s?)', ['explotada{s} sexualmente', 'víctima{s} de explotación sexual'], {
    before: /(?:^|\s)(?:fue|fueron|era|eran|es|son|siendo|ser|ya)$/iu,
  }),
  rule(
    '(?<who>chic[oa]s?|niñ[oa]s?|menor(?:es)?|adolescentes?|estudiantes?|alumn[oa]s?|jóvenes|joven|colegialas?|hij[oa]s?) (?:prostituid(?<end>[oa])s?|que se prostitu(?:yen?|ían?)|dedicad(?<fin>[oa])s? a la prostitución)',
    (slots) => {
      const many = /s$/u.test(slots.who ?? '') ? 's' : '';
      const told = slots.end || slots.fin || /([oa])s?$/u.exec(slots.who ?? '')?.[1];
      const neutral = `${slots.who} víctima${many} de explotación sexual`;
      return told === undefined ? [neutral] : [`${slots.who} explotad${told}${many} sexualmente`, neutral];
    },
  ),
  rule('(?<who>.+?) en (?:situación de )?prostitución', ({ who = '' }) => {
    const many = /s(?: de edad)?$/iu.test(who) ? 's' : '';
    const end = /([oa])s?$/iu.exec(who)?.[1];
    const neutral = `${who} víctima${many} de explotación sexual`;
    return end === undefined ? [neutral] : [`${who} explotad${end}${many} sexualmente`, neutral];
  }),
  rule(
    'escort(?<s>s?)',
    ({ s = '' }, found) => [
      `explotad${isFeminine(found) ? 'a' : 'o'}${s} sexualmente`,
      `víctima${s} de explotación sexual`,
    ],
    { before: /(?:^|\s)(?:es|era|son|eran|fue)$/iu },
  ),
  rule('prostituid(?<end>[oa]s?)', ['explotad{end} sexualmente'], {
    before: /(?:^|\s)(?:fue|fueron|sido|era|eran)$/iu,
  }),
  rule('trabajadora? sexual', ['víctima de explotación sexual'], { before: /años,$/iu }),
  rule('(?:prostituta|escort|sexoservidora)', ['explotada sexualmente', 'víctima de explotación sexual'], {
    after: /^(?:a|desde) los .+ años/iu,
  }),
  rule('(?:prostituta|escort|sexoservidora)', ['explotada sexualmente', 'víctima de explotación sexual'], {
    before: /años,$/iu,
  }),
  rule('(?:hac(?<end>ía|ían|er|en|e) la calle|ofrec(?<fin>ía|ían|er|en|e) sus servicios)', (slots, found) =>
    victim({ ía: 'era', ían: 'eran', er: 'ser', en: 'son', e: 'es' }[(slots.end || slots.fin) ?? ''] ?? 'era', found),
  ),
  rule('ejerciendo (?:la prostitución|de prostitutas?)', (_, found) =>
    /s$/u.test(found.before) || /s de edad$/u.test(found.before)
      ? ['víctimas de explotación sexual']
      : ['víctima de explotación sexual'],
  ),
  rule('(?<who>menor|adolescente|chica|niña)(?<s>(?:es|s)?) (?:prostituida|prostituta)s?', (slots) => {
    const many = slots.s === '' ? '' : 's';
    return [
      `${slots.who}${slots.s} explotada${many} sexualmente`,
      `${slots.who}${slots.s} víctima${many} de explotación sexual`,
    ];
  }),
  rule('se (?<middle>)prostitu(?<end>ía|ían|yó|yeron|ye|yen)(?<more>(?: en \\S+)?)', (slots, found) =>
    victim(exploited[slots.end ?? ''] ?? 'era', found).map((text) => text + (slots.more ?? '')),
  ),
  rule('prostituirse', (_, found) => victim('ser', found)),
  rule(
    '(?<det>(?:(?:los|unos|dos|tres|cuatro|\\d+|esos|estos) )?)trabajadores sexuales (?<who>menores(?: de .+)?|adolescentes)',
    ['{det}{who} explotados sexualmente', '{det}{who} víctimas de explotación sexual'],
  ),
  rule('prostituyéndose', (_, found) => victim('siendo', found)),
  rule('(?<aux>se ha|se había|se han) prostituido', (slots, found) =>
    victim(
      { 'se ha': 'ha sido', 'se había': 'había sido', 'se han': 'han sido' }[(slots.aux ?? '').toLowerCase()] ??
        'ha sido',
      found,
    ),
  ),
  rule(
    '(?<verb>vendía|vendían|vende|venden|vendió|vender|ofrecía|ofrecían|ofrece|ofrecen) (?:su cuerpo|sus cuerpos|sexo|servicios sexuales)',
    (slots, found) =>
      victim(
        {
          vendía: 'era',
          vendían: 'eran',
          vende: 'es',
          venden: 'son',
          vendió: 'fue',
          vender: 'ser',
          ofrecía: 'era',
          ofrecían: 'eran',
          ofrece: 'es',
          ofrecen: 'son',
        }[(slots.verb ?? '').toLowerCase()] ?? 'era',
        found,
      ),
  ),
  // `se ofrecen a los turistas` → `son ofrecidos a los turistas`.
  rule(
    'se ofrec(?<end>ía|ían|e|en)',
    (slots, found) => {
      const be = { ía: 'era', ían: 'eran', e: 'es', en: 'son' }[slots.end ?? ''] ?? 'era';
      const many = /n$/u.test(slots.end ?? '') ? 's' : '';
      return [`${be} ofrecid${isFeminine(found) ? 'a' : 'o'}${many}`, ...victim(be, found)];
    },
    { after: /^(?:a|al)(?!\p{L})/iu },
  ),
  rule('se (?<verb>ofrecía|ofrecían|ofrece|ofrecen|vendía|vendían|vende|venden)', (slots, found) =>
    victim(
      {
        ofrecía: 'era',
        ofrecían: 'eran',
        ofrece: 'es',
        ofrecen: 'son',
        vendía: 'era',
        vendían: 'eran',
        vende: 'es',
        venden: 'son',
      }[(slots.verb ?? '').toLowerCase()] ?? 'era',
      found,
    ),
  ),
  rule('(?<verb>ejercía|ejercían|ejerció|ejerce|ejercen|ejercer) la prostitución', (slots, found) =>
    victim(
      { ejercía: 'era', ejercían: 'eran', ejerció: 'fue', ejerce: 'es', ejercen: 'son', ejercer: 'ser' }[
        (slots.verb ?? '').toLowerCase()
      ] ?? 'era',
      found,
    ),
  ),
  rule('(?<verb>cayó|cayeron|acabó|acabaron|entró|terminó|terminaron) en la prostitución', (slots, found) =>
    victim(/ron$/u.test(slots.verb ?? '') ? 'fueron' : 'fue', found),
  ),
  rule(
    '(?<verb>trabajaba|trabajaban|trabaja) (?:como|de) (?:prostitutas?|escorts?|trabajadoras? sexual(?:es)?)',
    (slots, found) =>
      victim(/ban$/u.test(slots.verb ?? '') ? 'eran' : /ba$/u.test(slots.verb ?? '') ? 'era' : 'es', found),
  ),
  rule(
    '(?<det>(?:(?:las|unas|dos|tres|cuatro|\\d+|sus|esas|estas) )?)(?:prostitutas|sexoservidoras|trabajadoras sexuales|escorts|meretrices) (?:menores de edad|menores|adolescentes)',
    [
      '{det}menores explotadas sexualmente',
      '{det}menores de edad explotadas sexualmente',
      '{det}menores víctimas de explotación sexual',
    ],
  ),
  rule(
    '(?<det>(?:(?:la|una|esa|esta|su) )?)(?:prostituta|sexoservidora|trabajadora sexual|escort|meretriz) (?:menor de edad|menor|adolescente)',
    [
      '{det}menor de edad explotada sexualmente',
      '{det}menor explotada sexualmente',
      '{det}menor víctima de explotación sexual',
    ],
  ),
  rule(
    '(?<det>(?:(?:la|una|las|unas|dos|tres|cuatro|\\d+) )?)(?:jóvenes |joven )?(?:prostituta|sexoservidora|trabajadora sexual|escort|meretri[zc]|dama de compañía|damas de compañía)(?<s>(?:s|es)?)(?:es)?(?<age>,? de .+ años)',
    ofAge,
  ),
  rule(
    '(?<who>niñas|niños|menores|adolescentes|chicas) (?:prostitutas|prostitutos|prostituidas|prostituidos|que se prostituyen)',
    (slots, found) => [
      `${slots.who} ${/niños|os$/u.test(found.words.split(' ').slice(0, 2).join(' ')) && !/niñas|chicas/u.test(slots.who ?? '') ? 'explotados' : /niñas|chicas|as$/u.test(found.words) ? 'explotadas' : 'explotados'} sexualmente`,
    ],
  ),
  rule('(?<who>niña|chica) (?:prostituta|prostituida|que se prostituye)', [
    '{who} explotada sexualmente',
    '{who} víctima de explotación sexual',
  ]),
  rule('(?<det>(?:(?:el|un|los|unos|del|al|sus?) )?)(?:cliente|putero)(?<s>s?)', (slots) => [
    `${slots.det}agresor${slots.s === '' ? '' : 'es'}`,
    `${slots.det}explotador${slots.s === '' ? '' : 'es'}`,
    `${slots.det}abusador${slots.s === '' ? '' : 'es'}`,
  ]),
  rule(
    '(?<det>(?:la |de la |esta |una )?)prostitución (?:(?:voluntaria|forzada|ocasional|callejera) )?(?:infantil|infanto-?juvenil|adolescente|juvenil|(?:de|con|entre) (?:las |los )?(?<who>\\p{L}+(?: de edad| y \\p{L}+)?))',
    (slots) => [
      `${slots.det}explotación sexual ${(slots.who ?? '') === '' ? 'infantil' : `de ${slots.who}`}`,
      `${slots.det}explotación sexual de niñas, niños y adolescentes`,
      `${slots.det}explotación de niñas, niños y adolescentes en la prostitución`,
    ],
  ),
];

/** `prostituta de quince años` → `adolescente de quince años explotada sexualmente`. */
function ofAge({ det = '', age = '' }: Slots, found: Found): readonly string[] {
  const many = /^(?:(?:las|unas|dos|tres|cuatro|\d+) )?(?:jóvenes )?\p{L}+s(?= )/iu.test(found.words) ? 's' : '';
  const teen =
    /(?:1[3-7]|trece|catorce|quince|dieciséis|diecisiete) años$/iu.test(age) &&
    !/(?:^|\D)(?:[5-9]|1[0-2])\D|(?:siete|ocho|nueve|diez|once|doce)(?!\p{L})/iu.test(age);
  return [
    `${det}${teen ? 'adolescente' : 'niña'}${many}${age} explotada${many} sexualmente`,
    `${det}víctima${many} de explotación sexual${age}`,
    `${det}víctima${many}${age}`,
  ];
}
