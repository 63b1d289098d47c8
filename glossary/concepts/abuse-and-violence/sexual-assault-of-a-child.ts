import type { Concept } from '../../concept.ts';

export const sexualAssaultOfAChild = {
  id: 'sexual-assault-of-a-child',
  domain: 'abuse-and-violence',
  definition: {
    nl: 'Seksuele handelingen die een kind moet ondergaan of verrichten, anders dan binnendringen. De wet van het land bepaalt de grens.',
    en: 'Sexual acts that a child is made to undergo or perform, other than penetration. The law of the country draws the line.',
  },
  terms: {
    nl: [
      {
        text: 'aanranding van een kind',
        status: 'preferred',
        pos: 'noun',
        article: 'de',
        plural: 'aanrandingen van kinderen',
        variants: ['aangerand kind', 'aangerande kinderen', 'randde een kind aan'],
        forms: ['aanranding van kinderen', 'een kind aanranden'],
        sources: ['termenchecker-nl'],
      },
    ],
    en: [
      {
        text: 'sexual assault of a child',
        status: 'preferred',
        pos: 'noun',
        plural: 'sexual assaults of children',
        forms: ['sexually assaulted a child', 'sexually assaulting a child', 'child sexual assault'],
      },
    ],
    de: [
      {
        text: 'sexueller Übergriff auf ein Kind',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        plural: 'sexuelle Übergriffe auf Kinder',
        forms: ['sexueller Übergriff auf Kinder', 'sexuelle Übergriffe an Kindern', 'sexuelle Nötigung eines Kindes'],
      },
    ],
    fr: [
      {
        text: 'agression sexuelle sur un enfant',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'agressions sexuelles sur des enfants',
        forms: ['agression sexuelle sur mineur', 'agressions sexuelles sur mineurs'],
      },
    ],
    es: [
      {
        text: 'agresión sexual a una niña o un niño',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'agresiones sexuales a niñas y niños',
        variants: ['agredió sexualmente a una niña'],
        forms: ['agresión sexual a un menor de edad'],
      },
    ],
  },
  related: ['rape-of-a-child', 'fondling-euphemisms'],
  sources: ['termenchecker-nl', 'lux2016', 'stb-2024-59'],
} satisfies Concept;
