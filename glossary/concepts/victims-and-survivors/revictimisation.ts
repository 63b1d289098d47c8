import type { Concept } from '../../concept.ts';

export const revictimisation = {
  id: 'revictimisation',
  domain: 'victims-and-survivors',
  definition: {
    nl: 'Nieuw leed na het eerste: opnieuw misbruikt worden, beelden die blijven rondgaan, of een bejegening door hulp, justitie of pers die kwetst.',
    en: 'New harm after the first: being abused again, images that go on circulating, or hurtful treatment by services, courts or press.',
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
