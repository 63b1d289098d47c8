import type { Concept } from '../../concept.ts';

export const consent = {
  id: 'consent',
  domain: 'law-and-justice',
  definition: {
    en: 'Free agreement to something; below the legal age, and always in exploitation, a child cannot legally consent to sexual acts.',
    nl: 'Vrije instemming; onder de leeftijdsgrens en altijd bij uitbuiting kan een kind niet rechtsgeldig instemmen met seksuele handelingen.',
  },
  terms: {
    nl: [
      {
        text: 'vrijwillig',
        status: 'attention',
        pos: 'adjective',
        forms: [
          'vrijwilligheid',
          'met wederzijdse instemming',
          'met wederzijdse toestemming',
          'met instemming',
          'instemde',
          'instemden',
          'ging ermee akkoord',
          'vrijwillige prostitutie',
        ],
        condition: {
          requires: ['@child + @abuse', '@child + @crime'],
          suppress: ['vrijwilligerswerk', 'vrijwilliger*', 'vrijwillig vertrek', 'vrijwillige terugkeer', 'brandweer'],
        },
        ordinary: true,
        why: 'Bij een kind bestaat deze vrijwilligheid niet. Als de verdachte dit aanvoert, schrijf dan dat het zijn verweer is.',
        alternatives: [
          { text: 'volgens de verdachte', use: 'statement', when: 'als het zijn verweer is' },
          {
            text: 'seksueel misbruik van een kind',
            number: 'mass',
            article: 'het',
            use: 'act',
            when: 'laat de instemming weg',
          },
        ],
        sources: ['ecpat-de-check'],
      },
      {
        text: 'volgens de verdachte',
        status: 'preferred',
        pos: 'phrase',
        forms: ['zegt de verdachte', 'volgens zijn advocaat', 'volgens zijn raadsman'],
      },
    ],
    en: [
      {
        text: 'consensual',
        status: 'attention',
        pos: 'adjective',
        forms: [
          'consensually',
          'consented',
          'consents',
          'gave consent',
          'with consent',
          'mutual consent',
          'agreed to sex',
          'of their own free will',
          'of her own free will',
          'willingly',
          'voluntarily',
        ],
        condition: {
          requires: ['@child + @abuse', '@child + @crime'],
          suppress: ['consent order', 'age of consent', 'informed consent', 'parental consent'],
        },
        ordinary: true,
        why: 'A child cannot consent in this sense. If a suspect claims it, attribute the claim.',
        alternatives: [
          { text: 'the suspect claims it was consensual', use: 'statement', when: 'attribute the claim' },
          { text: 'sexual abuse of a child', number: 'mass', use: 'act', when: 'leave consent out' },
        ],
      },
      {
        text: 'the suspect claims it was consensual',
        status: 'preferred',
        pos: 'phrase',
        forms: ['the defendant says it was consensual', 'claims consent'],
      },
    ],
    de: [
      {
        text: 'einvernehmlich',
        status: 'attention',
        pos: 'adjective',
        forms: ['einverstanden', 'mit Einverständnis', 'freiwillig'],
        condition: {
          requires: ['@child + @abuse', '@child + @crime'],
          suppress: ['freiwillige Feuerwehr', 'freiwilliges soziales Jahr'],
        },
        ordinary: true,
        why: 'Ein Kind kann nicht zustimmen. Als Einlassung kennzeichnen.',
        alternatives: [{ text: 'nach Darstellung des Beschuldigten', use: 'statement' }],
      },
      {
        text: 'nach Darstellung des Beschuldigten',
        status: 'preferred',
        pos: 'phrase',
        forms: ['laut Verteidigung', 'nach Darstellung der Verteidigung'],
      },
    ],
    fr: [
      {
        text: 'consentant',
        status: 'attention',
        pos: 'adjective',
        variants: ['consenti'],
        forms: ['rapport consenti', 'rapports consentis', 'de son plein gré', 'volontairement'],
        condition: { requires: ['@child + @abuse', '@child + @crime'] },
        ordinary: true,
        why: "Un enfant ne peut pas consentir en ce sens. Attribuer si c'est la défense.",
        alternatives: [{ text: 'selon la défense', use: 'statement' }],
      },
      {
        text: 'selon la défense',
        status: 'preferred',
        pos: 'phrase',
        forms: ['selon le mis en cause', 'selon son avocat'],
      },
    ],
    es: [
      {
        text: 'consentido',
        status: 'attention',
        pos: 'adjective',
        forms: ['de mutuo acuerdo', 'con consentimiento', 'voluntariamente'],
        condition: { requires: ['@child + @abuse', '@child + @crime'] },
        ordinary: true,
        why: 'Una niña no puede consentir en este sentido. Atribuir si es la defensa.',
        alternatives: [{ text: 'según la defensa', use: 'statement' }],
      },
      { text: 'según la defensa', status: 'preferred', pos: 'phrase', forms: ['según el acusado', 'según su abogado'] },
    ],
  },
  related: ['sex-with-a-child', 'consensual-sex', 'statutory-rape'],
  sources: ['lux2016', 'lux2025', 'inhope-sensitive', 'lequotidien-lu'],
} satisfies Concept;
