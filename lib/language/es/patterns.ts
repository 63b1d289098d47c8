import type { PatternRule } from '../language.ts';

/** A child and an adult in one sentence, or a child where abuse or a court is spoken of. */
const childAndAdult = ['@age + @adult', '@child + @grown', '@childHere + @abuse', '@childHere + @crime'];
const fiction = ['novela', 'película', 'ópera', 'ballet', 'cuento', 'teatro'];

/** Sentences of Spanish that no list of forms can hold. */
export const spanishPatterns: readonly PatternRule[] = [
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<[{had}] {sex} [{kind}] con {child}>',
      '<(se acostaba|se acostó|se acuesta|acostarse|se acostaban|acostado) con {child}>',
      '<(hizo|hacía|hacer|hecho) el amor (con|a) {child}>',
    ],
    suppress: ['sobre sexo', 'educación sexual', 'anticonceptiv*', 'hablar de'],
  },
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<(se acostaba|se acostó|acostarse) con (ella|él|ellas|ellos)>',
      '<[{had}] {sex} [{kind}] con (ella|él|ellas|ellos|su víctima)>',
    ],
    requires: childAndAdult,
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[{hadRelation}] [{poss}] {affair} [{kind}] con {child}>',
      '<[{poss}] {affair} [{kind}] entre {..4} y {child}>',
    ],
    suppress: [
      'relación estupenda',
      'buena relación',
      'relación de confianza',
      'con su hija',
      'con su hijo',
      'padres',
      'madre',
      'con sus alumnos',
      'relación educativa',
      'montaña',
    ],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[un|una|el|su|aquel] (romance|idilio|aventura|amorío|historia de amor|noviazgo|affaire|flirteo)>',
      '<[{poss}] relación (amorosa|íntima|sentimental|sexual|secreta)>',
    ],
    requires: childAndAdult,
    suppress: [...fiction, 'montaña', 'exámenes', 'parque', 'libro de aventuras'],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[su|una|la] [joven|pequeña] (amante|novia|querida|amiguita) de {n} años>',
      '<[su|una] (amante|novia|querida) , de {n} años>',
      '<[su|una] (amante|novia|querida) menor de edad>',
    ],
    suppress: fiction,
  },
  {
    concept: 'relationship-with-child',
    sentences: ['<(amante|amantes)>'],
    requires: ['@age'],
    within: 'sentence',
    suppress: [...fiction, 'amante de (?:la|los|las|el)', 'ambos de', 'nietos'],
  },
  {
    concept: 'consent',
    severity: 'avoid',
    sentences: [
      '<[una|la|unas|de] (relación|relaciones) [sexual|sexuales] (consentida|consentidas|voluntaria|voluntarias)>',
      '<[fue|había|era|eran] (consentido|consentida|consentidas|consentidos|consensuado|consensuada|consensuadas)>',
      '<(consintió|consintieron|accedió a tener)>',
      '<(con su consentimiento|por voluntad propia|voluntariamente)>',
    ],
    requires: childAndAdult,
    suppress: [
      'padres',
      'médic*',
      'operación',
      'tratamiento',
      'edad de consentimiento',
      'edad del consentimiento',
      'adultos consen*',
      'publicación',
    ],
  },
  {
    concept: 'seduction',
    severity: 'avoid',
    sentences: ['<(sedujo|sedujeron|seducía|seducido|seducida|seducir|seduce)>'],
    requires: ['@age + @adult', '@childHere + @abuse', '@childHere + @crime'],
    suppress: [...fiction, 'jurado', 'público', 'lectores', 'grada', 'escala', 'votantes'],
  },
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: ['<(cliente|clientes)> de [la|las|los|una] {child}'],
    requires: ['@crime', '@exploit', '@abuse', '@age'],
    suppress: ['@trade'],
  },
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: ['<[primer|último] (cliente|clientes|putero|puteros|prostituidor|prostituidores)>'],
    requires: ['@child + @exploit', '@age + @crime', '@childHere + @abuse', '@child + {order}'],
    suppress: ['@trade'],
  },
  {
    concept: 'child-exploited-in-prostitution',
    sentences: [
      '<(prostituta|prostitutas|prostituto|prostitutos) (menor|menores) [de edad]>',
      '<(prostituta|prostitutas|prostituto) de {n} años>',
      '<(prostituta|prostitutas) , de {n} años>',
      '<(niña|niñas|niño|niños|menor|menores|adolescente|adolescentes) (prostituta|prostitutas|prostituido|prostituidos|prostituida|prostituidas)>',
    ],
    suppress: ['@grown', 'mayores de edad'],
  },
  {
    concept: 'child-sex-work',
    sentences: [
      '<(trabajadora|trabajadoras|trabajador|trabajadores) (sexual|sexuales) (menor|menores) [de edad]>',
      '<(escort|escorts) (menor|menores) de edad>',
      '<(trabajadora|trabajadoras) sexuales de {n} años>',
    ],
  },
  {
    concept: 'exploitation-of-children-in-prostitution',
    sentences: [
      '<[la] prostitución (de|con) [las|los] (menores|niñas|niños|adolescentes|niñas y niños)>',
      '<(la prostitución y la pornografía|la pornografía y la prostitución) infantiles>',
      '<[la] prostitución (infantil|juvenil|adolescente)>',
    ],
  },
  {
    concept: 'child-offered-for-sex',
    sentences: [
      '<(se prostituía|se prostituyó|se prostituye|se prostituían|prostituirse|se prostituyen|se prostituyeron|se ha prostituido)>',
      '<(vendía|vendían|vende|venden|vendió|vender) su cuerpo>',
      '<(ejercía|ejercían|ejerce|ejercen|ejercer|ejerció) la prostitución>',
      '<(ofrecía|ofrecían|ofrecer|vendía|vendían) (servicios sexuales|sexo)>',
      '<(cayó|cayeron|acabó|acabaron|caer|acabar) en la prostitución>',
    ],
    requires: ['@child'],
    suppress: ['ningún niño', 'ninguna niña', 'mayores de edad', '@grown'],
  },
  {
    concept: 'underage-woman',
    sentences: ['<(mujer|mujeres) (menor|menores) de edad>', '<(mujer|mujeres) de {n} años>'],
  },
  {
    concept: 'child-sexual-abuse-material',
    sentences: [
      '<[la|el] (pornografía|porno) (de|con) (menores|niñas|niños|un menor|una menor|adolescentes)>',
      '<[las] (fotos|imágenes|vídeos|videos|películas|archivos|grabaciones) (pornográficas|pornográficos|eróticas) (de|con) (menores|niñas|niños|un menor|una menor|adolescentes)>',
    ],
  },
  {
    concept: 'deepfake-sexual-imagery',
    severity: 'avoid',
    sentences: ['<[un] (montaje|montajes) porno>', '<deepfake (porno|pornográfico)>'],
    requires: ['@childHere'],
    within: 'sentence',
  },
  {
    concept: 'image-based-sexual-abuse',
    severity: 'avoid',
    sentences: ['<(porno de venganza|pornovenganza|revenge porn)>'],
    requires: ['@childHere'],
    within: 'sentence',
  },
  {
    concept: 'sectt',
    sentences: [
      '<[el|del] turismo sexual (infantil|con menores|con niñas|con niños|de menores)>',
      '<[el] turismo-sexual infantil>',
    ],
  },
  {
    concept: 'travelling-child-sex-offender',
    sentences: [
      '<(turista|turistas) (sexual|sexuales) [infantil|infantiles]>',
      '<(turista-sexual|turistas-sexuales) [infantil|infantiles]>',
    ],
    requires: ['@child'],
  },
  {
    concept: 'risky-behaviour',
    severity: 'attention',
    sentences: [
      '<(conductas|conducta) de riesgo>',
      '<(promiscuidad|promiscua|promiscuo)>',
      '<se (puso|ponía|pone) en peligro>',
      '<estilo de vida>',
    ],
    requires: ['@age', '@childHere + @abuse'],
    suppress: ['tráfico', 'alcohol', 'bicicleta', 'saludable'],
  },
];
