import type { Concept } from '../../concept.ts';

export const seduction = {
  id: 'seduction',
  domain: 'framing',
  definition: {
    en: 'Words that make the offender charming or the child seductive.',
    nl: 'Woorden die de dader charmant of het kind verleidelijk maken.',
  },
  terms: {
    nl: [
      {
        text: 'verleiden',
        status: 'avoid',
        pos: 'verb',
        variants: ['inpalmen'],
        forms: ['verleiding', 'verleidster', 'verleidsters'],
        condition: { requires: ['@child'] },
        why: 'Een kind wordt niet verleid maar gemanipuleerd en misbruikt.',
        alternatives: [
          { text: 'manipuleren', use: 'act', when: 'om misbruik mogelijk te maken' },
          { text: 'seksueel misbruiken', use: 'act', when: 'het feit' },
        ],
      },
      { text: 'manipuleren', status: 'preferred', pos: 'verb' },
    ],
    en: [
      {
        text: 'seduce',
        status: 'avoid',
        pos: 'verb',
        forms: ['seduction', 'seductress', 'temptress'],
        condition: { requires: ['@child'] },
        why: 'A child is not seduced; the child is manipulated and abused.',
        alternatives: [
          { text: 'manipulate', use: 'act', when: 'to make abuse possible' },
          { text: 'sexually abuse', use: 'act' },
        ],
      },
      { text: 'manipulate', status: 'preferred', pos: 'verb' },
    ],
    de: [
      {
        text: 'verführen',
        status: 'avoid',
        pos: 'verb',
        variants: ['umgarnen'],
        forms: ['Verführung', 'Verführerin', 'Verführerinnen'],
        condition: { requires: ['@child'] },
        why: 'Das Wort lässt an Werben und Nachgeben denken. Ein Kind wird manipuliert und missbraucht.',
        alternatives: [
          { text: 'manipulieren', use: 'act' },
          { text: 'sexuell missbrauchen', use: 'act' },
        ],
      },
      { text: 'manipulieren', status: 'preferred', pos: 'verb' },
    ],
    fr: [
      {
        text: 'séduire',
        status: 'avoid',
        pos: 'verb',
        forms: ['séduction', 'séductrice', 'séductrices'],
        condition: { requires: ['@child'] },
        why: "Un enfant n'est pas séduit : il est manipulé et agressé.",
        alternatives: [
          { text: 'manipuler', use: 'act' },
          { text: 'agresser sexuellement', use: 'act' },
        ],
      },
      { text: 'manipuler', status: 'preferred', pos: 'verb', forms: ['emprise'] },
    ],
    es: [
      {
        text: 'seducir',
        status: 'avoid',
        pos: 'verb',
        forms: ['seducción', 'seductora'],
        condition: { requires: ['@child'] },
        why: 'No se seduce a una niña: se la manipula y se la agrede.',
        alternatives: [
          { text: 'manipular', use: 'act' },
          { text: 'agredir sexualmente', use: 'act' },
        ],
      },
      { text: 'manipular', status: 'preferred', pos: 'verb' },
    ],
  },
  related: ['relationship-with-child', 'grooming', 'lolita'],
  sources: ['watch-nl'],
} satisfies Concept;
