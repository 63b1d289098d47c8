import { expect, test } from 'vitest';
import type { Language, Term } from '../../glossary/concept.ts';
import { inflect } from '../../lib/language/inflection.ts';

type Word = Omit<Term, 'status'>;
const formsOf = (language: Language, word: Word): string[] => inflect({ status: 'avoid', ...word }, language);

test.each<[Language, Word, string]>([
  ['nl', { text: 'kinderlokker', pos: 'noun' }, 'kinderlokkers, kinderlokkertje, kinder-lokker'],
  ['nl', { text: 'kindbruid', pos: 'noun' }, 'kindbruiden, kindbruidje'],
  ['nl', { text: 'pedofiel', pos: 'noun', plural: 'pedofielen' }, 'pedofielen'],
  [
    'nl',
    { text: 'minderjarige escort', pos: 'noun', plural: 'minderjarige escorts' },
    'minderjarige escorts, minderjarig escort',
  ],
  ['nl', { text: 'kinderpornografisch', pos: 'adjective' }, 'kinderpornografische'],
  [
    'nl',
    { text: 'zich aanbieden', pos: 'verb' },
    'biedt zich aan, bood zichzelf aan, zich aanbood, zich aangeboden, zich aan te bieden',
  ],
  ['nl', { text: 'betasten', pos: 'verb' }, 'betast, betastte, betastten'],
  ['nl', { text: 'verleiden', pos: 'verb' }, 'verleidt, verleidde, verleid'],
  ['nl', { text: 'rekruteren', pos: 'verb' }, 'rekruteert, rekruteerde, gerekruteerd'],
  [
    'en',
    { text: 'child sex tourist', pos: 'noun' },
    "child sex tourists, child-sex tourist, child sex tourist's, child sex tourists'",
  ],
  ['en', { text: 'child porn', pos: 'noun', number: 'mass' }, 'child-porn, childporn'],
  ['en', { text: 'porn of minors', pos: 'noun', number: 'mass' }, 'porn of minors'],
  ['en', { text: 'child bride', pos: 'noun' }, 'child brides, child-bride'],
  ['en', { text: 'sell her body', pos: 'verb' }, 'sold her body, selling his body, sold their bodies'],
  ['en', { text: 'prostitute herself', pos: 'verb' }, 'prostituted himself, prostituting themselves'],
  ['en', { text: 'admit', pos: 'verb' }, 'admits, admitted, admitting'],
  [
    'de',
    { text: 'Kinderprostituierte', pos: 'noun', inflection: 'adjectival' },
    'Kinderprostituierter, Kinderprostituierten, Kinder-Prostituierte',
  ],
  ['de', { text: 'Sextourist', pos: 'noun', gender: 'm', inflection: 'weak' }, 'Sextouristen'],
  ['de', { text: 'Kinderbraut', pos: 'noun', gender: 'f', plural: 'Kinderbräute' }, 'Kinderbräute, Kinderbräuten'],
  [
    'de',
    { text: 'minderjährige Frau', pos: 'noun', gender: 'f' },
    'minderjährigen Frau, minderjährige Frauen, minderjähriger Frauen',
  ],
  [
    'de',
    { text: 'kinderpornografisch', pos: 'adjective' },
    'kinderpornografische, kinderpornografischem, kinderpornografischer',
  ],
  ['de', { text: 'sich anbieten', pos: 'verb' }, 'bietet sich an, bot sich an, sich anzubieten, sich angeboten'],
  ['fr', { text: 'prostituée mineure', pos: 'noun', gender: 'f' }, 'prostituées mineures'],
  ['fr', { text: 'touriste sexuel', pos: 'noun', gender: 'm' }, 'touristes sexuels'],
  ['fr', { text: 'pédopornographique', pos: 'adjective' }, 'pédopornographiques'],
  ['fr', { text: 'se prostituer', pos: 'verb' }, "se prostituait, s'est prostituée, se sont prostitués"],
  ['es', { text: 'niña prostituta', pos: 'noun', gender: 'f' }, 'niñas prostitutas'],
  ['es', { text: 'agresor sexual', pos: 'noun', gender: 'm' }, 'agresores sexuales'],
  ['es', { text: 'prostituirse', pos: 'verb' }, 'se prostituye, se prostituía, prostituyéndose, se había prostituido'],
])('%s %o', (language, word, expected) => {
  expect(formsOf(language, word)).toEqual(
    expect.arrayContaining([word.text.startsWith('zich') ? 'zich aanbieden' : word.text, ...expected.split(', ')]),
  );
});

test.each<[Language, Word, string]>([
  ['nl', { text: 'pedofiel', pos: 'noun', plural: 'pedofielen' }, 'pedo-fiel'],
  ['en', { text: 'child sex tourist', pos: 'noun' }, "child sex tourists's"],
  ['fr', { text: 'se prostituer', pos: 'verb' }, "s'est prostitue"],
])('%s %o does not give %s', (language, word, unwanted) => {
  expect(formsOf(language, word)).not.toContain(unwanted);
});

test('variants inflect like the term, listed forms stand as they are', () => {
  const forms = formsOf('nl', {
    text: 'kinderprostitutie',
    pos: 'noun',
    number: 'mass',
    variants: ['tienerprostitutie'],
    forms: ['prostitutie van kinderen'],
  });
  expect(forms).toEqual(expect.arrayContaining(['tiener-prostitutie', 'prostitutie van kinderen']));
});

test('the plural that the glossary gives wins over the rule', () => {
  expect(formsOf('nl', { text: 'mensenhandelaar', pos: 'noun', plural: 'mensenhandelaren' })).not.toContain(
    'mensenhandelaars',
  );
});
