import type { Concept } from '../../concept.ts';

export const contactAndNonContactAbuse = {
  id: 'contact-and-non-contact-abuse',
  domain: 'abuse-and-violence',
  name: { nl: 'misbruik met en zonder aanraking', en: 'contact and non-contact abuse' },
  definition: {
    nl: 'Seksueel misbruik met of zonder aanraking. Zonder aanraking, bijvoorbeeld via een webcam, is het niet vanzelf minder ernstig.',
    en: 'Sexual abuse with or without touch. Without touch, through a webcam for instance, it is not less serious for that.',
  },
  terms: {
    nl: [
      {
        text: 'seksueel misbruik zonder lichamelijk contact',
        status: 'preferred',
        pos: 'noun',
        article: 'het',
        number: 'mass',
        variants: ['hands-off misbruik', 'hands-off-misbruik', 'non-contact misbruik'],
        forms: ['seksueel misbruik zonder fysiek contact'],
      },
      {
        text: 'seksueel misbruik met lichamelijk contact',
        status: 'preferred',
        pos: 'noun',
        article: 'het',
        number: 'mass',
        variants: ['hands-on misbruik', 'hands-on-misbruik'],
        forms: ['seksueel misbruik met fysiek contact'],
      },
    ],
    en: [
      {
        text: 'non-contact child sexual abuse',
        status: 'preferred',
        pos: 'noun',
        number: 'mass',
        variants: ['hands-off abuse'],
        forms: ['non-contact abuse', 'non-contact sexual abuse'],
        sources: ['unicef-in'],
      },
      {
        text: 'contact child sexual abuse',
        status: 'preferred',
        pos: 'noun',
        number: 'mass',
        variants: ['hands-on abuse'],
        forms: ['contact abuse', 'contact sexual abuse'],
        sources: ['unicef-in'],
      },
    ],
    de: [
      {
        text: 'sexualisierte Gewalt ohne Körperkontakt',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        number: 'mass',
        variants: ['Hands-off-Tat', 'Hands-off-Taten', 'sexueller Missbrauch ohne Körperkontakt'],
      },
      {
        text: 'sexualisierte Gewalt mit Körperkontakt',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        number: 'mass',
        variants: ['Hands-on-Tat', 'Hands-on-Taten', 'sexueller Missbrauch mit Körperkontakt'],
      },
    ],
    fr: [
      {
        text: 'violences sexuelles sans contact',
        status: 'preferred',
        pos: 'noun',
        number: 'plural-only',
        forms: ['violence sexuelle sans contact physique'],
      },
      {
        text: 'violences sexuelles avec contact',
        status: 'preferred',
        pos: 'noun',
        number: 'plural-only',
        forms: ['violence sexuelle avec contact physique'],
      },
    ],
    es: [
      {
        text: 'violencia sexual sin contacto',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        number: 'mass',
        variants: ['abuso sexual sin contacto físico'],
      },
      {
        text: 'violencia sexual con contacto',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        number: 'mass',
        variants: ['abuso sexual con contacto físico'],
      },
    ],
  },
  related: ['technology-facilitated-abuse', 'livestreamed-abuse'],
  sources: ['unicef-in', 'lux2016'],
} satisfies Concept;
