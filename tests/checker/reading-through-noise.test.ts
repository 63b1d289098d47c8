import { expect, test } from 'vitest';
import { marked, unmarked } from './marked.ts';

test.each([
  ['soft hyphens', 'Hij had [!kinder\u00adporno] op een schijf.'],
  ['zero-width characters', 'Learn how [!child\u200b sex\u200b tourism] works.'],
  ['a zero-width non-joiner', 'In het dossier zitten elf [!kinder\u200cpornobestanden].'],
  ['no-break spaces', 'Operation Larch: 14 arrests for [!child\u00a0porn]'],
  ['thin spaces', 'They found [!child\u2009pornography] in the flat.'],
  ['a line break', 'They found [!child\nporn] in his locker.'],
  ['a dash for a hyphen', 'De [!kinderporno–zaak] tegen de oud-diaken start in mei.'],
  ['composed accents', 'Le parquet évoque des [!images pédopornographiques] chez le diacre.'],
  ['decomposed accents', 'Le parquet évoque des [!images pe\u0301dopornographiques] chez le diacre.'],
  ['capitals', '[!KINDERPORNORING] OPGEROLD IN LIMBURG'],
  ['the dotless i of a Turkish keyboard', 'Hij keek naar [!kınderporno] op zijn telefoon.'],
  ['an emoji of several units before it', '👩‍💻 meldt [!kinderporno] bij de politie.'],
])('finds words through %s', (_, sentence) => {
  expect(marked(unmarked(sentence))).toBe(sentence);
});

test('two line breaks part a phrase', () => {
  expect(marked('He has a child\n\nporn is banned here.')).toBe('He has a child\n\nporn is banned here.');
});
