/** A child and an adult in one sentence, or a child where abuse or a court is spoken of. */
export const childAndAdult = ['@age + @adult', '@childHere + @grown', '@childHere + @abuse', '@childHere + @crime'];
/** Made up stories, and what is done to an audience. */
export const fiction = [
  'novelas?',
  'películas?',
  'óperas?',
  'ballets?',
  'cuentos?',
  'teatro',
  'series?',
  'comedias?',
  'tragedias?',
  'telenovelas?',
  'público',
  'afición',
];
/** Young people with each other, and what they are told about it. */
export const youngPeople = [
  '(?:dos|entre) (?:adolescentes|jóvenes|estudiantes|menores|alumn[oa]s)(?! y)',
  'preservativos?',
  'enfermer[oa]s?',
  'ginecólog[oa]s?',
  'matronas?',
  'explic\\p{L}+',
  'compañer[oa]s? de (?:clase|instituto|curso|colegio)',
];
/** An adult's own children make nobody a child. */
export const ownChildren = [
  'sus (?:{number} |propios |pequeños )?(?:hijos|hijas)',
  '(?:padre|madre|padres) (?:soltera? )?de (?:familia|(?:{number} )?(?:hij[oa]s?|niñ[oa]s?))',
];
export const adultAffair = [
  ...ownChildren,
  '(?:su|una|un) (?:secretari[oa]|colega|compañer[oa] de trabajo|ministr[oa]|vecin[oa]|periodista)',
  'adulterio',
  '(?:su|el) marido',
  'espos[oa]',
  'engañ\\p{L}+',
  'infid\\p{L}+',
  'casad[oa]s?',
  'viud[oa]',
  'divorci\\p{L}*',
  'extramatrimonial(?:es)?',
  'rey',
  'reina',
  'nietos',
  '(?:sus?) (?:hij[oa]s?|niet[oa]s?)',
];
export const otherConsent = [
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
export const otherSeduction = [
  ...fiction,
  'su clase',
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
/** A part in a play or a film. */
export const acting = [...fiction, 'interpret\\p{L}+', 'encarn\\p{L}+', 'papel'];
/** Where guests and customers of a house are spoken of, and who works for them. */
export const guests = [
  'clientes? (?:fiel(?:es)?|habitual(?:es)? del?|de(?:l| la| los) (?:hotel|bar|café|supermercado|local|tienda|mercado|mercadillo))',
  'hoteler[oa]s?',
  'recepcionistas?',
  'desayuno',
  'vacaciones',
  'maletas?',
  'aprendi(?:z|ces)',
  'prácticas',
  'prostitutas? adultas?',
  'atrac\\p{L}+',
  'alcohol',
];
export const lawyers = [
  '(?:su|mi|nuestro) cliente',
  'cliente (?:del|de la) (?:letrad[oa]|abogad[oa])',
  '(?:abogad[oa]|letrad[oa]|bufete) (?:\\p{L}+ ){0,5}sus clientes',
];
export const trust = [
  'psicólog[oa]s?',
  'terapeutas?',
  'pediatras?',
  'enfermer[oa]s?',
  'logopedas?',
  'relaci\\p{L}+ entre (?:\\p{L}+ ){1,2}(?:madres?|padres?|progenitor\\p{L}*|abuel\\p{L}+|herman\\p{L}+|perr[oa]s?|gat[oa]s?|animal(?:es)?|familias?)',
  'acogida',
  'naci(?:ó|miento)',
  'adopti\\p{L}+',
  'cordial',
  'confianza',
  'buena relación',
  'relación (?:educativa|pedagógica|terapéutica|estupenda|excelente)',
  'docente',
  'padres',
];
export const otherRisk = [
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
/** What one sells oneself to that is no person: `prostituirse al poder`. */
export const figurative = [
  '(?:se (?:ha |han )?prostitu\\p{L}+|prostitu(?:ir|yéndo)se) (?:al?|ante|por) (?:la |el |los |las |un |unos |unas )?(?:publicidad|tele\\p{L}*|poder|política|mercados?|prensa|moda|audiencias?|fama|sistema|capital\\p{L}*|industria|patrocinador\\p{L}*|votos?|sondeos|encuestas|partidos?|puestos?|cargos?|escaños?|likes|clics)',
];
/** A life told from childhood on: who loves whom, loves as an adult. */
export const laterLife = [
  'años (?:más tarde|después)',
  'de (?:adult[oa]|mayor)',
  '(?:a|hacia|desde) (?:los|sus) (?:1[89]|[2-9][0-9]|veint\\p{L}+|treinta|cuarenta|cincuenta|sesenta)',
  '(?<=; )con (?:1[89]|[2-9][0-9]|veint\\p{L}+|treinta|cuarenta|cincuenta|sesenta)',
  'ya (?:adult[oa]|mayor de edad)',
];
/** How many of an age, not who with whom. */
export const statistics = [
  '%',
  'por ciento',
  '(?:un|el|dos) (?:tercios?|cuartos?)',
  'mitad',
  'de media',
  'promedio',
  'encuesta',
  'sondeo',
  'estadístic\\p{L}+',
];
/** What one may be a lover of: `amante de la música`. */
export const pastimes = [
  'amantes? de (?:la|las|los|el|lo)',
  'amantes? del? (?:ajedrez|cine|fútbol|deporte|arte|teatro|motor|baile|mar|café|vino|rock|jazz|flamenco|terror|libros|animales|perros|gatos|plantas|videojuegos|cómics)',
];
/** A love story that is told to somebody. */
export const tales = [
  'naci(?:ó|miento)',
  '(?:cont|narr|relat|le[eyí]|escrib)\\p{L}* (?:una|un|la|el) (?:\\p{L}+ )?(?:historia|romance|idilio)(?: de amor)? (?:al?|a los|a las|para)',
];
/** How people get on with each other. */
export const goodTerms = [
  '(?:excelente|buena|cordial|estrecha|cálida|mejor|mala|difícil|tensa)\\p{L}* relaciones',
  'relaciones (?:excelente|buena|cordial|estrecha|difícil|tensa|humana|sociale|entre)\\p{L}*',
  'pacientes?',
];
/** Talk about sex and lessons in it, not sex. */
export const talk = [
  '(?:quien|el que) (?:con \\p{L}+ )?se acuesta',
  '(?:sobre|habl\\p{L}+ de) (?:el )?sexo',
  'sobre relaciones',
  'educación sexual',
  'anticoncep\\p{L}*',
  '(?:habl|convers|charl|pregunt)\\p{L}* (?:de|sobre) (?:el )?(?:sexo|relaciones|sexualidad) (?:\\p{L}+ )?con (?:sus|los|las|nuestros|mis)',
];
