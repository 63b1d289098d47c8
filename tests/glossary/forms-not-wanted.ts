import type { Language } from '../../glossary/concept.ts';

/** Forms that the guides' facts list and that are left out on purpose, each with its reason. */
export const formsNotWanted: readonly {
  readonly language: Language;
  readonly concept: string;
  readonly forms: readonly string[];
  readonly because: string;
}[] = [
  {
    language: 'nl',
    concept: 'possession-verbs',
    forms: ['verzamelaar', 'verzamelaars', 'foto-album'],
    because: 'People collect stamps and records; nothing near the word proves our sense.',
  },
  { language: 'en', concept: 'possession-verbs', forms: ['collector', 'collectors'], because: 'As in Dutch.' },
  {
    language: 'es',
    concept: 'possession-verbs',
    forms: ['archivo', 'tesoro', 'botín'],
    because: 'A file and an archive are plain words in every report of an investigation.',
  },
  {
    language: 'nl',
    concept: 'loverboy',
    forms: [
      'tienerpooier',
      'tienerpooiers',
      'tienerpooierslachtoffer',
      'tienerpooierslachtoffers',
      'tienerpooierproblematiek',
      'kinderpooier',
      'kinderpooiers',
    ],
    because: 'The recommended term in Flanders; admitted here.',
  },
  {
    language: 'de',
    concept: 'recruit',
    forms: ['angestellt', 'eingestellt'],
    because: 'Proceedings are "eingestellt" every day; no cue separates the senses.',
  },
  { language: 'fr', concept: 'recruit', forms: ['embaucher', 'embauché'], because: 'A verb of ordinary work.' },
  {
    language: 'es',
    concept: 'recruit',
    forms: ['contratada', 'contratados', 'captada'],
    because: 'Verbs of ordinary work; "captada" is part of the preferred wording.',
  },
  { language: 'fr', concept: 'child-sex-work', forms: ['passes'], because: 'Also a form of "passer".' },
];
