import { type Found, type Rewrite, rule, type Slots } from '../found.ts';
import { isFeminine } from './agreement.ts';

const sex =
  '(?:sexo|(?:relaciones|contactos|encuentros|actos) (?:sexuales|íntimas|íntimos|carnales|consentidas)(?: consentidas)?|relaciones|intimidad)';
const bond =
  '(?:(?:una |la |su |esta )?(?:relación|aventura|idilio|romance|affaire|noviazgo|historia de amor)(?: (?:sentimental|amorosa|sexual|consentida|íntima|secreta|prohibida))*|un (?:romance|idilio|noviazgo|affaire|amorío))';
const child = '(?<child>.+)';

/** `abusó sexualmente de un menor`: after the preposition `el` contracts. */
function of(phrase: string): string {
  return /^el /iu.test(phrase) ? `del ${phrase.slice(3)}` : `de ${phrase}`;
}

function to(phrase: string): string {
  return /^el /iu.test(phrase) ? `al ${phrase.slice(3)}` : `a ${phrase}`;
}

const past: Slots = {
  tuvo: 'abusó',
  mantuvo: 'abusó',
  sostuvo: 'abusó',
  tenía: 'abusaba',
  mantenía: 'abusaba',
  tuvieron: 'abusaron',
  mantuvieron: 'abusaron',
  tenían: 'abusaban',
  mantenían: 'abusaban',
  tiene: 'abusa',
  mantiene: 'abusa',
  tener: 'abusar',
  mantener: 'abusar',
  tenido: 'abusado',
  mantenido: 'abusado',
  teniendo: 'abusando',
  manteniendo: 'abusando',
};

const exploited: Slots = {
  ía: 'era',
  ían: 'eran',
  yó: 'fue',
  yeron: 'fueron',
  ye: 'es',
  yen: 'son',
  ir: 'ser',
  irse: 'ser',
  yendo: 'siendo',
  ido: 'sido',
};

function victim(be: string, found: Found, middle = ''): readonly string[] {
  const plural = /^(?:eran|fueron|son|han sido)$/u.test(be);
  const end = `${isFeminine(found) ? 'a' : 'o'}${plural ? 's' : ''}`;
  return [
    `${be} ${middle}explotad${end} sexualmente`,
    `${be} ${middle}víctima${plural ? 's' : ''} de explotación sexual`,
  ];
}

