import { type Rewrite, rule } from '../found.ts';

/** Images of abuse, and words that name them by other trades. */
export const materialRewrites: readonly Rewrite[] = [
  rule(
    '(?<lead>(?:las |los |de |la |el |una? |unas |unos |dos |tres |varias |varios )?)(?<noun>imágenes|imagen|vídeos?|videos?|fotos?|fotografías?|películas?|archivos?|grabaci(?:ón|ones)|escenas|contenidos?|material|cómics|dibujos|mangas?|ficheros) (?:pornográfic[oa]s?|eróticas|eróticos|porno|de (?:contenido|carácter) pornográfico) (?:de|con) (?<who>una? .+)',
    ['{lead}{noun} de abuso sexual de {who}', '{lead}{noun} de abusos sexuales a {who}'],
  ),
  rule(
    '(?<lead>(?:las |los |de |la |el |una? |unas |unos |dos |tres |varias |varios )?)(?<noun>imágenes|imagen|vídeos?|videos?|fotos?|fotografías?|películas?|archivos?|grabaci(?:ón|ones)|escenas|contenidos?|material|cómics|dibujos|mangas?|ficheros) (?:(?:pornográfic[oa]s?|porno|de (?:contenido|carácter) pornográfico) (?:infantil(?:es)?|juvenil(?:es)?|infanto-juvenil|(?:en|que|protagonizad).+)|de (?:contenido|carácter) (?:pedopornográfico|pedófilo))',
    ['{lead}{noun} de abuso sexual infantil', '{lead}{noun} de explotación sexual infantil'],
  ),
  rule(
    '(?:la )?pornografía (?:infantil|de menores|con menores) (?<what>(?!cada|nada)\\p{L}+[aei](?:d|r?t|st))a',
    (slots, found) =>
      /^la /iu.test(found.words)
        ? [
            `el material de abuso sexual infantil ${slots.what}o`,
            `las imágenes de abuso sexual infantil ${slots.what}as`,
          ]
        : [`material de abuso sexual infantil ${slots.what}o`, `imágenes de abuso sexual infantil ${slots.what}as`],
  ),
  rule(
    'la pornografía (?:infantil|de menores|con menores)',
    ['la difusión de material de abuso sexual infantil', 'la explotación sexual infantil en imágenes'],
    {
      after:
        /^(?:\p{L}+ ){0,3}?(?:es|era|está|estaba|fue|será|queda|sigue(?: siendo)?|ha sido) (?:\p{L}+mente )?\p{L}+[aei](?:d|t)a(?!\p{L})/iu,
    },
  ),
  rule(
    '(?:pornografía|porno) (?:infantil|juvenil|de menores|con menores)|pedopornografía',
    ['abuso sexual infantil', 'abusos sexuales a menores'],
    {
      before: /(?:^|\s)(?:imágenes|imagen|vídeos?|videos?|fotos?|fotografías|grabaci(?:ón|ones)) de$/iu,
    },
  ),
  rule('pornógraf(?:o|os) infantil(?:es)?', (_, found) =>
    /^pornógrafos/iu.test(found.words) ? ['agresores sexuales de menores'] : ['agresor sexual de menores'],
  ),
  rule(
    '(?<la>(?:la )?)pornografía (?:infantil|juvenil|adolescente) [yeo] (?:infantil|juvenil|adolescente)',
    (slots) => [
      `${slots.la === '' ? '' : 'el '}material de abuso sexual de niñas, niños y adolescentes`,
      `${slots.la === '' ? '' : 'el '}material de abuso sexual infantil`,
    ],
  ),
  rule('autogenerad(?<end>[oa]s?)', ['obtenid{end} bajo coacción'], {
    before: /(?:^|\s)(?:es|son|fue|fueron|era|eran|ser|siendo|\p{L}+s)$/iu,
  }),
  rule('(?<noun>contenido|material) autogenerado', ['{noun} obtenido bajo coacción']),
  rule('(?<noun>contenidos|vídeos|videos|archivos) autogenerados', ['{noun} obtenidos bajo coacción']),
  rule('(?<noun>imágenes|fotos|fotografías|grabaciones) autogeneradas', ['{noun} obtenidas bajo coacción']),
  rule(
    '(?<lead>(?:las |los |de )?)(?<noun>imágenes|vídeos|videos|fotos|fotografías|películas|archivos|grabaciones) (?:pornográfic[oa]s|eróticas|porno) (?:de|con) (?<who>niñas|niños|menores|adolescentes|bebés)',
    ['{lead}{noun} de abuso sexual de {who}', '{lead}{noun} de abuso sexual infantil'],
  ),
  rule('(?<det>(?:un |el |otro )?)(?<what>escándalo|caso|delito|red|acusación)(?<s>(?:s|es)?) de pedofilia', [
    '{det}{what}{s} de abuso sexual infantil',
  ]),
  rule('(?<det>(?:(?:un|el|los|unos) )?)consumidor(?<s>(?:es)?) de pornografía infantil', [
    '{det}poseedor{s} de material de abuso sexual infantil',
  ]),
  rule('(?<noun>imágenes|vídeos|videos|fotos|fotografías) pornográficas de (?<who>niñas|niños|menores)', [
    '{noun} de abuso sexual de {who}',
    '{noun} de abuso sexual infantil',
  ]),
  rule('sextorsion(?<end>aba|aban|ó|aron|ar)', ['extorsion{end} sexualmente']),
  rule(
    '(?<el>el )?turismo sexual',
    (slots) => [
      `${slots.el === '' ? '' : 'la '}explotación sexual en viajes y turismo`,
      `${slots.el === '' ? '' : 'la '}explotación sexual en el turismo`,
    ],
    { passage: /mujeres|hombres|adult[oa]s/iu, notBefore: /(?:^|\s)el$/iu },
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
  rule(
    'del turismo sexual',
    ['de la explotación sexual en viajes y turismo', 'de la explotación sexual en el turismo'],
    {
      passage: /mujeres|hombres|adult[oa]s/iu,
    },
  ),
  rule('del turismo sexual (?:infantil|con menores)', [
    'de la explotación sexual de niñas, niños y adolescentes en viajes y turismo',
  ]),
  rule('(?<det>la )?prostitución y (?:la )?pornografía infantil(?:es)?', [
    '{det}explotación sexual infantil',
    '{det}explotación sexual de niñas, niños y adolescentes',
  ]),
  rule(
    '(?<noun>imágenes|vídeos|videos|fotos|fotografías|archivos|ficheros|contenidos?|material) (?:pedopornográfic[oa]s?|pornográfic[oa]s? (?:infantil(?:es)?|de menores|de niñ[oa]s)|de pornografía infantil|de porno infantil)',
    ['{noun} de abuso sexual infantil', '{noun} de abusos sexuales a menores'],
  ),
  rule('pedopornográfic[oa]s?', ['de abuso sexual infantil', 'de explotación sexual infantil']),
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
];
