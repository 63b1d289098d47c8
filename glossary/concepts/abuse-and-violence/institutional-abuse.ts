import type { Concept } from '../../concept.ts';

export const institutionalAbuse = {
  id: 'institutional-abuse',
  domain: 'abuse-and-violence',
  definition: {
    nl: 'Seksueel misbruik door iemand die via een school, club, kerk, instelling of andere organisatie macht over het kind heeft.',
    en: 'Sexual abuse by someone who has power over the child through a school, club, church, home or other organisation.',
  },
  terms: {
    nl: [
      {
        text: 'seksueel misbruik binnen een organisatie',
        status: 'preferred',
        pos: 'noun',
        article: 'het',
        number: 'mass',
        variants: ['institutioneel misbruik'],
        forms: [
          'seksueel misbruik in de kerk',
          'seksueel misbruik in de sport',
          'seksueel misbruik op school',
          'seksueel misbruik in de jeugdzorg',
        ],
      },
      {
        text: 'misbruik van een vertrouwenspositie',
        status: 'preferred',
        pos: 'noun',
        article: 'het',
        number: 'mass',
        forms: ['misbruik van zijn vertrouwenspositie', 'misbruik van haar vertrouwenspositie', 'misbruik van gezag'],
      },
    ],
    en: [
      {
        text: 'institutional child sexual abuse',
        status: 'preferred',
        pos: 'noun',
        number: 'mass',
        variants: ['child sexual abuse in the church', 'child sexual abuse in sport'],
        forms: ['child sexual abuse in an institution', 'child sexual abuse in institutions'],
      },
      {
        text: 'abuse of a position of trust',
        status: 'preferred',
        pos: 'noun',
        number: 'mass',
        forms: ['abuse of position of trust', 'abused a position of trust'],
      },
    ],
    de: [
      {
        text: 'sexualisierte Gewalt in Institutionen',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        number: 'mass',
        variants: ['Missbrauch in der Kirche'],
        forms: ['sexualisierte Gewalt in der Kirche', 'sexualisierte Gewalt im Sport'],
      },
      {
        text: 'Ausnutzen eines Vertrauensverhältnisses',
        status: 'preferred',
        pos: 'noun',
        gender: 'n',
        variants: ['Missbrauch von Schutzbefohlenen'],
      },
    ],
    fr: [
      {
        text: 'violences sexuelles en institution',
        status: 'preferred',
        pos: 'noun',
        number: 'plural-only',
        forms: [
          "violences sexuelles dans l'Église",
          'violences sexuelles dans le sport',
          "violences sexuelles à l'école",
        ],
      },
      {
        text: "abus d'autorité",
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        plural: "abus d'autorité",
        forms: ['personne ayant autorité'],
      },
    ],
    es: [
      {
        text: 'abuso sexual infantil en instituciones',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        number: 'mass',
        forms: ['abuso sexual infantil en la Iglesia', 'abuso sexual infantil en el deporte'],
      },
      {
        text: 'abuso de autoridad',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        plural: 'abusos de autoridad',
        forms: ['posición de autoridad'],
      },
    ],
  },
  related: ['euphemisms-for-abuse'],
  sources: ['rtl-2021'],
} satisfies Concept;