export const spanishRewrites: readonly Rewrite[] = [
  rule('(?<noun>imágenes|vídeos|videos|fotos|fotografías) pornográficas de (?<who>niñas|niños|menores)', [
    '{noun} de abuso sexual de {who}',
    '{noun} de abuso sexual infantil',
  ]),
  rule('pederastia', ['abuso sexual infantil', 'abusos sexuales a menores'], { notBefore: /(?:^|\s)la$/iu }),
  rule('sextorsion(?<end>aba|aban|ó|aron|ar)', ['extorsion{end} sexualmente']),
  rule(
    '(?<el>el )?turismo sexual',
    (slots) => [
      `${slots.el === '' ? '' : 'la '}explotación sexual en viajes y turismo`,
      `${slots.el === '' ? '' : 'la '}explotación sexual en el turismo`,
    ],
    { passage: /mujeres|hombres|adult[oa]s/iu, notBefore: /(?:^|\s)el$/iu },
  ),
  rule('sedujo', [], { before: /(?:^|\s)(?:la|lo|le)$/iu }),
  rule('amante', ['agresor', 'abusador'], { before: /(?:^|\s)su$/iu, passage: /(?<!\p{L})él(?!\p{L})/iu }),
  rule('un (?:romance|idilio) con .+', [], { before: /(?:^|\s)(?:tuvo|mantuvo|tenía|mantenía)$/iu }),
  // Sex with, a relationship with a child.
  rule(
    `(?<verb>tuvo|mantuvo|sostuvo|tenía|mantenía|tuvieron|mantuvieron|tenían|mantenían|tiene|mantiene|tener|mantener|tenido|mantenido|teniendo|manteniendo) (?:${sex}|${bond}) con ${child}`,
    (slots) => [
      `${past[(slots.verb ?? '').toLowerCase()]} sexualmente ${of(slots.child ?? '')}`,
      `${past[(slots.verb ?? '').toLowerCase()]} ${of(slots.child ?? '')}`,
    ],
  ),
  rule(`se (?<verb>acostó|acostaba|acostaron|acostaban|acuesta|enrolló|lió) con ${child}`, (slots) => {
    const verb = {
      acostó: 'abusó',
      acostaba: 'abusaba',
      acostaron: 'abusaron',
      acostaban: 'abusaban',
      acuesta: 'abusa',
      enrolló: 'abusó',
      lió: 'abusó',
    }[(slots.verb ?? '').toLowerCase()];
    return [`${verb} sexualmente ${of(slots.child ?? '')}`, `${verb} ${of(slots.child ?? '')}`];
  }),
  rule(`acostarse con ${child}`, (slots) => [`abusar sexualmente ${of(slots.child ?? '')}`]),
  rule(`intimó con ${child}`, (slots) => [`abusó sexualmente ${of(slots.child ?? '')}`]),
  rule(
    `(?:${sex}) con ${child}`,
    (slots) => [`abusos sexuales ${to(slots.child ?? '')}`, `agresiones sexuales ${to(slots.child ?? '')}`],
    { notBefore: /(?:^|\s)(?:tener|tuvo|tenía|tenido|tiene|mantuvo|mantenía|mantener|mantenido|las|sus)$/iu },
  ),
  rule(`(?:${sex}) con ${child}`, [], {
    before: /(?:^|\s)(?:tener|tuvo|tenía|tenido|tiene|mantuvo|mantenía|mantener|mantenido)$/iu,
  }),
  rule(`(?:la|su|esta) (?:relación|aventura)(?: \\p{L}+)? con ${child}`, (slots) => [
    `el abuso sexual ${of(slots.child ?? '')}`,
    `el abuso ${of(slots.child ?? '')}`,
  ]),
  rule(`(?:el|su|este) (?:romance|idilio|noviazgo)(?: \\p{L}+)? con ${child}`, (slots) => [
    `el abuso sexual ${of(slots.child ?? '')}`,
  ]),
  rule(
    `${bond} con ${child}`,
    (slots) => [`abusos sexuales ${to(slots.child ?? '')}`, `el abuso sexual ${of(slots.child ?? '')}`],
    { notBefore: /(?:^|\s)(?:una|la|su|un|esta)$/iu },
  ),
  rule('una (?:relación(?: consentida| amorosa| sentimental)?|aventura|historia de amor)', [
    'un abuso',
    'una agresión',
  ]),
  rule('un (?:romance|idilio|noviazgo)', ['un abuso', 'una agresión']),
  rule('(?:relación consentida|relación)', ['agresión', 'agresión sexual'], { before: /(?:^|\s)(?:una|la)$/iu }),
  rule('relaciones (?:sexuales )?consentidas', ['agresiones sexuales', 'abusos sexuales']),
  // The child as one who sells.
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
  // People.
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
      '{det}menor explotada sexualmente',
      '{det}menor de edad explotada sexualmente',
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
  rule('(?<det>(?:(?:una|la|las|unas|dos|tres) )?)mujer(?<s>(?:es)?) menor(?:es)?(?: de edad)?', (slots) =>
    slots.s === '' ? [`${slots.det}niña`, `${slots.det}menor`] : [`${slots.det}niñas`, `${slots.det}menores`],
  ),
  rule(
    `(?<det>(?:(?:su|la|una|sus) )?)(?:joven )?(?:amante|novia|querida|novieta|novias|amantes)(?<age>(?:,? de .+ años))`,
    (slots) => [`${slots.det}víctima${/novias|amantes/u.test(slots.det ?? '') ? 's' : ''}${slots.age}`],
  ),
  rule('(?<det>(?:su |la )?)(?:novia|querida|amante)', ['{det}víctima'], { notBefore: /(?:^|\s)(?:el|un)$/iu }),
  rule('(?<det>(?:su |el |un )?)(?:novio|amante|pretendiente)(?: mayor| adulto)?', ['{det}agresor', '{det}abusador']),
  rule('(?<det>(?:(?:el|un|los|unos|del|al|sus?) )?)(?:cliente|putero)(?<s>s?)', (slots) => [
    `${slots.det}agresor${slots.s === '' ? '' : 'es'}`,
    `${slots.det}explotador${slots.s === '' ? '' : 'es'}`,
    `${slots.det}abusador${slots.s === '' ? '' : 'es'}`,
  ]),
  rule(
    '(?<det>(?:(?:el|un|los|unos) )?)turista(?<s>s?)[- ](?:sexual|pedófilo|sexuales|pedófilos|pederasta|pederastas)(?: infantil(?:es)?)?',
    (slots) => [
      slots.s === '' ? `${slots.det}agresor sexual itinerante` : `${slots.det}agresores sexuales itinerantes`,
      slots.s === '' ? `${slots.det}agresor sexual de menores` : `${slots.det}agresores sexuales de menores`,
    ],
  ),
  rule(
    'sedujo(?<rest> .+)?',
    (slots) => [
      `abusó sexualmente${(slots.rest ?? '').replace(/^ al /iu, ' del ').replace(/^ a /iu, ' de ')}`,
      `manipuló${slots.rest}`,
    ],
    { notBefore: /(?:^|\s)(?:la|lo|le)$/iu },
  ),
  rule(
    '(?:el )?turismo sexual (?:infantil|con menores|con niños|con niñas)',
    (_, found) =>
      /^el /iu.test(found.words)
        ? [
            'la explotación sexual de niñas, niños y adolescentes en viajes y turismo',
            'la explotación sexual infantil en viajes y turismo',
          ]
        : [
            'explotación sexual de niñas, niños y adolescentes en viajes y turismo',
            'explotación sexual infantil en viajes y turismo',
          ],
    { notBefore: /(?:^|\s)(?:el|del|al|un)$/iu },
  ),
  rule('del turismo sexual (?:infantil|con menores)', [
    'de la explotación sexual de niñas, niños y adolescentes en viajes y turismo',
  ]),
  rule('(?<det>la )?prostitución y (?:la )?pornografía infantil(?:es)?', [
    '{det}explotación sexual infantil',
    '{det}explotación sexual de niñas, niños y adolescentes',
  ]),
  rule(
    '(?<det>(?:la |de la )?)prostitución (?:infantil|de menores|de niñas|de niños|adolescente|juvenil|de adolescentes)',
    (slots, found) => [
      `${slots.det}explotación sexual ${/de menores/iu.test(found.words) ? 'de menores' : 'infantil'}`,
      `${slots.det}explotación sexual de niñas, niños y adolescentes`,
      `${slots.det}explotación de niñas, niños y adolescentes en la prostitución`,
    ],
  ),
  // Material.
  rule(
    '(?<noun>imágenes|vídeos|videos|fotos|fotografías|archivos|ficheros|contenidos?|material) (?:pedopornográfic[oa]s?|pornográfic[oa]s? (?:infantil(?:es)?|de menores|de niñ[oa]s)|de pornografía infantil|de porno infantil)',
    ['{noun} de abuso sexual infantil', '{noun} de abusos sexuales a menores'],
  ),
  rule('(?<noun>\\p{L}+) pedopornográfic[oa]s?', ['{noun} de abuso sexual infantil']),
  rule('(?:la )(?:pornografía (?:infantil|de menores|con menores)|pedopornografía)', [
    'el material de abuso sexual infantil',
    'las imágenes de abuso sexual infantil',
  ]),
  rule('de la (?:pornografía (?:infantil|de menores)|pedopornografía)', ['del material de abuso sexual infantil']),
  rule(
    '(?:pornografía (?:infantil|de menores)|pedopornografía)',
    ['explotación sexual infantil en imágenes', 'difusión de material de abuso sexual infantil'],
    { before: /(?:^|\s)(?:la|una|esta)$/iu },
  ),
  rule(`(?<x>)sextorsión`, ['extorsión sexual', 'chantaje sexual'], { notBefore: /(?:^|\s)(?:el|un)$/iu }),
  rule(
    '(?<det>(?:(?:el|un|los|unos) )?)(?:pederasta|pedófilo)(?<s>s?)',
    (slots) => [
      slots.s === '' ? `${slots.det}agresor sexual de menores` : `${slots.det}agresores sexuales de menores`,
      slots.s === '' ? `${slots.det}agresor sexual` : `${slots.det}agresores sexuales`,
    ],
    { notAfter: /^(?:condenados?)?\b$/u },
  ),
];
