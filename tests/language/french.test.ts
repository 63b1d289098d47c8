import { describe, expect, test } from 'vitest';
import { marked, unmarked } from '../checker/marked.ts';
import { suggested } from './suggested.ts';

describe('French that harms', () => {
  test.each([
    "La mère a loué sa fille de six ans à [!des clients] sur internet, selon l'acte d'accusation.",
    '[!Le client] de la mineure a été relâché.',
    'La victime avait treize ans. [!Un client] l’a reconnue sur une annonce.',
    "Dix-sept [!clients] d'une mineure de 15 ans jugés à Versailles",
    'Le pasteur évoquait [!une « relation amoureuse » avec la choriste de treize ans].',
    "La justice soupçonne l'éducateur d'[!avoir eu des relations avec trois pensionnaires mineures].",
    'Elle avait 13 ans, il en avait 41 : [!leur liaison] a duré deux ans.',
    "« C'était [!\"une relation consentie] », dit l'ancien coach de la nageuse de 13 ans dans le documentaire.",
    'Le lycéen de 16 ans [!se prostituait] dans des appartements loués à la nuit.',
    'Une [!travailleuse du sexe de 15 ans] a été entendue par la brigade.',
    "[!La prostitution d'adolescentes] placées inquiète le département.",
    '[?La pédophilie] dans une association sportive a été dénoncée.',
  ])('is found: %s', (sentence) => {
    expect(marked(unmarked(sentence), { language: 'fr' })).toBe(sentence);
  });

  test.each([
    'Elle se prostituait pour nourrir ses deux enfants, âgés de trois et cinq ans.',
    "À l'hôtel, les enfants de moins de douze ans sont hébergés gratuitement ; les clients apprécient.",
    "L'avocate annonce que ses clients, deux mineurs de 16 ans, feront appel.",
    "La relation entre l'enseignante et ses élèves de CP repose sur la confiance.",
    'Le proxénète a été condamné à douze ans de prison.',
    "L'infirmière parle de relations sexuelles avec les élèves de troisième.",
    'On préférera « contenus d’abus sexuels d’enfants » à « pédopornographie ».',
    "Un enfant n'est jamais responsable : il ne se prostitue pas, il est exploité.",
    'Un enfant ne peut pas consentir à une relation sexuelle avec un adulte.',
    'Le colloque « Prostitution des mineurs : sortir du silence » aura lieu le 12 mars à Reims.',
    'Une variation mineure du taux a surpris les clients.',
    'Ils avaient 17 ans tous les deux et leur liaison était un secret de lycée.',
    'Le service suit des patients atteints de pédophilie.',
  ])('is left alone: %s', (sentence) => {
    expect(marked(sentence, { language: 'fr' })).toBe(sentence);
  });
});

test.each([
  'Une [prostituée de quinze ans → adolescente de quinze ans exploitée sexuellement] a été entendue comme témoin.',
  "L'adolescente aurait [vendu son corps → été exploitée sexuellement] pour un téléphone.",
  "[La prostitution d'adolescentes → L'exploitation sexuelle d'adolescentes] placées inquiète le département.",
  "[Le client → L'agresseur] de la mineure a été relâché.",
  "Elle avait 13 ans, il en avait 41 : [leur liaison → l'abus] a duré deux ans.",
  'Une [pédophile → pédocriminelle] a été condamnée à Mons.',
  '[Des vidéos à caractère pédopornographique → Des vidéos pédocriminelles] étaient vendues sur un forum.',
])('French stands right in the sentence: %s', (sentence) => {
  expect(suggested(sentence, 'fr')).toBe(sentence);
});
