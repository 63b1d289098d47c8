import type { Concept } from '../../concept.ts';

export const childLoverLabels = {
  id: 'child-lover-labels',
  domain: 'perpetrators',
  definition: {
    en: 'Terms that recast sexual interest in children as love, taste or identity.',
    nl: 'Termen die seksuele belangstelling voor kinderen voorstellen als liefde, smaak of identiteit.',
  },
  notes: [
    {
      en: 'These words come from offenders or advocacy groups; in a text about the subject they need quotation marks and attribution.',
      nl: 'Deze woorden komen van daders of belangengroepen; zet ze in een tekst over het onderwerp tussen aanhalingstekens, met de bron erbij.',
    },
  ],
  terms: {
    nl: [
      {
        text: 'kinderliefhebber',
        status: 'attention',
        pos: 'noun',
        article: 'de',
        variants: ['pedofiele liefde'],
        condition: { requires: ['@abuse', 'seksueel', 'pedofiel'] },
        why: 'Geeft misbruik de naam van liefde. Alleen tussen aanhalingstekens en met bron.',
        alternatives: [
          {
            text: 'iemand met een seksuele belangstelling voor kinderen',
            plural: 'mensen met een seksuele belangstelling voor kinderen',
            use: 'person',
          },
          {
            text: 'pleger van seksueel kindermisbruik',
            plural: 'plegers van seksueel kindermisbruik',
            article: 'de',
            use: 'person',
            when: 'als er misbruik is',
          },
        ],
      },
      {
        text: 'minderjarigen-aangetrokken persoon',
        status: 'attention',
        pos: 'noun',
        article: 'de',
        plural: 'minderjarigen-aangetrokken personen',
        variants: ['minor-attracted person', 'minor attracted person'],
        forms: ['minor-attracted persons', 'minor attracted persons'],
        why: 'Klinkt als een identiteit en verzwijgt het risico voor kinderen. Een omschrijving is duidelijker.',
        alternatives: [
          {
            text: 'iemand met een seksuele belangstelling voor kinderen',
            plural: 'mensen met een seksuele belangstelling voor kinderen',
            use: 'person',
          },
        ],
      },
      {
        text: 'iemand met een seksuele belangstelling voor kinderen',
        status: 'preferred',
        pos: 'phrase',
        plural: 'mensen met een seksuele belangstelling voor kinderen',
      },
      {
        text: 'MAP',
        status: 'attention',
        pos: 'abbreviation',
        forms: ["MAP's"],
        condition: { requires: ['pedofiel', 'aangetrokken', 'minor attracted', 'minor-attracted'] },
        ordinary: true,
        why: 'Klinkt als een identiteit en verzwijgt het risico voor kinderen. Een omschrijving is duidelijker.',
        alternatives: [
          {
            text: 'iemand met een seksuele belangstelling voor kinderen',
            plural: 'mensen met een seksuele belangstelling voor kinderen',
            use: 'person',
          },
        ],
      },
    ],
    en: [
      {
        text: 'child lover',
        status: 'attention',
        pos: 'noun',
        variants: ['intergenerational love', 'intergenerational sex'],
        forms: ['child love'],
        condition: { requires: ['@abuse', 'sexual', 'paedophile', 'pedophile'] },
        why: 'Gives abuse the name of love. Use only in quotation marks and with attribution.',
        alternatives: [
          {
            text: 'person with a sexual interest in children',
            plural: 'people with a sexual interest in children',
            use: 'person',
          },
          { text: 'child sex offender', plural: 'child sex offenders', use: 'person', when: 'when abuse took place' },
        ],
      },
      {
        text: 'minor-attracted person',
        status: 'attention',
        pos: 'noun',
        forms: [
          'minor-attracted',
          'minor attracted',
          'minor-attracted persons',
          'minor attracted persons',
          'people attracted to minors',
        ],
        why: 'Frames a sexual interest in children as an identity and leaves the risk to children out. A plain description is clearer.',
        alternatives: [
          {
            text: 'person with a sexual interest in children',
            plural: 'people with a sexual interest in children',
            use: 'person',
            when: 'neutral',
          },
          {
            text: 'person at risk of sexually offending against children',
            plural: 'people at risk of sexually offending against children',
            use: 'person',
            when: 'prevention services',
          },
        ],
      },
      {
        text: 'person with a sexual interest in children',
        status: 'preferred',
        pos: 'phrase',
        plural: 'people with a sexual interest in children',
      },
      {
        text: 'person at risk of sexually offending against children',
        status: 'admitted',
        pos: 'phrase',
        plural: 'people at risk of sexually offending against children',
      },
      {
        text: 'MAP',
        status: 'attention',
        pos: 'abbreviation',
        condition: { requires: ['paedophile', 'pedophile', 'minor attracted', 'minor-attracted'] },
        ordinary: true,
        why: 'Frames a sexual interest in children as an identity and leaves the risk to children out. A plain description is clearer.',
        alternatives: [
          {
            text: 'person with a sexual interest in children',
            plural: 'people with a sexual interest in children',
            use: 'person',
            when: 'neutral',
          },
          {
            text: 'person at risk of sexually offending against children',
            plural: 'people at risk of sexually offending against children',
            use: 'person',
            when: 'prevention services',
          },
        ],
      },
    ],
    de: [
      {
        text: 'Kinderfreund',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        plural: 'Kinderfreunde',
        variants: ['minor-attracted', 'minor-attracted person', 'MAP'],
        condition: { requires: ['@abuse', 'sexuell', 'pädophil', 'minor attracted', 'minor-attracted'] },
        ordinary: true,
        why: 'Verpackt Gewalt als Liebe; nur zitiert und zugeordnet.',
        alternatives: [
          {
            text: 'Person mit sexuellem Interesse an Kindern',
            plural: 'Personen mit sexuellem Interesse an Kindern',
            gender: 'f',
            use: 'person',
          },
        ],
      },
      {
        text: 'Person mit sexuellem Interesse an Kindern',
        status: 'preferred',
        pos: 'phrase',
        plural: 'Personen mit sexuellem Interesse an Kindern',
        forms: ['sexuelles Interesse an Kindern'],
      },
    ],
    fr: [
      {
        text: 'pédo-attirance',
        status: 'attention',
        pos: 'noun',
        gender: 'f',
        variants: ['amour des enfants', 'personne attirée par les mineurs', 'MAP'],
        forms: ['attirance pour les enfants'],
        condition: { requires: ['@abuse', 'sexuel', 'pédophile', 'attiré par', 'attirée par'] },
        ordinary: true,
        why: 'Présente la violence comme un sentiment ou une identité.',
        alternatives: [
          {
            text: 'personne ayant un intérêt sexuel pour les enfants',
            plural: 'personnes ayant un intérêt sexuel pour les enfants',
            gender: 'f',
            use: 'person',
          },
        ],
      },
      {
        text: 'personne ayant un intérêt sexuel pour les enfants',
        status: 'preferred',
        pos: 'phrase',
        plural: 'personnes ayant un intérêt sexuel pour les enfants',
      },
    ],
    es: [
      {
        text: 'amor a los niños',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        variants: ['persona atraída por menores', 'MAP'],
        forms: ['amor por los niños', 'amante de los niños'],
        condition: { requires: ['@abuse', 'sexual', 'pedófilo', 'atraído por', 'atraída por'] },
        ordinary: true,
        why: 'Presenta la violencia como sentimiento o identidad.',
        alternatives: [
          {
            text: 'persona con interés sexual por niñas y niños',
            plural: 'personas con interés sexual por niñas y niños',
            gender: 'f',
            use: 'person',
          },
        ],
      },
      {
        text: 'persona con interés sexual por niñas y niños',
        status: 'preferred',
        pos: 'phrase',
        plural: 'personas con interés sexual por niñas y niños',
      },
    ],
  },
  related: ['paedophile', 'consent'],
  sources: ['lux2025', 'rtl-2021'],
} satisfies Concept;
