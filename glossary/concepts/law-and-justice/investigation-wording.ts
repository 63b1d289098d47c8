import type { Concept } from '../../concept.ts';

export const investigationWording = {
  id: 'investigation-wording',
  domain: 'law-and-justice',
  name: { nl: 'aangifte, onderzoek, strafzaak', en: 'report, inquiry, criminal case' },
  definition: {
    nl: 'Zakelijke woorden voor de stappen die op een melding van misbruik kunnen volgen.',
    en: 'Factual words for the steps that may follow when abuse is reported.',
  },
  terms: {
    nl: [
      {
        text: 'strafzaak',
        status: 'preferred',
        pos: 'noun',
        article: 'de',
        plural: 'strafzaken',
        variants: ['onderzoek'],
      },
      {
        text: 'aangifte',
        status: 'preferred',
        pos: 'noun',
        article: 'de',
        plural: 'aangiftes',
        forms: ['aangifte doen', 'deed aangifte', 'deden aangifte'],
      },
    ],
    en: [
      { text: 'criminal case', status: 'preferred', pos: 'noun', plural: 'criminal cases', variants: ['prosecution'] },
      {
        text: 'police report',
        status: 'preferred',
        pos: 'noun',
        plural: 'police reports',
        forms: ['report to the police', 'reported to police'],
      },
    ],
    de: [
      {
        text: 'Strafverfahren',
        status: 'preferred',
        pos: 'noun',
        gender: 'n',
        plural: 'Strafverfahren',
        variants: ['Ermittlungsverfahren', 'Ermittlungen'],
      },
      {
        text: 'Strafanzeige',
        status: 'admitted',
        pos: 'noun',
        gender: 'f',
        plural: 'Strafanzeigen',
        variants: ['Anzeige', 'Anzeige erstatten'],
      },
    ],
    fr: [
      {
        text: 'procédure pénale',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'procédures pénales',
        variants: ['enquête', 'information judiciaire'],
      },
      {
        text: 'plainte',
        status: 'admitted',
        pos: 'noun',
        gender: 'f',
        plural: 'plaintes',
        forms: ['porter plainte', 'dépôt de plainte'],
      },
    ],
    es: [
      {
        text: 'causa penal',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'causas penales',
        variants: ['investigación'],
      },
      {
        text: 'denuncia',
        status: 'admitted',
        pos: 'noun',
        gender: 'f',
        plural: 'denuncias',
        forms: ['interponer denuncia', 'presentar denuncia'],
      },
    ],
  },
  related: ['suspect-and-accused'],
  sources: [],
} satisfies Concept;
