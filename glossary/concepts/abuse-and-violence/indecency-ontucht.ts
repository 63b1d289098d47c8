import type { Concept } from '../../concept.ts';

export const indecencyOntucht = {
  id: 'indecency-ontucht',
  domain: 'abuse-and-violence',
  definition: {
    nl: 'Oude rechtswoorden die seksueel misbruik behandelen als een zaak van fatsoen.',
    en: 'Old words of the law that treat sexual abuse as a matter of decency.',
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
            zaak: { text: 'zaak over seksueel misbruik', plural: 'zaken over seksueel misbruik', article: 'de' },
            pleger: { text: 'pleger van seksueel misbruik', plural: 'plegers van seksueel misbruik', article: 'de' },
            verdachte: {
              text: 'verdachte van seksueel misbruik',
              plural: 'verdachten van seksueel misbruik',
              article: 'de',
            },
          },
        },
        fullOnly: true,
        why: 'Het woord meet misbruik af aan het fatsoen. Sinds 1 juli 2024 staat het niet meer in de Nederlandse zedenwet.',
        alternatives: [
          { text: 'seksueel misbruik', article: 'het', number: 'mass', use: 'act' },
          { text: 'aanranding', plural: 'aanrandingen', article: 'de', use: 'act', when: 'als dat de verdenking is' },
          { text: 'seksueel misbruik van kinderen', article: 'het', number: 'mass', use: 'act', when: 'voluit' },
        ],
        rewrite: 'In een oude strafzaak: citeer de aanklacht en schrijf verder wat er is gebeurd.',
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
        forms: ['indecency with a child'],
        condition: { requires: ['@child'] },
        fullOnly: true,
        why: 'The words measure abuse by decency. They belong in the name of a charge and nowhere else.',
        alternatives: [
          { text: 'child sexual abuse', number: 'mass', use: 'act' },
          {
            text: 'sexual assault of a child',
            plural: 'sexual assaults of children',
            use: 'act',
            when: 'where that is the charge',
          },
        ],
      },
      {
        text: 'lewd acts',
        status: 'attention',
        pos: 'noun',
        number: 'plural-only',
        variants: ['lewd and lascivious acts', 'acts of indecency'],
        forms: ['lewd conduct', 'indecent assault', 'indecent assaults'],
        condition: { requires: ['@child'] },
        fullOnly: true,
        why: 'The words measure abuse by decency. They belong in the name of a charge and nowhere else.',
        alternatives: [
          { text: 'acts of sexual abuse', number: 'plural-only', use: 'act' },
          { text: 'sexual assaults', number: 'plural-only', use: 'act', when: 'where that is the charge' },
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
        number: 'mass',
        variants: ['unzüchtig', 'unzüchtige Handlungen', 'sittenwidrige Handlungen'],
        fullOnly: true,
        why: 'Ein Wort der alten Sittlichkeit. Es misst Gewalt am Anstand statt am Leid des Kindes.',
        alternatives: [
          { text: 'sexualisierte Gewalt gegen Kinder', gender: 'f', number: 'mass', use: 'act' },
          { text: 'sexueller Missbrauch von Kindern', gender: 'm', number: 'mass', use: 'act', when: 'im Strafrecht' },
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
        why: 'Le mot vient de la vieille morale. Il mesure une agression à la décence, non au mal fait à l’enfant.',
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
        why: 'El nombre viene de la vieja moral. Mide una agresión por la decencia y no por el daño a la niña o al niño.',
        alternatives: [
          { text: 'abuso sexual infantil', gender: 'm', number: 'mass', use: 'act' },
          {
            text: 'agresión sexual',
            plural: 'agresiones sexuales',
            gender: 'f',
            use: 'act',
            when: 'en España desde 2022',
          },
        ],
      },
    ],
  },
  related: ['child-sexual-abuse', 'morality-crimes'],
  sources: ['stb-2024-59', 'politie-nl', 'termgids-nl-2022'],
} satisfies Concept;
