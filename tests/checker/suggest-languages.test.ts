import { expect, test } from 'vitest';
import type { Language } from '../../glossary/concept.ts';
import { glossary } from '../../glossary/index.ts';
import { suggest } from '../../lib/checker/suggest.ts';

/** The finding is given, so that these examples show what a language asks of a suggestion and nothing else. */
function withFirst(annotated: string, language: Language, concept: string, term: string): string {
  const [bracket = '', words = ''] = /\[(.*?)(?: → .*?)?\]/u.exec(annotated) ?? [];
  const text = annotated.replace(bracket, words);
  const start = annotated.indexOf(bracket);
  const finding = {
    start,
    end: start + words.length,
    severity: 'avoid',
    concept,
    term,
    language,
    quoted: false,
  } as const;
  const first = suggest(glossary, text, finding)[0]?.text;
  return annotated.replace(bracket, first === undefined ? `[${words}]` : `[${words} → ${first}]`);
}

const material = 'child-sexual-abuse-material';

const examples: readonly (readonly [Language, string, string, string])[] = [
  [
    'de',
    material,
    'Kinderpornografie',
    'Dem Pfarrer wird Besitz von [Kinderpornografie → Darstellungen sexualisierter Gewalt gegen Kinder] vorgeworfen.',
  ],
  [
    'de',
    material,
    'Kinderpornografie',
    'Das Delikt der [Jugendpornografie → Darstellungen sexualisierter Gewalt gegen Jugendliche] ist selten.',
  ],
  [
    'de',
    material,
    'kinderpornografisch',
    'Sie fanden 20.000 [kinderpornografische Dateien → Dateien mit Missbrauchsdarstellungen von Kindern].',
  ],
  ['de', 'paedophile', 'Pädophiler', 'Die Polizei nahm einen [Pädophilen → Sexualstraftäter] fest.'],
  ['de', 'offender-who-pays', 'Freier', 'Von den [Freiern → Tätern] fehlt jede Spur.'],
  [
    'de',
    'relationship-with-child',
    'Beziehung mit einem Kind',
    'Der Lehrer gestand [ein Verhältnis mit seiner 14-jährigen Schülerin → den sexuellen Missbrauch seiner 14-jährigen Schülerin].',
  ],
  [
    'de',
    'sex-with-a-child',
    'Sex mit einem Kind',
    'Er [hatte Sex mit einem 13-jährigen Mädchen → missbrauchte ein 13-jähriges Mädchen].',
  ],
  [
    'fr',
    material,
    'pédopornographie',
    'Bonjour, 12 000 fichiers de [pornographie infantile → contenus pédocriminels] ont été saisis.',
  ],
  [
    'fr',
    'child-offered-for-sex',
    'se prostituer',
    'La jeune fille de 14 ans [se prostituait → était exploitée sexuellement] dans un hôtel.',
  ],
  ['fr', 'offender-who-pays', 'client', 'Le tribunal a condamné [le client → l’agresseur] de l’adolescente.'],
  ['fr', 'sexual-extortion', 'sextorsion', 'Un lycéen victime de [sextorsion → chantage sexuel] témoigne.'],
  [
    'fr',
    'sex-with-a-child',
    'relations sexuelles avec un enfant',
    'Il est condamné pour des [relations sexuelles avec une gymnaste de 12 ans → agressions sexuelles sur une gymnaste de 12 ans].',
  ],
  [
    'es',
    material,
    'pornografía infantil',
    'La policía combate [la pornografía infantil → el material de abuso sexual infantil] en la red.',
  ],
  [
    'es',
    'child-offered-for-sex',
    'prostituirse',
    'La chica, de 14 años, [se prostituía → era explotada sexualmente] en un piso.',
  ],
  [
    'es',
    'child-exploited-in-prostitution',
    'niña prostituta',
    'Hallan a dos [prostitutas menores de edad → menores explotadas sexualmente] en un piso',
  ],
  [
    'es',
    'sex-with-a-child',
    'sexo con una niña',
    'El entrenador [tuvo relaciones sexuales con el menor → abusó sexualmente del menor].',
  ],
];

test.each(examples)('%s, %s, %s: %s', (language, concept, term, example) => {
  expect(withFirst(example, language, concept, term)).toBe(example);
});
