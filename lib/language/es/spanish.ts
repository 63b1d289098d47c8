import type { LanguageRules } from '../language-rules.ts';
import { spanishExemptions } from './exemptions.ts';
import { spanishPeople } from './people.ts';

const functionWords =
  'el la los las un una unos unas de del al y o pero porque si que quien cual cuando donde como yo tú él ella nosotros ellos ellas me te se le les lo su sus mi mis tu este esta estos estas ese esa es era son eran fue fueron ha había han habían ser estar está estaba no ni ya muy más menos también aún a en por para con sin sobre entre hasta desde contra hacia según tras ante';

/** What the checker knows of Spanish. */
export const spanish: LanguageRules = {
  code: 'es',
  commonWords:
    'el la los las de del y en que un una por con para su sus al se lo como más pero fue era son es ha han había muy sin sobre entre desde cuando tenía años según contra no le les este esta',
  people: spanishPeople,
  slots: {
    sex: '(sexo|relaciones sexuales|relación sexual|relaciones íntimas|relaciones carnales|contacto sexual|contactos sexuales|contacto íntimo|contactos íntimos|encuentros sexuales|encuentros íntimos|intimidad|relaciones)',
    sexAct:
      '(sexo|relaciones sexuales|relación sexual|relaciones íntimas|relaciones carnales|contacto sexual|contactos sexuales|contacto íntimo|contactos íntimos|encuentros sexuales|encuentros íntimos)',
    intimacy:
      '(relaciones sexuales|relación sexual|relaciones íntimas|relaciones carnales|contactos sexuales|encuentros sexuales)',
    bedWords:
      '(relaciones sexuales|relación sexual|relaciones íntimas|relaciones|relación|sexo|actos sexuales|encuentros sexuales)',
    pornAdjective:
      '(pornográficas|pornográficos|pornográfica|pornográfico|porno|eróticas|eróticos|de contenido pornográfico|de carácter pornográfico)',
    affair:
      '(romance|romances|amores|aventura|aventuras|idilio|idilios|noviazgo|love story|amorío|amoríos|historia de amor|lío|affaire|relación {bondKind}|relaciones {bondKind})',
    prostitute:
      '(prostituta|prostitutas|prostituto|prostitutos|chapero|chaperos|meretriz|meretrices|sexoservidora|sexoservidoras|dama de compañía|damas de compañía|call girl|puta|putas)',
    mistress: '(amante|amantes|querida|queridas|concubina|concubinas)',
    sweetheart:
      '(novia|novias|novieta|noviecita|novio|compañera sentimental|pareja|amiguita|conquista|conquistas|musa)',
    picture:
      '(fotos|foto|imágenes|imagen|representaciones|representación|vídeos|vídeo|videos|video|cómics|dibujos|manga|mangas|películas|película|archivos|archivo|ficheros|grabaciones|grabación|fotografías|fotografía|material|contenido|contenidos|escenas)',
    childWord:
      '(niña|niñas|niño|niños|menor|menores|adolescente|adolescentes|chica|chicas|chico|chicos|colegiala|colegialas)',
  },
  expressions: {
    adults:
      '(?:hombres?|adult[oa]s?|profesor(?:a|es)?|profe|maestr[oa]|docente|entrenador(?:a)?|monitor(?:a)?|educador(?:a)?|catequista|sacerdote|cura|padrastro|tío|vecino|jefe|desconocidos?)',
    ordinal:
      'tercer|cuarto|quinto|sexto|séptimo|octavo|noveno|décimo|undécimo|duodécimo|decimotercer|decimocuarto|decimoquinto|decimosexto|decimoséptimo',
    kids: '(?:niñas y niños|niños y niñas|niñ[oa]s?|menor(?:es)?(?: de edad)?|adolescentes?|colegialas|bebés?|chicas|chicos|crí[oa]s)',
    minor:
      '(?:menor(?:es)? de (?:18|dieciocho|16|dieciséis) años|menor(?:es)?(?: de edad)?|adolescentes?|infantil(?:es)?|quinceañeras?)',
    aged: 'de (?:apenas |solo |sólo |tan solo )?{n}(?: (?:y|o|a) {n})? años',
    inBrackets: '\\({n}(?: años)?\\)',
    /** `su novia de 15, …`: the years are understood. */
    bareAge: 'de {n}(?=[.,;:!?)»"]|$)',
    /** A child whose age or state is told as a fact of its own: what follows is about that child. */
    childIs:
      '(?:(?:niñ[oa]s?|chic[oa]s?|víctimas?|adolescentes?|menor(?:es)?|alumn[oa]s?|muchach[oa]s?|fugadas|denunciantes?|hermanas|gemelas|ellas) (?:tenían?|tienen?|acababan? de cumplir) (?:entre |apenas |solo |sólo )?{n}(?: (?:y|o|a) {n})? años|niñas de entre {n} y {n} años|tenía {n} años y)',
    /** Words of a trade in which the ware is a person. */
    sold: 'prostitu\\p{L}*|proxeneta\\p{L}*|explot\\p{L}+ sexual\\p{L}*|explotad[oa]s?|burdel(?:es)?|prostíbulos?|club(?:es)? de alterne|escorts?|loverboys?|servicios sexuales|tarifas?|abus\\p{L}*|viol(?:ó|ar|aba|ación|aciones|ada?s?)|agres\\p{L}+ sexual\\p{L}*|pornograf\\p{L}*|trata|tratantes?|pag\\p{L}+ (?:a|por) (?:una|la|las|unas|dos|estas|esas) (?:{childNoun}|chic[oa]s?)|víctimas?|retransmisi\\p{L}*|(?:alquil|vend|ofrec|entreg)\\p{L}+ a (?:su|sus|la|las|una|unas) (?:\\p{L}+ )?(?:hij[oa]s?|{childNoun})|(?:entregad|vendid|ofrecid|alquilad|llevad|conducid)[oa]s? (?:a|hasta) (?:los |sus |unos )?clientes?|(?:anuncios|mensajes) (?:en clave|cifrados|codificados)|capt\\p{L}+ a (?:las |los |unas )?{childNoun}|en contacto con (?:los |sus |unos )?clientes|fug\\p{L}+|de hotel en hotel|de un hotel a otro|servicios (?:sexuales )?de (?:las |los |unas )?{childNoun}',
    /** Where and how a child is offered. */
    places:
      'anuncios?|cita|pisos?|habitaci(?:ón|ones)|hotel(?:es)?|hostal|sótano|garaje|puerta trasera|pagaban?|pagó|cobraba|webcam|mensajería',
    sexual:
      'sexo|sexual\\p{L}*|viol(?:ó|ar|aba|ación|aciones|ada?s?)|abus\\p{L}*|agres\\p{L}* sexual\\p{L}*|tocamient\\p{L}*|ped(?:ó|o)\\p{L}*|prostitu\\p{L}*|proxenet\\p{L}*|acost\\p{L}*|relaciones|cama|explot\\p{L}*',
    welfare:
      'expediente|centro de (?:menores|acogida)|fug\\p{L}+|tutelad[oa]s?|educadora?|trabajadora? social|servicios sociales|informe|protección',
    someSex: '(?:unas|las|la|una|el|varias|varios|algunas|sus?|esas|estas)',
    was: '(?:es|son|fue|fueron|era|eran|había sido|habían sido|habría sido|habrían sido|sería|serían)',
    pronoun: '(?:ella|él|ellas|ellos|que ella|que él)',
    adverb: '(?:plenamente|libremente|totalmente|completamente|mutuamente)',
    childHere:
      '(?:la|el|una?|esa|ese|esta|este|su) (?:joven |pequeñ[oa] )?(?:{childNoun}|chic[oa])(?: {word})?{ageOf}?',
    /** A bond tells how long it was: it is between two people. */
    lasting: '(?:comenzó|empezó|duró|había comenzado|había durado|se inició|arrancó|acabó|terminó|se prolongó)',
    /** Nobody is named behind it: who is meant was said before. */
    alone: '(?! ?(?:\\p{L}+ )?(?:con|entre)(?!\\p{L}))',
    few: '(?:las|los|de|la|el|un|una|unas|unos|dos|tres|varias|varios)',
    /** What was done with the pictures agrees with their noun. */
    participle:
      '(?=\\p{L})(?!(?:cada|nada|vida|medida|salida|entrada)(?!\\p{L}))\\p{L}{2,}(?:ada|ida|erta|esta|ita|ueva)(?!\\p{L})',
    /** How often: between a verb and what belongs to it. */
    times:
      '(?:varias veces|en varias ocasiones|en numerosas ocasiones|a menudo|regularmente|con frecuencia|también|ya|después|(?:una|dos|tres|cuatro) veces|durante {word} (?:meses|años|semanas))',
    /** An adult by the age that is told: `su psiquiatra, de cuarenta y nueve`. */
    elder:
      '(?:una?|su|el|la) (?!(?:padre|madre|hermano|hermana|tío|tía|abuelo|abuela)(?!\\p{L}))(?:{word} )?{word}(?:,| \\()? ?(?:de )?{number}(?: años)?',
    /** Not `terminó`, which has the same letters once its accent is gone. */
    term: '(?:(?<=(?:el|un|del|al|este|ese|otro|como|segundo|primer|mismo|viejo|antiguo) )términos?|términos)',
    /** Where a child is met by strangers. */
    meeting:
      '(?:los |las |la |una |un |sus )?(?:hombres|clientes?|turistas|desconocidos|camioneros|adultos|snapchat|instagram|internet|telegram|tiktok|whatsapp|redes(?: sociales)?|red|aplicaci(?:ón|ones)|webs?|páginas?|plataformas?|anuncios)',
    /** With what was done, not with something else. */
    /** Not where one goes: `salir con un niño a jugar`. */
    notOut: '(?! (?:años|herid[oa]|enferm[oa]|a|al|hacia|del?|por|para|en brazos|\\p{L}+ (?:hacia|al))(?!\\p{L}))',
    agreed: '(?! (?:para|con|sobre|que|en|de) (?!(?:tener|mantener|acostarse|las relaciones|los actos))\\p{L})',
    /** With nothing behind it that one could have agreed to. */
    sheer: '(?! (?!y |pero )\\p{L})',
    girl: '(?:ellas?|{childNoun}|chic[oa]s?|que|{n} años|gemelas|hermanas)',
    rank: '(?:primer|segundo|tercer|último|único|mejor)',
    /** The same, strong enough to set the topic of a whole passage. */
    soldHere:
      'prostitu\\p{L}*|proxenet\\p{L}*|explot\\p{L}+ sexual\\p{L}*|explotad[oa]s? sexualmente|burdel(?:es)?|prostíbulos?|club(?:es)? de alterne|trata de (?:personas|menores|niñas|blancas)|pornografía infantil|pedopornograf\\p{L}*',
    /** Who pays for a child knows, or does not ask, how old it is. */
    knowsAge: '(?:pregunt|ignor|desconoc|sab|dud)\\p{L}+ (?:\\p{L}+ ){0,4}?(?:edad|menor(?:es)?|niñas?|colegio)',
    /** Rooms and ways in which a child is met. */
    rooms:
      'airbnb|piso turístico|(?:la|su|una) habitación|las habitaciones|webcams?|escorts?|anuncios?|en efectivo|clientes? (?:por|cada) (?:día|noche|semana)|hostal|motel(?:es)?|puerta trasera',
    had: '(?:habría tenido|habría mantenido|habrían tenido|habrían mantenido|habían tenido|habían mantenido|han tenido|han mantenido|tuvo|tenía|tener|tenido|teniendo|mantuvo|mantenía|mantener|mantenido|manteniendo|haber mantenido|haber tenido|mantuvieron|tuvieron|tenían|mantenían|tiene|mantiene|había tenido|había mantenido|ha tenido|ha mantenido)',
    hadRelation:
      '(?:habría tenido|habría mantenido|tuvo|tenía|tener|tenido|mantuvo|mantenía|mantener|mantenido|inició|iniciar|vivió|vivía|sostuvo|empezó|comenzó|haber mantenido|haber tenido|tuvieron|mantuvieron|mantiene|tiene|había tenido|había mantenido|ha mantenido|ha tenido)',
    bondKind:
      '(?:amorosas?|íntimas?|sentimental(?:es)?|secretas?|clandestinas?|románticas?|prohibidas?|inapropiadas?|homosexual(?:es)?|afectivas?|estable|pasional|inadecuadas?)',
    bareKind: '(?:de pareja|amorosa|íntima|sentimental|secreta|clandestina|romántica|prohibida|pasional)',
    kind: '(?:prohibid[oa]s?|consentid[oa]s?|amoros[oa]s?|íntim[oa]s?|sentimental(?:es)?|sexual(?:es)?|secret[oa]s?|clandestin[oa]s?|esporádic[oa]s?|pagad[oa]s?|complet[oa]s?|continuad[oa]s?|habitual(?:es)?|sin protección|libres)',
    poss: '(?:una?|las?|el|los|sus?|aquel(?:la)?|es[ae]|unas|unos|varias|varios)',
    det: '(?:una?|las?|el|los|sus?|mis?|dos|tres|cuatro|cinco|seis|varias|varios|unas|unos|estas?|este|estos|esas?|ese|algun[oa]s?|much[oa]s|otr[oa]s?|[0-9]+)',
    word: '(?=\\p{L})(?!(?:y|o|que|en|de|del|el|la|los|las|un|una|con|por|para|sobre|a|al|es|era|fue|se|según|cuando|desde|durante|tras|hace|años|lo|le)(?![\\p{L}\\p{N}]))\\p{L}[\\p{L}-]*',
    childNoun:
      '(?:niñ[oa]s?|menor(?:es)?(?: de edad)?|adolescentes?|alumn[oa]s?|muchach[oa]s?|colegialas?|escolares|monaguillos?|hijastr[oa]s?|crí[oa]s?|quinceañeras?|bebés?|tutelad[oa]s)',
    grade:
      '(?:primaria|secundaria|infantil|primero|segundo|tercero|cuarto|quinto|sexto|preescolar|(?:la )?eso|bachillerato)',
    ageOf:
      '(?:,? de (?:apenas |solo |sólo |tan solo |entre )?{n}(?: (?:y|o|a) {n})? años(?: de edad)?|,? que (?:entonces |por entonces )?(?:tenía|contaba(?: con)?) (?:entonces |apenas |solo |sólo )?{n} años|,? de {n}(?! (?:de|y|personas|casos|euros|mil|meses|días|horas))(?![\\p{L}\\p{N}])| \\({n}(?: años)?\\))',
    child:
      '(?:{det} ){0,2}(?:(?:joven|jóvenes|pequeñ[oa]s?|propi[oa]s?|otr[oa]s?|antigu[oa]s?) )?(?:{childNoun}(?: {word}| (?:del?|en) {word}| (?:del?|en) (?:la|su) {word}){0,3}{ageOf}|{childNoun}(?: de {grade})?|{word} (?:menor(?:es)? de edad|adolescentes?)|(?!(?:padre|madre|padres|hermano|hermana|tío|tía|hombre|mujer|edad|peso|talla|altura|salud|nivel|rendimiento|sueño|consumo|ingresos?)(?!\\p{L})){word}(?: (?:del? |en )?(?:la |su |los |las )?{word}){0,2}{ageOf}|(?<=su |propia )hija|(?<=su |propio )hijo)',
    /** A child, but not the children of a class or of one's own: with them one has a relation like any other. */
    oneChild:
      '(?=[\\p{L}0-9])(?!(?:(?:sus?|mis?|nuestros?|nuestras|los|las) )(?:\\p{L}+ )?(?:alumn[oa]s|hij[oa]s?|niet[oa]s?|niñ[oa]s|menores|jóvenes|adolescentes|bebés?|escolares)(?!\\p{L})){child}',
  },
  exemptions: spanishExemptions,
  trade:
    'contraseñas?|programas?|software|cliente (?:de correo|vpn|ssh|ftp|web|torrent)|servidor(?:es)?|navegador|protocolo|red (?:local|wifi|inalámbrica|social|de datos|informática|móvil)|tiendas?|jugueter\\p{L}*|café|hostelería|comerci\\p{L}*|bancos?|bancari[oa]s?|restaurantes?|panader\\p{L}*|proveedor\\p{L}*|pedidos?|productos?|suscripci\\p{L}*|peluquer\\p{L}*|supermercados?|vendedor\\p{L}*|cajas?|seguros?|librería|atención al cliente|hipotecas?|farmacia|taller|reparto|compras?|agencia|operadora|camping|buffet|piscina|parques?|zona infantil|menú|entradas?|gratis|estafa\\p{L}*',
  abuse:
    'abus\\p{L}*|agred\\p{L}*|agresi\\p{L}*|violó|violar|violaba|violaci\\p{L}*|violad[oa]s?|explot\\p{L}*|tocamientos?|víctimas?|sexual(?:es)?|sexo|trata|prostitu\\p{L}*',
  justice:
    'magistrad[oa]|señoría|archiv(?:ó|aron|ad[oa]s?|ar)|sobresei\\p{L}+|querella|sumario|imputad[oa]s?|denunciantes?|alega|insiste|defensa|abogad[oa]|letrad[oa]|fiscal|fiscalía|tribunal|juez|jueza|juzgad[oa]s?|jurado|juicio|policía|guardia civil|detenid[oa]s?|acusad[oa]s?|procesad[oa]s?|investigad[oa]s?|condenad[oa]s?|denunci\\p{L}*|sostuvo|sostiene|declar\\p{L}*|sentencia|banquillo|audiencia|alegó|atestado|mossos|ertzaintza',
  exploitation:
    'tratantes?|burdel(?:es)?|prostíbulos?|proxenet\\p{L}*|trata|explotación sexual|explotad[oa]s? sexualmente|prostitu\\p{L}*|escorts?|webcam',
  otherGroups:
    '(?:mujeres|hombres|adultos)(?:,? (?:y )?(?:a )?(?:mujeres|hombres|adultos))? (?:y|como|o) (?:a )?(?:menores|niños|niñas)|(?:niños|niñas|menores) (?:y|como|o) (?:a )?(?:adultos|mujeres|adultas)',
  quotationMarks: [
    ['«', '»'],
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
    ["'", "'"],
  ],
  functionWords,
  nounOfAdjective: 'before',
  determiners: '(?:el|la|los|las|un|una|unos|unas|del|al|este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella) ',
};
