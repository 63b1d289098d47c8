import type { PatternRule } from '../pattern-rule.ts';

/** A child and an adult in one sentence, or a child where abuse or a court is spoken of. */
const childAndAdult = ['@age + @adult', '@childHere + @grown', '@childHere + @abuse', '@childHere + @crime'];
/** Made up stories, and what is done to an audience. */
const fiction = [
  'novelas?',
  'películas?',
  'óperas?',
  'ballets?',
  'cuentos?',
  'teatro',
  'series?',
  'comedias?',
  'tragedias?',
];
/** An adult's own children make nobody a child. */
const ownChildren = ['sus (?:{number} |propios |pequeños )?(?:hijos|hijas)', 'madre de (?:familia|{number} hijos)'];
const adultAffair = [
  ...ownChildren,
  '(?:su|una|un) (?:secretari[oa]|colega|compañer[oa] de trabajo|ministr[oa]|vecin[oa]|periodista)',
  'adulterio',
  'casad[oa]s?',
  'viud[oa]',
  'divorci\\p{L}*',
  'extramatrimonial(?:es)?',
  'rey',
  'reina',
  'nietos',
];
const otherConsent = [
  'consentimiento (?:paterno|informado|previo|escrito|de (?:los|sus) (?:padres|tutores)|de las familias|del? (?:padre|madre|tutor))',
  '(?:padres|tutores|representantes legales) (?:\\p{L}+ ){0,3}(?:consint|consienten|accedieron)\\p{L}*',
  'médic[oa]s?',
  'operación',
  'vacun\\p{L}*',
  'derecho a la imagen',
  'datos',
  'publica(?:ción|r)',
  'tratamiento',
  'adultos consen\\p{L}*',
  'entrevista',
];
const otherSeduction = [
  ...fiction,
  'jurado',
  'público',
  'lectores',
  'votantes',
  'grada',
  'afición',
  'espectadores',
  'audiencia',
  'crítica',
  'concurso',
  'padres',
  'inversores',
  'escala',
];
const lawyers = [
  '(?:su|mi|nuestro) cliente',
  'cliente (?:del|de la) (?:letrad[oa]|abogad[oa])',
  '(?:abogad[oa]|letrad[oa]|bufete) (?:\\p{L}+ ){0,5}sus clientes',
];
const trust = [
  'confianza',
  'buena relación',
  'relación (?:educativa|pedagógica|terapéutica|estupenda|excelente)',
  'docente',
  'padres',
];
const otherRisk = [
  'tráfico',
  'carretera',
  'alcohol',
  'bicicletas?',
  'patinetes?',
  'saludable',
  'deport\\p{L}*',
  'tabaco',
  'conducir',
];

