import type { Exemptions } from '../language.ts';

export const spanishExemptions: Exemptions = {
  mention: {
    before: [
      '(?:términos?|palabras?|expresión|expresiones|vocablos?|denominación|etiqueta|voz|rótulo|entrada|ficha francesa pone)(?: de| como)?',
      '(?:en lugar de|en vez de|evit(?:ar|amos|e|en|a)|sustituir|sustituya|reemplazar|mejor que|sinónimo de|traducción de|tachó|borró|significa)(?: el| la| los| las| un| una)?',
      'no (?:se )?(?:escrib\\p{L}+|dig\\p{L}+|dice|decimos|us\\p{L}+|habl\\p{L}+ de|llam\\p{L}+)(?: nunca)?',
      '(?:→|=>|->|antes|antiguamente)',
    ],
    after: [
      ' ?(?:→|=>|->)',
      ' (?:es|era|está) (?:un |una )?(?:término|palabra|expresión|incorrect\\p{L}|engaños\\p{L}|en desuso|inadecuad\\p{L})',
      ' (?:borra|sugiere|implica|blanquea)',
      ' y (?:puso|escribió)',
      ' y quién la usó',
    ],
    sentence: [
      '(?:término|términos|palabra|palabras|expresión|vocabulario|diccionario|manual de estilo|libro de estilo|traducción|se escribe|no digas|voz|por qué evitamos)',
    ],
  },
  denial: {
    before: [
      '(?:no|jamás|nunca) (?:fue|es|era|eran|son|hubo|hay|existe|había sido)(?: más que)?(?: un| una| ningún| ninguna| nada de)?',
      '(?:no|jamás|nunca) (?:se trata|se trataba) de(?: un| una)?',
      'ningún[oa]? (?:niñ[oa]|menor)(?: se)?',
      '(?:no|jamás|nunca) puede (?:ser|haber|dar)(?: un| una)?',
      '(?:no|jamás|nunca)(?: se)?',
    ],
    after: [' no existe', ' no es (?:sexo|amor|una relación)', ' alguna'],
  },
  clinical:
    'dsm(?:-?(?:5|iv|v))?|cie(?:-?1[01])?|diagnóstic\\p{L}*|trastornos?|parafili\\p{L}*|atracción|atraíd[oa]s?|psiquiatr\\p{L}*|sexólog\\p{L}*|terap\\p{L}*|tratamiento|trata a personas|no han cometido|nunca han? (?:cometido|abusado)|prevención',
  ageOfConsent: 'edad (?:de|del) consentimiento|edad mínima|mayoría de edad sexual|no castiga',
  names: [
    '(?:Protocolo [Ff]acultativo|Convención|Convenio|Directiva|Decisión [Mm]arco|Reglamento|Ley(?: Orgánica)?)(?: [0-9/]+(?:/[A-Z]+)*)?(?: de [0-9]{1,2} de \\p{L}+)? (?:relativ[oa]|sobre|contra|para|de lucha|relativa a)(?:(?! (?:debe|deben|fue|ha|han|es|son|se está|exige|prevé))[^.;!?]){0,180}',
    '(?:Relator|Relatora) Especial sobre[^.;!?]{0,130}',
    '[Aa]rtículo [0-9]+(?: del? [^,.;]{3,50})?,? ?(?:lleva por título|titulado|\\()[^.;!?)]{0,120}',
    'Fin (?:a|de) la Prostitución Infantil[^.;,]{0,60}',
    'End Child Prostitution[^.;,»]{0,80}',
    '(?:Unidad|Brigada|Grupo|Fundación|Asociación|Red|Campaña|Comisión|Instituto)(?: (?:de|contra|para|la|el|los|las|del|y)| \\p{Lu}[\\p{L}]+){1,10}',
  ],
  workBefore:
    '(?:el |la |un |una |su )?(?:novela|libro|película|documental|canción|álbum|grupo|banda|serie|pódcast|podcast|obra|ópera|programa|ensayo|exposición|edición crítica de|edición de|jornada|charla|estudio)',
  workAfter:
    'novela|libro|película|documental|canción|álbum|serie|podcast|ópera|ensayo|exposición|nabokov|jornada|charla',
};
