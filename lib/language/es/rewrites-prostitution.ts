import { type Rewrite, rule } from '../found.ts';
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
    '(?<det>(?:(?:las|unas|dos|tres|cuatro|\\d+|sus|esas|estas) )?)(?:prostitutas|trabajadoras sexuales|escorts|meretrices) (?:menores de edad|menores|adolescentes)',
    [
      '{det}menores explotadas sexualmente',
      '{det}menores de edad explotadas sexualmente',
      '{det}menores víctimas de explotación sexual',
    ],
  ),
  rule(
    '(?<det>(?:(?:la|una|esa|esta|su) )?)(?:prostituta|trabajadora sexual|escort|meretriz) (?:menor de edad|menor|adolescente)',
    [
      '{det}menor de edad explotada sexualmente',
      '{det}menor explotada sexualmente',
      '{det}menor víctima de explotación sexual',
    ],
  ),
  rule('(?<det>(?:(?:las|unas|dos|tres|cuatro|\\d+) )?)prostitutas(?<age> de .+ años)', [
    '{det}niñas{age} explotadas sexualmente',
    '{det}víctimas{age}',
  ]),
  rule('(?<det>(?:(?:la|una) )?)prostituta(?<age> de .+ años)', [
    '{det}niña{age} explotada sexualmente',
    '{det}víctima{age}',
  ]),
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
    '(?<det>(?:la |de la )?)prostitución (?:infantil|de menores|de niñas|de niños|adolescente|juvenil|de adolescentes)',
    (slots, found) => [
      `${slots.det}explotación sexual ${/de menores/iu.test(found.words) ? 'de menores' : 'infantil'}`,
      `${slots.det}explotación sexual de niñas, niños y adolescentes`,
      `${slots.det}explotación de niñas, niños y adolescentes en la prostitución`,
    ],
  ),
];
