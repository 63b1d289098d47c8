import type { Concept } from '../../concept.ts';

export const hotlineAndTakedown = {
  id: 'hotline-and-takedown',
  domain: 'online-facilitated',
  definition: {
    nl: 'Een meldpunt voor misbruikbeelden van kinderen, en de verwijdering die op een melding volgt.',
    en: 'A place to report images of child sexual abuse, and the removal that follows a report.',
  },
  terms: {
    nl: [
      {
        text: 'meldpunt voor materiaal van seksueel kindermisbruik',
        status: 'preferred',
        pos: 'noun',
        article: 'het',
        plural: 'meldpunten voor materiaal van seksueel kindermisbruik',
        sources: ['meldpunt-nl'],
      },
      {
        text: 'verwijderverzoek',
        status: 'preferred',
        pos: 'noun',
        article: 'het',
        plural: 'verwijderverzoeken',
        variants: ['notice and takedown', 'notice-and-takedown'],
      },
    ],
    en: [
      {
        text: 'hotline for child sexual abuse material',
        status: 'preferred',
        pos: 'noun',
        plural: 'hotlines for child sexual abuse material',
        variants: ['reporting hotline'],
      },
      {
        text: 'removal of child sexual abuse material',
        status: 'preferred',
        pos: 'noun',
        number: 'mass',
        variants: ['notice and takedown'],
        forms: ['takedown of child sexual abuse material'],
      },
    ],
    de: [
      {
        text: 'Beschwerdestelle für Missbrauchsdarstellungen',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'Beschwerdestellen für Missbrauchsdarstellungen',
        variants: ['Meldestelle'],
      },
    ],
    fr: [
      {
        text: 'ligne de signalement',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'lignes de signalement',
        variants: ['point de contact', 'signalement'],
      },
    ],
    es: [
      {
        text: 'línea de denuncia',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'líneas de denuncia',
        forms: ['canal de denuncia'],
        sources: ['laciutat-2025'],
      },
    ],
  },
  related: ['child-sexual-abuse-material'],
  sources: ['meldpunt-nl', 'inhope-ar-2024', 'hotline-ie'],
} satisfies Concept;
