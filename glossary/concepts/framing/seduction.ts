import type { Concept } from '../../concept.ts';

export const seduction = {
  id: 'seduction',
  domain: 'framing',
  name: { nl: 'verleiden', en: 'seduce' },
  definition: {
    nl: 'Woorden die van de dader een charmeur maken, of van het kind iemand die misbruik uitlokt.',
    en: 'Words that make the offender a charmer, or make the child the one who brought the abuse about.',
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
        why: 'Dit woord maakt van misbruik een spel van twee kanten, of legt het begin bij het kind. Een volwassene manipuleert of misbruikt een kind.',
        alternatives: [
          { text: 'manipuleren', use: 'act', when: 'om misbruik mogelijk te maken' },
          { text: 'seksueel misbruiken', use: 'act', when: 'het feit' },
        ],
        rewrite: 'Schrijf wat de volwassene deed: beloven, dreigen, manipuleren, misbruiken.',
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
        why: 'The word turns abuse into a game of two sides, or lets it begin with the child. An adult manipulates or abuses a child.',
        alternatives: [
          { text: 'manipulate', use: 'act', when: 'to make abuse possible' },
          { text: 'sexually abuse', use: 'act', when: 'for the abuse itself' },
        ],
        rewrite: 'Write what the adult did: promise, threaten, manipulate, abuse.',
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
          { text: 'sexuell missbrauchen', use: 'act', when: 'für den Missbrauch selbst' },
        ],
        rewrite: 'Schreiben, was der Erwachsene getan hat.',
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
        why: 'Le mot fait des violences un jeu à deux, ou les fait commencer par l’enfant. Un adulte manipule ou agresse un enfant.',
        alternatives: [
          { text: 'manipuler', use: 'act' },
          { text: 'agresser sexuellement', use: 'act', when: 'pour l’agression elle-même' },
        ],
        rewrite: 'Écrire ce que l’adulte a fait.',
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
        why: 'La palabra convierte el abuso en un juego de dos, o lo hace empezar por la niña o el niño. Un adulto manipula o agrede.',
        alternatives: [
          { text: 'manipular', use: 'act' },
          { text: 'agredir sexualmente', use: 'act', when: 'para la agresión misma' },
        ],
        rewrite: 'Escribir lo que hizo la persona adulta.',
      },
      { text: 'manipular', status: 'preferred', pos: 'verb' },
    ],
  },
  related: ['relationship-with-child', 'grooming', 'lolita'],
  sources: ['watch-nl'],
} satisfies Concept;
