import type { Concept } from '../../concept.ts';

export const revictimisation = {
  id: 'revictimisation',
  domain: 'victims-and-survivors',
  definition: {
    en: 'Harm caused by repeated abuse, by sharing images again, or by the way services and media treat a person.',
    nl: 'Schade door herhaald misbruik, door het opnieuw delen van beelden, of door de manier waarop hulp en media met iemand omgaan.',
  },
  terms: {
    nl: [
      {
        text: 'herhaald slachtofferschap',
        status: 'preferred',
        pos: 'noun',
        article: 'het',
        number: 'mass',
        variants: ['hervictimisering', 'revictimisering', 'secundaire victimisatie'],
        forms: ['opnieuw slachtoffer worden'],
      },
    ],
    en: [
      {
        text: 'revictimisation',
        status: 'preferred',
        pos: 'noun',
        number: 'mass',
        variants: ['re-victimization', 'secondary victimisation', 'retraumatisation'],
        forms: ['re-victimisation', 'revictimised'],
        sources: ['inhope-media'],
      },
    ],
    de: [
      {
        text: 'Reviktimisierung',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'Reviktimisierungen',
        variants: ['Retraumatisierung'],
        forms: ['sekundäre Viktimisierung'],
      },
    ],
    fr: [
      {
        text: 'revictimisation',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'revictimisations',
        variants: ['victimisation secondaire', 'nouvelle victimisation'],
      },
    ],
    es: [
      {
        text: 'revictimización',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'revictimizaciones',
        variants: ['victimización secundaria'],
        sources: ['vozyvos'],
      },
    ],
  },
  related: ['victim-and-survivor'],
  sources: ['lux2016', 'inhope-media', 'childsafety-au'],
} satisfies Concept;
