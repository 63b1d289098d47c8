import type { Concept } from '../../concept.ts';

export const femaleGenitalMutilation = {
  id: 'female-genital-mutilation',
  domain: 'marriage-and-harmful-practices',
  definition: {
    nl: 'De geslachtsdelen van een meisje of vrouw verminken of verwonden zonder medische reden.',
    en: 'Cutting or injuring the genitals of a girl or woman without a medical reason.',
  },
  notes: [
    {
      nl: 'In gesprek met meisjes en vrouwen die het meemaakten, gaat het woord voor dat zij zelf kiezen.',
      en: 'In talk with girls and women who have been through it, the word they choose comes first.',
    },
  ],
  terms: {
    nl: [
      {
        text: 'meisjesbesnijdenis',
        status: 'attention',
        pos: 'noun',
        article: 'de',
        variants: ['vrouwenbesnijdenis'],
        why: 'Besnijdenis doet denken aan een ingreep bij jongens. Wat meisjes wordt aangedaan gaat veel verder en heeft geen medische reden.',
        alternatives: [
          { text: 'vrouwelijke genitale verminking', article: 'de', number: 'mass', use: 'act' },
          {
            text: 'genitale verminking van meisjes',
            article: 'de',
            number: 'mass',
            use: 'act',
            when: 'als het om kinderen gaat',
          },
        ],
      },
      {
        text: 'besneden meisje',
        status: 'attention',
        pos: 'noun',
        article: 'het',
        plural: 'besneden meisjes',
        why: 'Het woord doet denken aan een ingreep bij jongens. In gesprek met haarzelf telt het woord dat zij kiest.',
        alternatives: [
          {
            text: 'meisje dat genitale verminking heeft ondergaan',
            plural: 'meisjes die genitale verminking hebben ondergaan',
            article: 'het',
            use: 'person',
          },
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
        forms: ['girl circumcision'],
        why: 'The word likens it to what is done to boys. What is done to girls goes much further, without a medical reason.',
        alternatives: [
          { text: 'female genital mutilation', number: 'mass', use: 'act' },
          { text: 'female genital cutting', number: 'mass', use: 'act', when: 'where the people concerned prefer it' },
        ],
      },
      {
        text: 'circumcised girl',
        status: 'attention',
        pos: 'noun',
        why: 'The word likens it to what is done to boys. In talk with the girl herself, the word she chooses counts.',
        alternatives: [
          {
            text: 'girl who has undergone female genital mutilation',
            plural: 'girls who have undergone female genital mutilation',
            use: 'person',
          },
        ],
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
        variants: ['Frauenbeschneidung'],
        why: 'Beschneidung lässt an einen Eingriff bei Jungen denken. Was Mädchen angetan wird, geht viel weiter und hat keinen medizinischen Grund.',
        alternatives: [{ text: 'weibliche Genitalverstümmelung', gender: 'f', number: 'mass', use: 'act' }],
      },
      {
        text: 'beschnittenes Mädchen',
        status: 'attention',
        pos: 'noun',
        gender: 'n',
        plural: 'beschnittene Mädchen',
        why: 'Das Wort lässt an einen Eingriff bei Jungen denken. Im Gespräch zählt das Wort, das sie selbst wählt.',
        alternatives: [
          {
            text: 'von Genitalverstümmelung betroffenes Mädchen',
            plural: 'von Genitalverstümmelung betroffene Mädchen',
            gender: 'n',
            use: 'person',
          },
        ],
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
        variants: ['circoncision féminine'],
        condition: { requires: ['fille', 'filles', 'fillette', 'femme', 'femmes', 'génitale', 'mutilation'] },
        ordinary: true,
        fullOnly: true,
        why: 'Un mot courant, que des femmes concernées ont choisi. « Mutilation » nomme la gravité.',
        alternatives: [
          { text: 'mutilation génitale féminine', plural: 'mutilations génitales féminines', gender: 'f', use: 'act' },
        ],
      },
      {
        text: 'excisée',
        status: 'attention',
        pos: 'adjective',
        condition: { requires: ['@child', 'femme*', 'mutilation*'] },
        ordinary: true,
        fullOnly: true,
        why: 'Un mot courant, que des femmes concernées ont choisi. « Mutilation » nomme la gravité.',
        rewrite: 'Écrire qu’elle a subi une mutilation génitale, sauf si elle choisit un autre mot.',
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
        why: 'La palabra lo compara con lo que se hace a los niños varones. Lo que se hace a las niñas va mucho más lejos y no tiene motivo médico.',
        alternatives: [
          { text: 'mutilación genital femenina', plural: 'mutilaciones genitales femeninas', gender: 'f', use: 'act' },
        ],
      },
      {
        text: 'ablación',
        status: 'attention',
        pos: 'noun',
        gender: 'f',
        plural: 'ablaciones',
        condition: {
          requires: ['niña', 'niñas', 'genital', 'femenina', 'clítoris'],
          suppress: ['cardíaca', 'láser', 'tumor*', 'radiofrecuencia'],
        },
        why: 'Suena a operación. La palabra «mutilación» dice lo que se le hace a una niña.',
        alternatives: [
          { text: 'mutilación genital femenina', plural: 'mutilaciones genitales femeninas', gender: 'f', use: 'act' },
        ],
      },
      {
        text: 'niña circuncidada',
        status: 'attention',
        pos: 'noun',
        gender: 'f',
        plural: 'niñas circuncidadas',
        why: 'La palabra lo compara con lo que se hace a los niños varones. Al hablar con ella cuenta la palabra que ella elija.',
        alternatives: [
          {
            text: 'niña que ha sufrido mutilación genital',
            plural: 'niñas que han sufrido mutilación genital',
            gender: 'f',
            use: 'person',
          },
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
