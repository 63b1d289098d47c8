import type { Concept } from '../../concept.ts';

export const indecencyOntucht = {
  id: 'indecency-ontucht',
  domain: 'abuse-and-violence',
  definition: {
    en: "Older morality-based legal words for sexual offences against children ('indecency', Dutch 'ontucht').",
    nl: "Oudere, op zedelijkheid gebaseerde rechtstermen voor seksuele misdrijven tegen kinderen, zoals 'ontucht'.",
  },
  terms: {
    nl: [
      {
        text: 'ontucht',
        status: 'attention',
        pos: 'noun',
        article: 'de',
        number: 'mass',
        forms: [
          'ontucht plegen',
          'ontucht gepleegd',
          'pleegde ontucht',
          'ontuchtig',
          'ontuchtige',
          'ontuchtige handelingen',
        ],
        compound: {
          stem: 'ontucht',
          rewrites: {
            zaak: { text: 'zaak over seksueel misbruik' },
            pleger: { text: 'pleger van seksueel misbruik' },
            verdachte: { text: 'verdachte van seksueel misbruik' },
          },
        },
        fullOnly: true,
        why: 'Verouderde zedelijkheidsterm die misbruik als onfatsoen voorstelt. De Wet seksuele misdrijven (2024) gebruikt het woord niet meer.',
        alternatives: [
          { text: 'seksueel misbruik van kinderen', number: 'mass', article: 'het', use: 'act', when: 'algemeen' },
          {
            text: 'aanranding van een kind',
            plural: 'aanrandingen van kinderen',
            article: 'de',
            use: 'act',
            when: 'als dat de verdenking is',
          },
          {
            text: 'seksuele handelingen met een kind die strafbaar zijn',
            use: 'statement',
            when: 'bij oude strafzaken, met uitleg',
          },
        ],
      },
      {
        text: 'seksueel misbruik van kinderen',
        status: 'preferred',
        pos: 'noun',
        article: 'het',
        number: 'mass',
        forms: ['seksueel misbruik van een kind'],
      },
    ],
    en: [
      {
        text: 'gross indecency',
        status: 'attention',
        pos: 'noun',
        number: 'mass',
        variants: ['lewd acts', 'lewd and lascivious acts', 'lewd conduct'],
        forms: ['indecent assault', 'indecent assaults', 'acts of indecency', 'indecency with a child'],
        condition: { requires: ['@child'] },
        fullOnly: true,
        why: 'Keep it only as the exact name of a charge. It frames abuse as a breach of decency instead of violence against a child.',
        alternatives: [
          { text: 'child sexual abuse', number: 'mass', use: 'act', when: 'general wording' },
          {
            text: 'sexual assault of a child',
            plural: 'sexual assaults of children',
            use: 'act',
            when: 'where that fits the charge',
          },
        ],
      },
      {
        text: 'child sexual abuse',
        status: 'preferred',
        pos: 'noun',
        number: 'mass',
        forms: ['sexual abuse of a child'],
      },
    ],
    de: [
      {
        text: 'Unzucht',
        status: 'attention',
        pos: 'noun',
        gender: 'f',
        variants: ['unzüchtig', 'unzüchtige Handlungen', 'sittenwidrige Handlungen'],
        fullOnly: true,
        why: 'Veralteter Sittlichkeitsbegriff, der Gewalt als Verstoß gegen den Anstand darstellt.',
        alternatives: [
          { text: 'sexualisierte Gewalt gegen Kinder', number: 'mass', gender: 'f', use: 'act' },
          {
            text: 'sexueller Missbrauch von Kindern',
            number: 'mass',
            gender: 'm',
            use: 'statement',
            when: 'im Rechtszusammenhang',
          },
        ],
      },
    ],
    fr: [
      {
        text: 'attentat à la pudeur',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        variants: ['outrage aux bonnes mœurs', 'acte impudique'],
        fullOnly: true,
        why: "Termes moraux anciens ; 'attouchements' minimise une agression sexuelle.",
        alternatives: [
          {
            text: 'agression sexuelle sur un enfant',
            plural: 'agressions sexuelles sur des enfants',
            gender: 'f',
            use: 'act',
          },
        ],
      },
    ],
    es: [
      {
        text: 'abusos deshonestos',
        status: 'attention',
        pos: 'noun',
        number: 'plural-only',
        variants: [
          'atentado al pudor',
          'atentados al pudor',
          'ultraje a la moral',
          'actos impúdicos',
          'conducta impúdica',
          'corrupción de menores',
        ],
        fullOnly: true,
        why: 'Lenguaje moral o rúbricas antiguas que ocultan la agresión.',
        alternatives: [
          { text: 'abuso sexual infantil', number: 'mass', gender: 'm', use: 'act' },
          {
            text: 'agresión sexual a una niña o un niño',
            plural: 'agresiones sexuales a niñas y niños',
            gender: 'f',
            use: 'act',
          },
        ],
      },
    ],
  },
  related: ['child-sexual-abuse', 'morality-crimes'],
  sources: ['stb-2024-59', 'politie-nl', 'termgids-nl-2022'],
} satisfies Concept;
