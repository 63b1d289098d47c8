import { describe, expect, test } from 'vitest';
import { marked, unmarked } from './marked.ts';

const clean: { readonly [why: string]: readonly string[] } = {
  'a name, a title or a statute': [
    'In the Netherlands you can report to Meldpunt Kinderporno, run by Offlimits.',
    'Voor haar eindlijst las ze Lolita van Vladimir Nabokov.',
    "Tonight's documentary, “The Paedophile Next Door”, drew complaints.",
    'Nach § 184b StGB (Kinderpornographische Inhalte) drohen bis zu zehn Jahre Haft.',
    "La décision-cadre 2004/68/JAI relative à la lutte contre l'exploitation sexuelle des enfants et la pédopornographie a été abrogée.",
  ],
  'a word spoken of as a word': [
    'Avoid the term child pornography; it implies consent.',
    'Use “child exploited in prostitution” instead of “child prostitute”.',
    'We spreken van misbruikbeelden in plaats van kinderporno.',
    'Kinderpornografie → Darstellungen sexualisierter Gewalt gegen Kinder',
    'La palabra «cliente» borra al niño, dice el manual de estilo.',
  ],
  'a denial by the writer': [
    'Seks met een kind bestaat niet; het is altijd verkrachting.',
    'Er bestaat niet zoiets als een minderjarige sekswerker.',
    'No fue una relación: tenía once años y él era su tío.',
  ],
  'clinical use': [
    'Pedofilie is volgens de DSM-5 een seksuele voorkeur.',
    'The clinic treats men with paedophilic attractions who have never offended.',
  ],
  'a technical string': [
    'Attached: child_prostitution_report_FINAL2.pdf and two photos.',
    'Stuur je vraag naar kinderporno@meldpunt-voorbeeld.nl.',
    'Hoy marchamos contra la explotación #NoALaPornografiaInfantil',
    'Dank aan @loverboyalert_nl voor de training.',
    'Zie https://example.nl/dossiers/kinderporno voor het overzicht.',
    'Run grep -ri `childporn` logs/ to list the blocked queries.',
  ],
};

for (const [why, sentences] of Object.entries(clean)) {
  describe(`${why} is never flagged`, () => {
    test.each(sentences)('%s', (sentence) => {
      expect(marked(sentence)).toBe(sentence);
    });
  });
}

describe('what looks like an exemption and is none', () => {
  test.each([
    'The so-called [!kiddy-porn] trade moved to encrypted apps years ago.',
    'The indictment charges him with “transporting [!"child pornography]” between March and May.',
    '"Er was geen sprake van [!"kinderporno]", hield de raadsman vol.',
    'Das Buch heißt „Loverboys“, die [!Loverboys] darin tragen andere Namen.',
  ])('%s', (sentence) => {
    expect(marked(unmarked(sentence))).toBe(sentence);
  });
});
