import type { Exemptions } from '../language-rules.ts';

const noun = '(?: de| del)?(?: el| la| los| las| un| una)?';

export const spanishExemptions: Exemptions = {
  mention: {
    before: [
      '(?:{term}|palabras?|expresión|expresiones|vocablos?|denominación|denominaciones|etiqueta|voz|rótulo|locución|concepto|fórmula|mención|búsquedas?)(?: (?:inglés|inglesa|española|jurídic[oa]|técnic[oa]|mism[oa]))?(?: de| como| tales como| del tipo)?(?: de)?',
      `(?:en lugar|en vez|evit(?:ar|amos|e|en|a|ando)|sustitu(?:ir|ya|yan|imos)|reemplaz\\p{L}+|mejor que|antes que|sinónimos?|traducción|tachó|borró|significa|desterrar|desterramos|suprim\\p{L}+|prefer\\p{L}+ a|no de)${noun}`,
      'no (?:se )?(?:escrib\\p{L}+|dig\\p{L}+|dice|decimos|us\\p{L}+|emple\\p{L}+|habl\\p{L}+ de|llam\\p{L}+|deb\\p{L}+ (?:decir|escribir|usar|hablar de))(?: nunca| más| el término| la palabra)?',
      '(?:hablar|decir|escribir|usar) (?:de )?',
      '(?:→|=>|->|antes|antiguamente)',
      'lo que (?:\\p{L}+ ){0,4}(?:se )?(?:llam\\p{L}+|denomin\\p{L}+|conoc\\p{L}+ como)(?: \\p{L}+){0,2}',
      '(?:»|"|”) y no',
      'ficha \\p{L}+ pone',
      'destierr\\p{L}+',
      'en (?:inglés|francés|alemán|neerlandés|holandés|italiano|portugués|catalán),? (?:se (?:dice|usa|habla de) )?[«“"]',
    ],
    after: [
      ' ?(?:→|=>|->)',
      ' (?:es|era|está|resulta) (?:un |una )?(?:término|palabra|expresión|eufemismo|incorrect\\p{L}|engaños\\p{L}|en desuso|inadecuad\\p{L}|inapropiad\\p{L})',
      ' (?:borra|sugiere|implica|blanquea|oculta|esconde|banaliza|minimiza|da a entender)',
      ' y (?:puso|escribió)',
      ' y quién la usó',
      ',? (?:hay|habría) que (?:escribir|decir|poner)',
      ' (?:se llama|se denomina|se dice|pasó a llamarse|ha pasado a llamarse)',
      ' por [«“"]',
    ],
    sentence: [
      '(?:{term}|palabras?|expresión|expresiones|vocabulario|vocablo|diccionario|manual de estilo|libro de estilo|traducción|se escribe|escrib(?:a|e|ir|imos|an)|no digas|diga|decir|conviene|usamos|usar|voz|por qué evitamos|correcto|decirse|desaconsej\\p{L}+|sustit\\p{L}+|sinónimos?|glosario|léxico|lenguaje|hablar de|pone)',
    ],
  },
  denial: {
    before: [
      '(?:no|jamás|nunca) (?:fue|fueron|es|son|era|eran|hubo|hay|había|existe|existen|existió|había sido|puede haber)(?: más que| tal cosa como| tal| tales| nada parecido a)?(?: un| una| unos| unas| ningún| ninguna| nada de| el| la| los| las| su)?',
      '(?:no|jamás|nunca) (?:se trata|se trataba|hablamos|hablemos) de(?: un| una)?',
      '(?:ningún|ninguna|ninguno) (?:niñ[oa]|menor|adolescente|chic[oa])(?: de edad)?(?: se)?',
      '(?:no|jamás|nunca) (?:puede|pueden|podía|podían)(?: \\p{L}+)?(?: ser| haber| dar| consentir| tener| prestar)?(?: a| en)?(?: un| una| su| el)?',
      '(?:no|jamás|nunca)(?: se| lo| la)?',
      'nada .{0,70} (?:fue|era|es)',
      '(?:puede|cabe|se puede|podemos|debe) (?:hablarse|hablar|decirse)(?: aquí)?(?: de)?(?: un| una)?',
      '(?:mucho menos|menos aún)(?: de)?(?: un| una)?',
      '(?:y no|sino que no|que no)(?: de)?(?: un| una)?',
    ],
    after: [
      ' no existen?',
      ' no es (?:sexo|amor|una relación|posible|válido)',
      ' no (?:tiene|vale|sirve|cuenta)',
      ' es imposible',
      ' (?:es|son|constituye|constituyen)(?: siempre| legalmente| por definición)? (?:un |una |unas )?(?:viol|delito|crimen|agresi|abuso)',
      ' alguna',
    ],
    nothingSuch: 'no exist(?:e|en|ía)(?: la| las| el| los| ninguna| ningún)?',
    nonexistent: 'no existen?|no es (?:porno|pornografía)',
  },
  clinical:
    'dsm(?:-?(?:5|iv|v))?|cie(?:-?1[01])?|diagnóstic\\p{L}*|trastornos?|parafíl?i\\p{L}*|parafili\\p{L}*|parafílic\\p{L}*|atracci(?:ón|ones)|atraíd[oa]s?|pacientes?|padec\\p{L}+|psiquiatr\\p{L}*|psicólog\\p{L}*|sexólog\\p{L}*|terap\\p{L}*|tratamiento|trata a personas|no han (?:cometido|agredido)|nunca (?:han? )?(?:cometid|abusad|agredid|delinquid)o?|prevención|orientación sexual|preferencia sexual',
  ageOfConsent:
    'edad (?:de|del|legal de|mínima de) consentimiento|edad mínima|mayoría de edad sexual|no castiga|edad para consentir',
  names: [
    '(?:Protocolo [Ff]acultativo|Convención|Convenio|Directiva|Decisión [Mm]arco|Reglamento|Ley(?: Orgánica| [Gg]eneral| [Ff]ederal)?|Decreto|Resolución|Recomendación|Tratado)(?: [0-9/-]+(?:/[A-Z]+)*)?,?(?: de [0-9]{1,2} de \\p{L}+(?: de [0-9]{4})?,?)?(?: (?:de|del|sobre) (?:la )?(?:Convención|Consejo|los Derechos)[^.;,]{0,50})?,? (?:relativ[oa]s?|sobre|contra|para|de lucha|por la que|que modifica)(?:(?! (?:debe|deben|fue|ha|han|es|son|se está|exige|prevé|castiga|entr[oó]))[^.;!?]){0,180}',
    '(?:[Pp]roposición|[Pp]royecto|[Aa]nteproyecto) de ley (?:para|contra|de|sobre|que)(?:(?! (?:debe|fue|ha|es|se)(?!\\p{L}))[^.;!?]){0,140}',
    '(?:Relator|Relatora) Especial sobre[^.;!?]{0,130}',
    '(?:[Aa]rtículo|[Cc]apítulo|[Tt]ítulo|[Ss]ección|[Aa]rt\\.) [0-9IVX][0-9IVX.]*(?: (?:bis|ter))?(?: del? [^.;]{3,60})?,? ?(?:lleva por título|titulad[oa]|denominad[oa]|\\(|:|«)[^.;!?)]{0,120}',
    '[Aa]rtículos? [0-9][0-9.]*(?: bis| ter)? del [Cc]ódigo [Pp]enal,? (?:que )?(?:castiga|tipifica|define|sanciona|penaliza|regula|prohíbe) [^.;,!?]{0,60}',
    'Fin (?:a|de) la Prostitución Infantil[^.;,]{0,60}',
    'End Child Prostitution[^.;,»]{0,80}',
    '(?:Unidad|Brigada|Grupo|Fundación|Asociación|Red|Campaña|Comisión|Instituto|Fiscalía|Oficina|Departamento|Observatorio|Comité|Consejo|Centro|Plan|Programa|Congreso|Jornadas?|Foro|Mesa|Alianza|Coalición|Plataforma|Ministerio|Secretaría|Defensoría|Policía|División|Sección|Subdirección|Ley|Código|Día|Informe|Estrategia|Línea|Juzgado|Tribunal|Coordinadora|Federación|ONG|Operación)(?: (?:de|contra|para|la|el|los|las|del|y|en|sobre|a|por|al)| \\p{Lu}[\\p{L}]+){1,12}',
  ],
  workBefore:
    '(?:el |la |un |una |su |los |las |del )?(?:novelas?|libros?|películas?|documental|reportaje|canción|álbum|grupo|banda|serie|pódcast|podcast|obra|ópera|programa|ensayo|exposición|edición crítica de|edición de|jornadas?|charla|estudio|campaña|congreso|seminario|curso|taller|guía|manual|folleto|tesis|ponencia|foro|tribuna|nabokov|se titul\\p{L}+|titulad[oa]s?|por título|bajo el título)',
  workAfter:
    'novela|libro|película|documental|reportaje|canción|álbum|serie|podcast|ópera|ensayo|exposición|nabokov|jornadas?|charla|campaña|congreso|seminario|curso|taller|guía|folleto|tesis|ponencia|foro',
  publication: '(?:el |la |un |una )?(?:informe|estudio|artículo|tesis|folleto|guía|ponencia)',
  heading: 'Capítulo|Artículo|Título|Sección|Parte|Anexo|Módulo|Lección|Sesión|Tema',
};
