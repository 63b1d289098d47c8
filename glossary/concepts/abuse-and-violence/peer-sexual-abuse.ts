import type { Concept } from '../../concept.ts';

export const peerSexualAbuse = {
  id: 'peer-sexual-abuse',
  domain: 'abuse-and-violence',
  definition: {
    en: 'Sexual abuse of a child by another child or young person.',
    nl: 'Seksueel misbruik van een kind door een ander kind of een andere jongere.',
  },
  terms: {
    nl: [
      {
        text: 'seksueel misbruik door een ander kind',
        status: 'preferred',
        pos: 'noun',
        article: 'het',
        number: 'mass',
        forms: [
          'seksueel misbruik door andere kinderen',
          'seksueel misbruik door leeftijdgenoten',
          'seksueel grensoverschrijdend gedrag tussen kinderen',
        ],
      },
      {
        text: 'doktertje spelen',
        status: 'attention',
        pos: 'verb',
        forms: ['seksspelletje', 'seksspelletjes'],
        condition: { requires: ['misbruik', 'dwang', 'politie', 'aangifte'] },
        why: 'Alleen juist bij onschuldig, leeftijdsadequaat spel. Bij dwang of groot leeftijdsverschil verhult het misbruik.',
        alternatives: [
          {
            text: 'seksueel misbruik door een ander kind',
            number: 'mass',
            article: 'het',
            use: 'act',
            when: 'bij dwang of ongelijkheid',
          },
        ],
      },
    ],
    en: [
      {
        text: 'child-on-child sexual abuse',
        status: 'preferred',
        pos: 'noun',
        number: 'mass',
        forms: ['peer-on-peer sexual abuse', 'peer sexual abuse', 'sexual abuse between children'],
      },
      {
        text: 'sex games',
        status: 'attention',
        pos: 'noun',
        number: 'plural-only',
        forms: ['sex game', 'playing doctor', 'played doctor'],
        condition: { requires: ['@child', 'police', 'forced', 'assault'] },
        why: 'Accurate only for age-appropriate play. With coercion or a large age gap it hides abuse.',
        alternatives: [
          { text: 'child-on-child sexual abuse', number: 'mass', use: 'act', when: 'with coercion or inequality' },
        ],
      },
    ],
    de: [
      {
        text: 'sexualisierte Gewalt durch Gleichaltrige',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        number: 'mass',
        variants: ['sexuelle Übergriffe unter Kindern'],
        forms: ['sexualisierte Gewalt unter Jugendlichen'],
      },
      {
        text: 'Doktorspiele',
        status: 'attention',
        pos: 'noun',
        number: 'plural-only',
        variants: ['Sexspielchen'],
        forms: ['Doktorspiel', 'Doktorspielchen'],
        condition: { requires: ['Zwang', 'Anzeige', 'Übergriff', 'Polizei'] },
        why: 'Passt nur bei altersgemäßem Spiel. Bei Zwang oder großem Altersunterschied verharmlost es Gewalt.',
        alternatives: [{ text: 'sexualisierte Gewalt durch Gleichaltrige', number: 'mass', gender: 'f', use: 'act' }],
      },
    ],
    fr: [
      {
        text: 'violences sexuelles entre enfants',
        status: 'preferred',
        pos: 'noun',
        number: 'plural-only',
        variants: ['agression sexuelle entre enfants'],
        forms: ['violences sexuelles entre mineurs'],
      },
      {
        text: 'jeux sexuels entre enfants',
        status: 'attention',
        pos: 'noun',
        number: 'plural-only',
        variants: ['jeu de docteur', 'jouer au docteur', 'jeux du docteur'],
        condition: { requires: ['contrainte', 'plainte', 'police'] },
        why: "Correct seulement pour un jeu adapté à l'âge ; sinon cela masque des violences.",
        alternatives: [{ text: 'violences sexuelles entre enfants', number: 'plural-only', use: 'act' }],
      },
    ],
    es: [
      {
        text: 'abuso sexual entre iguales',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        number: 'mass',
        forms: ['violencia sexual entre iguales', 'abuso sexual entre niñas y niños'],
      },
      {
        text: 'jugar a los médicos',
        status: 'attention',
        pos: 'verb',
        forms: ['juegos sexuales infantiles', 'juegos de médicos'],
        condition: { requires: ['coacción', 'denuncia', 'policía'] },
        why: 'Solo si es juego propio de la edad; si hay coacción, oculta abuso.',
        alternatives: [{ text: 'abuso sexual entre iguales', number: 'mass', gender: 'm', use: 'act' }],
      },
    ],
  },
  related: ['children-displaying-harmful-sexual-behaviour'],
  sources: ['lux2025'],
} satisfies Concept;
