import type { Concept } from '../../concept.ts';

export const onlineSolicitation = {
  id: 'online-solicitation',
  domain: 'online-facilitated',
  definition: {
    nl: 'Een kind online vragen of dwingen tot seksuele gesprekken, beelden of handelingen.',
    en: 'Asking or forcing a child online into sexual talk, images or acts.',
  },
  terms: {
    nl: [
      {
        text: 'seksuele benadering van een kind via de chat',
        status: 'preferred',
        pos: 'noun',
        article: 'de',
        number: 'mass',
        variants: ['sexchatting'],
        forms: [
          'seksuele benadering van kinderen online',
          'kinderen online seksueel benaderen',
          'een kind online seksueel benaderen',
        ],
      },
    ],
    en: [
      {
        text: 'sexual solicitation of a child',
        status: 'preferred',
        pos: 'noun',
        number: 'mass',
        forms: [
          'sexual solicitation of children',
          'sexually solicit a child',
          'sexually soliciting a child',
          'online sexual solicitation',
        ],
      },
    ],
    de: [
      {
        text: 'sexuelle Ansprache eines Kindes im Netz',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'sexuelle Ansprachen von Kindern im Internet',
        forms: ['sexuelle Ansprache von Kindern im Internet', 'sexuelles Anschreiben von Kindern'],
      },
    ],
    fr: [
      {
        text: 'proposition sexuelle à un mineur en ligne',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'propositions sexuelles à un mineur en ligne',
        variants: ['sollicitation sexuelle en ligne'],
        forms: ['proposition sexuelle à un mineur sur internet'],
        sources: ['fr-pharos'],
      },
    ],
    es: [
      {
        text: 'solicitud sexual en línea a una niña o un niño',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        number: 'mass',
        variants: ['proposición sexual en línea a menores de edad', 'ciberproposición sexual'],
      },
    ],
  },
  related: ['grooming', 'sexual-extortion'],
  sources: ['lux2016', 'stb-2024-59', 'ipsos-2025', 'cybertip'],
} satisfies Concept;
