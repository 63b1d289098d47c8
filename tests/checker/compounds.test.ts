import { expect, test } from 'vitest';
import { marked, unmarked } from './marked.ts';

test.each([
  'In drie [!kinderpornozaken] eist de officier straffen.',
  'De gemeente betaalt de opvang van [!loverboyslachtoffers].',
  'De [!kinder-sekstoerist] kwam via Manilla.',
  'Projecten tegen kinderarbeid en [!-prostitutie] in Cebu krijgen geld.',
  'Gegen [!Kinderprostitution] und [!-pornografie] richtet sich der Plan.',
  'Gegen ihn wird wegen [!kinder- und jugendpornografischer Inhalte] ermittelt.',
  'Die [!Loverboy-Methode] ist seit Jahren bekannt und wird von der Polizei bekämpft.',
])('a compound is one finding: %s', (sentence) => {
  expect(marked(unmarked(sentence))).toBe(sentence);
});

test.each([
  'Zij studeerde orthopedagogiek en pedologie in Leuven.',
  'De pedometer telde tienduizend stappen.',
  'Das Pädaudiologische Zentrum prüft das Gehör von Kleinkindern.',
  'Vooral kindertoerisme rond boerderijen doet het goed in Drenthe.',
  'In Middlesex, with a 14-year-old navigator beside him, the car left the road.',
])('a word that begins alike is no compound: %s', (sentence) => {
  expect(marked(sentence)).toBe(sentence);
});