/** Sentences of Spanish that no list of forms can hold. */
export const spanishPatterns: readonly PatternRule[] = [
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<[{had}] [{someSex}] {sex} [{kind}] [{kind}] con {child}>',
      '<(se acostaba|se acostó|se acuesta|acostarse|se acostaban|se acostaron|haberse acostado|se había acostado|se ha acostado|se habían acostado) con {child}>',
      '<(hizo|hacía|hacer|hecho|hicieron) el amor (con|a) {child}>',
      '<(pagó|pagaba|pagar|pagaron|pagado) a {child} (por|a cambio de) [mantener|tener] {sex}>',
    ],
    suppress: [
      '(?:quien|el que) (?:con \\p{L}+ )?se acuesta',
      'sobre sexo',
      'sobre relaciones',
      'educación sexual',
      'anticoncep\\p{L}*',
      '(?:habl|convers|charl|pregunt)\\p{L}* (?:de|sobre) (?:el )?(?:sexo|relaciones|sexualidad) (?:\\p{L}+ )?con (?:sus|los|las|nuestros|mis)',
    ],
  },
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<(se acostaba|se acostó|acostarse|se acostaban) con (ella|él|ellas|ellos)>',
      '<[{had}] [{someSex}] {sex} [{kind}] con (ella|él|ellas|ellos|su víctima|sus víctimas|la víctima)>',
      '<[{had}] [{someSex}] {sex} [{kind}]> con {..2} {adults}',
    ],
    requires: ['@age + @adult', '@child + @abuse', '@childHere + @crime'],
    suppress: [...ownChildren, 'anticoncep\\p{L}*', 'educación sexual'],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[{hadRelation}] [{poss}] {affair} [{kind}] con {child}>',
      '<[{poss}] {affair} [{kind}] entre {..4} y {child}>',
    ],
    suppress: fiction,
  },
  {
    concept: 'relationship-with-child',
    sentences: ['<[{hadRelation}] [{poss}] (relación|relaciones) con {oneChild}>'],
    suppress: trust,
  },
  {
    concept: 'relationship-with-child',
    sentences: ['<[{poss}] (relación|relaciones) entre {..4} y {oneChild}>'],
    requires: ['@age', '@abuse', '@crime'],
    suppress: trust,
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[un|una|el|la|su|nuestro|nuestra|aquel|aquella] (romance|idilio|pasión mutua|amor correspondido|amor mutuo|aventura amorosa|amorío|historia de amor|noviazgo|affaire|flirteo)>',
      '<[una|la|su|aquella] relación {bareKind}>',
    ],
    requires: childAndAdult,
    suppress: [...fiction, ...adultAffair],
  },
  {
    concept: 'relationship-with-child',
    sentences: ['<una aventura>'],
    requires: ['@age + @adult'],
    suppress: [
      ...fiction,
      ...adultAffair,
      'parque',
      'viaje',
      'libro de aventuras',
      'montaña',
      'excursión',
      'campamento',
    ],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[{poss}] [joven|pequeña|jovencísima] {mistress} [,] {aged}>',
      '<[{poss}] [joven|jóvenes] {mistress} {minor}>',
    ],
    suppress: fiction,
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[{poss}] [joven|pequeña|jovencísima] {sweetheart} [,] {aged}>',
      '<[{poss}] [joven] {sweetheart} {minor}>',
      '<(se lió|se lio|se liaba|se enrolló|salía|salió|ligaba|flirteaba) con {child}>',
    ],
    requires: ['@adult', '@crime', '@abuse', 'biografía', 'escritor', 'biógraf[oa]'],
    within: 'sentence',
    suppress: [...fiction, 'compañer[oa] de (?:clase|instituto)'],
  },
  {
    concept: 'relationship-with-child',
    sentences: ['<(amante|amantes)>'],
    requires: ['@age + @adult', '@age + @abuse', '@age + @crime', '@age + él'],
    within: 'sentence',
    suppress: [...fiction, 'amante de (?:la|las|los|el)', ...adultAffair, 'ambos de'],
  },
  {
    concept: 'older-boyfriend',
    severity: 'attention',
    sentences: [
      '<[el|un] (novio|pareja)> de (la|esta|una) {childNoun}',
      '<novio (mayor|adulto|mayor de edad)>',
      '<[un|su] novio [,] de {number} [años]>',
    ],
    requires: ['@age + @grown', '@childHere + @grown', '@childHere + @abuse', '@childHere + @crime'],
    within: 'sentence',
    suppress: fiction,
  },
  {
    concept: 'consent',
    severity: 'avoid',
    sentences: [
      '<[una|la|unas|de|las] (relación|relaciones) [sexual|sexuales] [fue|fueron|era|eran] [plenamente|libremente] (consentida|consentidas|voluntaria|voluntarias|consensuada|consensuadas)>',
      '<[fue|fueron|había|era|eran|sexo|todo] [todo] (consentido|consentida|consentidas|consentidos|consensuado|consensuada|consensuadas)>',
      '<[lo] (consintió|consintieron|consentía|había consentido)>',
      '<(accedió|había accedido|accedieron) [a (tener|mantener|acostarse|ello)]>',
      '<(con su consentimiento|con el consentimiento de {child}|su consentimiento)>',
      '<el consentimiento de {child}>',
    ],
    requires: ['@age + @adult', '@child + @grown', '@child + @abuse', '@child + @crime'],
    suppress: otherConsent,
  },
  {
    concept: 'consent',
    severity: 'avoid',
    sentences: [
      '<[fue|era|por] (voluntaria|voluntario|voluntad propia|voluntariamente|de mutuo acuerdo|por su propia voluntad)>',
    ],
    requires: ['@childHere + {sexual}', '@age + {sexual}'],
    within: 'sentence',
    suppress: [
      ...otherConsent,
      'actividad(?:es)? voluntarias?',
      'voluntaria de',
      'voluntario de',
      'trabajo voluntario',
      'asistencia',
    ],
  },
  {
    concept: 'seduction',
    severity: 'avoid',
    sentences: ['<(sedujo|seducía|seducido)> a {child}'],
    suppress: ['jurado', 'público', 'escala', 'película', 'cuento'],
  },
  {
    concept: 'seduction',
    severity: 'avoid',
    sentences: ['<(sedujo|sedujeron|seducía|seducido|seducida|seducidas|seducidos|seducir|seduce|seduciendo)>'],
    requires: ['@age + @adult', '@childHere + @abuse', '@childHere + @crime'],
    within: 'sentence',
    suppress: otherSeduction,
  },
  {
    concept: 'victim-blaming',
    severity: 'attention',
    sentences: ['(lo|le|la|me|los) <(provocó|provocaba|había provocado|buscó|incitó)>'],
    requires: ['@age + @adult', '@childHere + @abuse', '@childHere + @crime'],
    within: 'sentence',
    suppress: ['incendio', 'accidente', 'muerte', 'lesiones', 'heridas'],
  },
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: ['<[primer|último|mejor] (cliente|clientes)>'],
    requires: [
      '@child + {sold}',
      '{childIs}',
      '@child + @crime + {places}',
      '@child + (?:ignoraba|desconocía|no sabía) (?:\\p{L}+ ){0,3}(?:edad|menor)',
    ],
    suppress: ['@trade', ...lawyers],
  },
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: [
      '<(cliente|clientes)> (de|del) [la|las|una|un|unas|los|estas|esas|esta] {childNoun}',
      '<(cliente|clientes)> de {word} , de {n} años',
    ],
    suppress: ['@trade', ...lawyers],
  },
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: ['<(putero|puteros|prostituidor|prostituidores)>'],
    requires: ['@child'],
  },
  {
    concept: 'child-exploited-in-prostitution',
    sentences: [
      '<{prostitute} {minor}>',
      '<{prostitute} [,] {aged}>',
      '<{prostitute} {inBrackets}>',
      '<{childWord} (prostituta|prostitutas|prostituto|prostitutos|prostituido|prostituidos|prostituida|prostituidas)>',
      '<{childWord} que se (prostituye|prostituyen|prostituía|prostituían)>',
    ],
    suppress: ['prostituid[oa]s? por'],
  },
  {
    concept: 'child-exploited-in-prostitution',
    sentences: [
      '<(trabajaba|trabajaban|trabaja|trabajan|trabajar|trabajó) (como|de) {prostitute}>',
      '<(joven|jóvenes) {prostitute}>',
      '<(prostituta|prostitutas)>',
    ],
    requires: ['@age'],
    within: 'sentence',
    suppress: [
      '@grown',
      'mayores? de edad',
      'adult[oa]s?',
      ...ownChildren,
      ...fiction,
      'interpret\\p{L}+',
      'encarn\\p{L}+',
      'papel',
    ],
  },
  {
    concept: 'child-sex-work',
    sentences: [
      '<(trabajadora|trabajadoras|trabajador|trabajadores) (sexual|sexuales) {minor}>',
      '<(trabajadora|trabajadoras|trabajador|trabajadores) (sexual|sexuales) [,] {aged}>',
      '<(escort|escorts) {minor}>',
      '<(escort|escorts) [,] {aged}>',
      '<trabajo sexual (de|de las|de los|con) {kids}>',
    ],
  },
  {
    concept: 'exploitation-of-children-in-prostitution',
    sentences: [
      '<[la|esta|una] prostitución [voluntaria|forzada|ocasional|callejera] (de|con|entre) [las|los] {kids}>',
      '<[la|de la] (prostitución y la pornografía|pornografía y la prostitución) (infantiles|juveniles|de menores)>',
      '<[la|esta] prostitución (infantil|juvenil|adolescente)>',
    ],
  },
  {
    concept: 'child-offered-for-sex',
    sentences: [
      '<(se prostituía|se prostituyó|se prostituye|se prostituían|prostituirse|prostituyéndose|se prostituyen|se prostituyeron|se ha prostituido|se habían prostituido|se había prostituido)>',
      '<(vendía|vendían|vende|venden|vendió|vendieron|vender|vendiendo) (su cuerpo|sus cuerpos|el cuerpo)>',
      '<(se vendía|se vendían|se vende por|se venden por|venderse)> (por|a) ',
      '<(ejercía|ejercían|ejerce|ejercen|ejercer|ejerció|ejerciendo|ejercieron) [de|como] (la prostitución|prostituta|prostitutas)>',
      '<(ofrecía|ofrecían|ofrece|ofrecen|ofrecer|ofreció|vendía|vendían|ofreciendo) [sus] (servicios sexuales|sexo|servicios)> [a|en|por]',
      '<(cayó|cayeron|acabó|acabaron|caer|acabar|entró|entraron|terminó|terminaron) en la prostitución>',
      '<hacía la calle>',
    ],
    requires: ['@child'],
    suppress: [
      'ningún niño',
      'ninguna niña',
      'mayores de edad',
      'canguro',
      'jardiner\\p{L}*',
      'limpieza',
      'voluntari\\p{L}*',
      ...ownChildren,
    ],
  },
  {
    concept: 'underage-woman',
    sentences: [
      '<(mujer|mujeres) (menor|menores) de edad>',
      '<[joven|jóvenes] (mujer|mujeres) [joven] {aged}>',
      '<(señorita|señoritas) (menor|menores) de edad>',
    ],
  },
  {
    concept: 'child-sexual-abuse-material',
    sentences: [
      '<[la|el|de] (pornografía|porno) (de|con|sobre) [las|los|un|una|unos|unas] {kids}>',
      '<[las|los|de] {picture} (pornográficas|pornográficos|pornográfica|pornográfico|eróticas|porno) (de|con|en que aparecen) [las|los|un|una|unos|unas] {kids}>',
      '<[las|los|de] {picture} (pornográficas|pornográficos|pornográfica|pornográfico) (infantil|infantiles)>',
      '<[el|la] (porno|pornografía) (pedófilo|pedófila|pederasta)>',
    ],
  },
  {
    concept: 'deepfake-sexual-imagery',
    severity: 'avoid',
    sentences: [
      '<[un] (montaje|montajes) (porno|pornográfico|pornográficos)>',
      '<(deepfake|deepfakes) (porno|pornográfico|pornográficos)>',
    ],
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
      '<[el|del|al|este] turismo sexual (infantil|con menores|con niñas|con niños|de menores|pedófilo)>',
      '<[el|del|al|este] turismo sexual (con|de|que explota a) [niñas y] {kids}>',
      '<[el] turismo-sexual infantil>',
    ],
  },
  {
    concept: 'travelling-child-sex-offender',
    sentences: [
      '<(turista|turistas) (sexual|sexuales) [infantil|infantiles|pedófilo|pedófilos]>',
      '<(turista-sexual|turistas-sexuales) [infantil|infantiles]>',
    ],
    requires: ['@child'],
  },
  {
    concept: 'risky-behaviour',
    severity: 'attention',
    sentences: [
      '<(conductas|conducta|comportamiento|comportamientos) de riesgo>',
      '<se (puso|ponía|pone) en (peligro|riesgo)>',
      '<(vida desordenada|vida disoluta|mala vida)>',
    ],
    requires: [
      '@age + {sexual}',
      '@childHere + @abuse',
      '@childHere + {sexual}',
      '@age + {welfare}',
      '@childHere + {welfare}',
    ],
    suppress: otherRisk,
  },
  {
    concept: 'risky-behaviour',
    severity: 'attention',
    sentences: ['<(promiscuidad|promiscua|promiscuo|promiscuas)>'],
    requires: ['@childHere'],
    within: 'sentence',
  },
  {
    concept: 'children-displaying-harmful-sexual-behaviour',
    sentences: [
      '<(agresor|agresores|delincuente|delincuentes|depredador|depredadores) (sexual|sexuales) (menor|menores|adolescente|adolescentes|juvenil|juveniles) [de edad]>',
    ],
  },
];
