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
  'the heading of an article or a chapter, a paper, a play': [
    'Paragraaf 3.2. Kinderprostitutie in havensteden',
    'Op de agenda: artikel 14 (jeugdprostitutie) van de verordening.',
    'Hij promoveerde op het proefschrift Kinderpornografie en de wet.',
    'Last spring the students staged Child Bride and two farces.',
    'The choir sang “Loverboy” as an encore.',
    'The clerk read out 18 U.S.C. § 1466A, Visual representations of the sexual abuse of children and child pornography.',
  ],
  'a word spoken of as a word': [
    'Please do not write: child prostitute.',
    '‘Child porn’ trivialises what was done.',
    'Kinderlokker (zelfstandig naamwoord): iemand die een kind meeneemt.',
    'Avoid the term child pornography; it implies consent.',
    'Use “child exploited in prostitution” instead of “child prostitute”.',
    'We spreken van misbruikbeelden in plaats van kinderporno.',
    'Kinderpornografie → Darstellungen sexualisierter Gewalt gegen Kinder',
    'La palabra «cliente» borra al niño, dice el manual de estilo.',
  ],
  'a denial by the writer': [
    'None of what he did to the girl of nine was consensual.',
    'Niets van wat het meisje van tien overkwam, was vrijwillig.',
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
    '“There was no [!"child porn] in our house,” the landlord said.',
    'Die Polizei fand keine [!Kinderpornografie] auf dem Rechner.',
    'The so-called [!kiddy-porn] trade moved to encrypted apps years ago.',
    'The indictment charges him with “transporting [!"child pornography]” between March and May.',
    '"Er was geen sprake van [!"kinderporno]", hield de raadsman vol.',
    'Het boek heet ‘Loverboys’ en gaat over drie [!loverboys] uit de Betuwe.',
  ])('%s', (sentence) => {
    expect(marked(unmarked(sentence))).toBe(sentence);
  });
});
