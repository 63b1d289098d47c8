import type { LanguageRules } from '../language.ts';
import { spanishExemptions } from './exemptions.ts';
import { spanishPatterns } from './patterns.ts';
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
    sex: '(sexo|relaciones sexuales|relación sexual|relaciones íntimas|relaciones|contacto sexual|contactos sexuales)',
    affair: '(relación|relaciones|romance|aventura|idilio|noviazgo|amorío|historia de amor|lío)',
  },
  expressions: {
    ordinal:
      'tercer|cuarto|quinto|sexto|séptimo|octavo|noveno|décimo|undécimo|duodécimo|decimotercer|decimocuarto|decimoquinto|decimosexto|decimoséptimo',
    order: '(?:primer|último|próximo) cliente',
    had: '(?:tuvo|tenía|tener|mantuvo|mantenía|mantener|haber mantenido|haber tenido|mantuvieron|tuvieron)',
    hadRelation: '(?:tuvo|tenía|tener|mantuvo|mantenía|mantener|inició|vivió|haber mantenido)',
    kind: '(?:consentidas?|amorosa|íntima|sentimental|sexual|secreta|clandestina|esporádicas?)',
    poss: '(?:una?|la|el|su|aquella|esa)',
    det: '(?:una?|la|el|las|los|su|sus|dos|tres|cuatro|cinco|varias|varios|unas|unos|esta|este|[0-9]+)',
    word: '(?!(?:y|o|que|en|de|del|el|la|los|las|un|una|con|por|para|sobre|a|al|es|era|fue|se|según|cuando)(?!\\p{L}))\\p{L}[\\p{L}-]*',
    childNoun:
      '(?:niñ[oa]s?|menor(?:es)?(?: de edad)?|adolescentes?|alumn[oa]s?|chic[oa]s?(?= de)|muchach[oa]s?(?= de)|colegialas?|escolares|monaguillos?|hijastr[oa]s?|crí[oa]s?|quinceañeras?)',
    child:
      '(?:{det} )?(?:{childNoun}(?: de (?:apenas |solo )?{n}(?: y {n}| a {n})?(?: años)?)?|{word} (?:menor(?:es)? de edad|de (?:apenas |solo )?{n}(?: y {n}| a {n})? años))',
  },
  patterns: spanishPatterns,
  exemptions: spanishExemptions,
  trade:
    'tiendas?|bancos?|abogad[oa] (?:pidió|alegó|dijo|sostiene)|su cliente, de|restaurantes?|proveedor\\p{L}*|pedidos?|productos?|suscripción|peluquer\\p{L}*|supermercado|vendedor\\p{L}*|caja|seguros?|librería|comerciantes?|atención al cliente|hipoteca',
  abuse:
    'abus\\p{L}*|agred\\p{L}*|agresi\\p{L}*|violó|violar|violación|violada?s?|explot\\p{L}*|tocamientos?|víctimas?|sexual(?:es)?|trata',
  justice:
    'defensa|abogad[oa]|fiscal|fiscalía|tribunal|juez|jueza|jurado|juicio|policía|guardia civil|detenid[oa]s?|acusad[oa]s?|procesad[oa]s?|condenad[oa]s?|víctimas?|denunci\\p{L}*|sostuvo|declar\\p{L}*|sentencia|expediente|banquillo|semanario|según el sacerdote',
  exploitation:
    'hotel(?:es)?|habitación|piso|burdel|prostíbulo|proxeneta\\p{L}*|trata|explot\\p{L}*|pagaba|pagaban|pagó|cobraba|anuncios?|anunciaban|puerta trasera|sótano|garaje|prostitu\\p{L}*|vendid[oa]s?|webcam|en directo',
  otherGroups:
    '(?:mujeres|hombres|adultos)(?:, (?:mujeres|hombres|adultos))? y (?:menores|niños|niñas)|(?:niños|niñas|menores) (?:y|como) (?:adultos|mujeres)',
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
