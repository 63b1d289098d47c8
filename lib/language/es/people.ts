import type { People } from '../language-rules.ts';

/** What is less and no child: `lesiones menores`, `de menor importancia`. */
const lesser =
  '(?:lesi(?:ón|ones)|heridas?|daños|costes?|delitos?|faltas?|problemas?|incidentes?|accidentes?|cambios|reformas|papel|(?:escala|tono|sonata|concierto|sinfonía|preludio|en|de) (?:re|mi|do|la|si|sol|fa)(?: bemol| sostenido)?|asia|obras?|contratos?|hermanos?|hermanas?|hij[oa]s?)';
const greater =
  '(?:importancia|medida|grado|número|cantidad|coste|costo|precio|tamaño|riesgo|duda|que|gravedad|incidencia|impacto|probabilidad|esfuerzo)';

const offspring = '(?:hij[oa]s?|niñ[oa]s?|beb[ée]s?|gemel[oa]s|niet[oa]s?|pequeñ[oa]s?|chic[oa]s?|adolescentes?)';
const kinAge =
  '(?:,? (?:de |entre )(?:{n}(?:,| y| o| a) ){0,3}{n} (?:años|meses)| \\({n}(?: (?:y|o|a) {n})?(?: años)?\\))?';

/** Children who only stand by: those of whom somebody is father or mother. */
const bystanders = [
  `(?:padres?|madres?|papá|mamá|abuel[oa]s?)(?: solter[oa]s?)? de (?:una? )?(?:{number} |pequeñ[oa]s? )*${offspring}${kinAge}`,
  `sus (?:propi[oa]s |{number} |pequeñ[oa]s )*(?:hij[oa]s|niet[oa]s)${kinAge}`,
  `(?:cri|mant[eu]|aliment|viv\\p{L}* con|cuid)\\p{L}* (?:sol[oa] )?(?:a )?(?:sus?) (?:{number} |pequeñ[oa]s? )*${offspring}${kinAge}`,
  `cuy[oa]s? (?:{number} |pequeñ[oa]s? )*${offspring} (?:tienen?|tenían?) {n}(?: (?:y|o) {n})?(?: años)?`,
].join('|');

export const spanishPeople: People = {
  numbers:
    'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve'.split(
      ' ',
    ),
  tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' '),
  compoundNumber:
    '(?:treinta|cuarenta|cincuenta|sesenta|setenta) y (?:uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)|veinti(?:uno|dós|trés|cuatro|cinco|séis|siete|ocho|nueve)',
  ageBefore:
    '(?<!\\p{L})(?:(?:tenía|tenían|tiene|tienen|tener|con|de|a los|desde los|a sus|sus|entre|hasta|menos de|apenas|solo|sólo|aún no|todavía no|cumplido|cumplir|cumplió|edad de|los|rondaba los) |\\p{L}{2,}, (?:de )?|\\p{L}{2,} \\(|{number} (?:y|o|a) |y él |y ella |él |ella |él, |ella, )',
  lasting: '(?!)',
  below: '(?<!\\p{L})(?:menos de|menor(?:es)? de|aún no|todavía no|no) ',
  ordinal: '(?:su) (?:{ordinal}) (?:cumpleaños|año)',
  ageAfter:
    ' años(?! (?:de (?:prisión|cárcel|relación|condena|carrera|matrimonio|servicio|trabajo|investigación|vida)|después|más tarde|antes|atrás|y un día|y {number} meses))| (?:y|o|a) {number} años|(?=[.,;:!?)]|$| y (?:él|ella)| en | lo | la | se )',
  noAgeBefore:
    '(?<!\\p{L})(?:relación|relaciones|matrimonio|pena|condena|contrato|período|periodo|colaboración|desde hace|hace|durante|tras|después de|por|conden\\p{L}+ a|pid\\p{L}+|prisión de|cárcel de|artículo|art\\.|página|capítulo|en|cumpl\\p{L}+ (?!los )\\p{L}+|cada|total de|más de|casi|unos|unas|dur\\p{L}+|llev\\p{L}+) (?:de |más de |casi |unos |ya )?',
  noAgeAfter:
    ' (?:%|horas?|minutos?|días?|semanas?|meses|euros?|por ciento|millones|mil|cientos?|veces|kilómetros?|metros?|puntos|goles|niños|niñas|personas|casos|países|provincias|archivos|ficheros|imágenes|vídeos|detenidos|colegios|móviles|teléfonos|pasos|menores|alumnas|alumnos|años (?:de (?:prisión|cárcel|relación|condena|carrera|matrimonio|servicio|trabajo|investigación|vida)|después|más tarde|antes|atrás|y un día)|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))',
  child: `niñ[oa]s?|(?<!${lesser} )menor(?:es)?(?! (?:${greater}|costes|daños|lesiones))|adolescentes?|chic[oa]s? de (?!1[89]|[2-9][0-9]|veint|treinta|cuarenta|cincuenta)|chiquill[oa]s?|nen[ae]s?|jovencit[oa]s?|muchach[oa]s?|alumn[oa]s?|hijastr[oa]s?|estudiantes? de (?:secundaria|primaria|instituto|la eso)|colegial(?:a|as|es)?|escolar(?:es)?|bachillerato|(?:primero|segundo|tercero|cuarto|quinto|sexto) de (?:la )?(?:eso|primaria|secundaria)|bebés?|monaguillos?|infantil(?:es)?|crí[oa]s?|quinceañeras?|tutelad[oa]s?|niet[oa]s?|sobrin[oa]s?|menos de (?:18|dieciocho|16|dieciséis) años|pequeñ[oa]s? de (?!1[89]|[2-9][0-9])|púber(?:es)?`,
  adult:
    '(?:ex-?)?(?:adult[oa]s?|mayores? de edad|más de (?:18|dieciocho) años|hombres?|profesor(?:a|es)?|maestr[oa]s?|docentes?|entrenador(?:a|es)?|catequista|sacerdotes?|cura|obispo|padrastro|padre|abuelo|tío|director(?:a)?|vecino|acusado|procesado|investigado|detenido|poeta|escritor|cantante|diputado|concejal|alcalde|policía|médico|tutor|monitor(?:a)?|abogado|empresario|fotógrafo|novelista|pintor|pianista|pastor|notario|senador|exministro|ministro|diácono|celador|productor|jugador(?:es)? profesional(?:es)?|jefe|desconocido|educador(?:a)?|cuarentón|cincuentón|sexagenario)',
  bystanders,
  sameAge:
    'entre (?:jóvenes|adolescentes|menores|iguales)|de la misma edad|misma edad|novios|entre sí|compañer[oa]s? de (?:clase|instituto|curso)|dos (?:jóvenes|adolescentes|chicos|chicas|novios|menores|alumnos)(?: de {n} años)?|primer amor|primer[oa]? novi[oa]|edad y madurez|los jóvenes|las jóvenes|primeras relaciones|mism[oa] (?:instituto|clase|curso|colegio)',
};
