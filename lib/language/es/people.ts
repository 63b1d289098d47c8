import type { People } from '../language.ts';

export const spanishPeople: People = {
  numbers:
    'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve'.split(
      ' ',
    ),
  tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' '),
  compoundNumber:
    '(?:treinta|cuarenta|cincuenta|sesenta|setenta) y (?:uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)|veinti(?:uno|dós|trés|cuatro|cinco|séis|siete|ocho|nueve)',
  ageBefore:
    '(?:(?:tenía|tenían|tiene|tienen|tener|con|de|a los|desde los|a sus|sus|entre|hasta|menos de|apenas|solo|sólo|aún no|todavía no|cumplido|cumplir|cumplió|edad de|los|rondaba los) |\\p{L}{2,}, (?:de )?|\\p{L}{2,} \\(|{number} y |{number} o |y él |y ella |él |ella )',
  below: '(?:menos de|menor(?:es)? de|aún no|todavía no|no) ',
  ordinal: '(?:su) (?:{ordinal}) (?:cumpleaños|año)',
  ageAfter:
    ' años(?! (?:de (?:prisión|cárcel|relación|condena|carrera|matrimonio)|después|más tarde|antes|y un día))| (?:y|o|a) {number} años|(?=[.,;:!?)]|$| y (?:él|ella)| en )',
  noAgeBefore:
    '(?:relación|relaciones|matrimonio|pena|condena|contrato|período|periodo|colaboración|desde hace|hace|durante|tras|después de|por|condenado a|pide|piden|prisión de|cárcel de|artículo|art\\.|página|capítulo|en) (?:de |más de |casi )?',
  noAgeAfter:
    ' (?:horas?|minutos?|días?|semanas?|meses|euros?|por ciento|millones|mil|cientos?|veces|kilómetros?|metros?|puntos|goles|niños|niñas|personas|casos|países|provincias|archivos|ficheros|detenidos|colegios|móviles|teléfonos|pasos|menores|alumnas|alumnos|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))',
  child:
    'niñ[oa]s?|menores(?! (?:costes|daños|lesiones))|menor de edad|(?:la|el|una|un|las|los) menor(?:es)?|adolescentes?|chic[oa]s? de|muchach[oa]s?|alumn[oa]s?|hijastr[oa]s?|estudiantes? de (?:secundaria|primaria|instituto)|colegial(?:a|as|es)?|escolar(?:es)?|bachillerato|bebés?|monaguillos?|infantil(?:es)?|crí[oa]s?|quinceañeras?|tutelad[oa]s?|nieta|sobrina|menos de (?:18|dieciocho|16|dieciséis) años',
  adult:
    'adult[oa]s?|mayores? de edad|más de (?:18|dieciocho) años|hombre|hombres|profesor|profesora|maestro|entrenador|catequista|sacerdote|cura|padrastro|tío|director|vecino|acusado|procesado|poeta|cantante|diputado|concejal|policía|médico|tutor|monitor|abogado',
  sameAge:
    'entre (?:jóvenes|adolescentes|menores|iguales)|de la misma edad|misma edad|novios|entre sí|compañer[oa]s? de clase|dos (?:jóvenes|adolescentes|chicos|novios)(?: de {n} años)?|primer amor|edad y madurez',
};
