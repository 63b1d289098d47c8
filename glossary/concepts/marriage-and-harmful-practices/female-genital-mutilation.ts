import type { Concept } from '../../concept.ts';

export const femaleGenitalMutilation = {
  id: 'female-genital-mutilation',
  domain: 'marriage-and-harmful-practices',
  definition: {
    en: "Cutting or injuring a girl's genitals for non-medical reasons.",
    nl: 'Het snijden in of verwonden van de geslachtsdelen van een meisje zonder medische reden.',
  },
  terms: {
    nl: [
      {
        text: 'meisjesbesnijdenis',
        status: 'attention',
        pos: 'noun',
        article: 'de',
        variants: ['vrouwenbesnijdenis', 'besneden meisje'],
        why: "'Besnijdenis' vergelijkt het met een ingreep bij jongens en verzacht de ernst. In gesprek met betrokkenen kan het woord wel de voorkeur hebben.",
        alternatives: [
          { text: 'vrouwelijke genitale verminking', number: 'mass', article: 'de', use: 'act', when: 'formeel, VGV' },
        ],
      },
      {
        text: 'vrouwelijke genitale verminking',
        status: 'preferred',
        pos: 'noun',
        article: 'de',
        number: 'mass',
        variants: ['VGV', 'genitale verminking van meisjes'],
      },
    ],
    en: [
      {
        text: 'female circumcision',
        status: 'attention',
        pos: 'noun',
        number: 'mass',
        forms: ['girl circumcision', 'circumcised girl', 'circumcised girls'],
        why: "'Circumcision' likens it to a procedure for boys and softens it. People affected may prefer 'cutting'.",
        alternatives: [{ text: 'female genital mutilation', number: 'mass', use: 'act', when: 'formal, FGM' }],
      },
      {
        text: 'female genital mutilation',
        status: 'preferred',
        pos: 'noun',
        number: 'mass',
        variants: ['FGM', 'FGM/C'],
        forms: ['female genital mutilation/cutting', 'female genital cutting'],
      },
    ],
    de: [
      {
        text: 'Mädchenbeschneidung',
        status: 'attention',
        pos: 'noun',
        gender: 'f',
        plural: 'Mädchenbeschneidungen',
        variants: ['Frauenbeschneidung', 'beschnittenes Mädchen'],
        why: "'Beschneidung' verharmlost den Eingriff; Betroffene sagen selbst teils 'Beschneidung'.",
        alternatives: [{ text: 'weibliche Genitalverstümmelung', gender: 'f', number: 'mass', use: 'act' }],
      },
      {
        text: 'weibliche Genitalverstümmelung',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        number: 'mass',
        variants: ['FGM'],
        forms: ['Genitalverstümmelung von Mädchen'],
      },
    ],
    fr: [
      {
        text: 'excision',
        status: 'attention',
        pos: 'noun',
        gender: 'f',
        variants: ['excisée', 'circoncision féminine'],
        condition: { requires: ['fille', 'filles', 'fillette', 'femme', 'femmes', 'génitale', 'mutilation'] },
        why: "'Excision' est courant et choisi par des personnes concernées ; 'mutilation' nomme la gravité.",
        alternatives: [
          { text: 'mutilation génitale féminine', gender: 'f', plural: 'mutilations génitales féminines', use: 'act' },
        ],
        ordinary: true,
      },
      {
        text: 'mutilation génitale féminine',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'mutilations génitales féminines',
        variants: ['MGF'],
      },
    ],
    es: [
      {
        text: 'circuncisión femenina',
        status: 'attention',
        pos: 'noun',
        gender: 'f',
        variants: ['ablación', 'niña circuncidada'],
        condition: { requires: ['niña', 'niñas', 'mujer', 'genital', 'femenina'] },
        why: "'Circuncisión' lo equipara a un procedimiento para niños.",
        alternatives: [
          { text: 'mutilación genital femenina', gender: 'f', plural: 'mutilaciones genitales femeninas', use: 'act' },
        ],
      },
      {
        text: 'mutilación genital femenina',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'mutilaciones genitales femeninas',
        variants: ['MGF'],
      },
    ],
  },
  related: ['forced-marriage'],
  sources: ['lux2016'],
} satisfies Concept;
