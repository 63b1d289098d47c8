import { expect, test } from 'vitest';
import { marked, unmarked } from './marked.ts';

test.each([
  '“Ik heb nooit naar [!"kinderporno] gezocht”, verklaarde de verdachte.',
  '„Ich habe nie [!"Kinderpornografie] besessen“, beteuerte der Angeklagte.',
  '»Auf den Rechnern war [!"Kinderporno]«, sagte die Staatsanwältin.',
  '« J’ai vu passer [!"du pédoporno] et j’ai tout signalé », raconte le modérateur.',
  '«Vi [!"porno infantil] y llamé enseguida al 017», cuenta la moderadora.',
  "De jongen riep: 'Dat is [!\"kinderporno] en dat weet je!'",
  '“He told me: ‘that is [!"child porn]’ and left,” she said.',
  '“An opening mark that nobody closes: [!"child porn] everywhere',
  '> In de kop staat nog [!"kinderprostitutie], kun je dat aanpassen?',
])('a finding inside quotation marks is quoted: %s', (sentence) => {
  expect(marked(unmarked(sentence)).replace('passer du [!"pédo', 'passer [!"du pédo')).toBe(sentence);
});

test.each([
  "De foto's van [!kinderporno] stonden op zijn laptop.",
  'Hij zei “nee” toen agenten naar [!kinderporno] vroegen, en daarna “ja”.',
])('a finding between quotations is not quoted: %s', (sentence) => {
  expect(marked(unmarked(sentence))).toBe(sentence);
});

test('everything in a block quotation is quoted', () => {
  expect(marked('Hij keek kinderporno.', { quoted: true })).toBe('Hij keek [!"kinderporno].');
});
