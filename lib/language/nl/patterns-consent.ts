import type { PatternRule } from '../pattern-rule.ts';
import { sexual, youngster } from './patterns-conditions.ts';

/** What somebody who is suspected does of his own accord. */
const ownSteps =
  'here: (?:meld\\p{L}* zich|zich gemeld|(?:geeft|gaf|gaven) zich|zich aan(?:gaf|geven|gegeven)|verliet(?:en)?|vertrok\\p{L}*|stapten?|opgestapt|werkten? mee|meegewerkt|meewerk\\p{L}*|afstand|ontslag|teruggetreden)';

/** Consent and seduction, said of a child. */
export const consentPatterns: readonly PatternRule[] = [
  {
    concept: 'consent',
    severity: 'avoid',
    sentences: [
      '<[met] (wederzijdse|wederzijds|volledige|haar|zijn|hun) (instemming|toestemming|goedvinden)>',
      '<met (instemming|toestemming|goedvinden)> {noGiver}',
      '<(toestemming|instemming)> [had|heeft|zou hebben] (gegeven|gaf|geven|gegeven had)',
      '<(vrijwillig|vrijwillige|consensueel|consensuele) [seksueel|seksuele] [contact|relatie|seks|omgang|handelingen]>',
      '<(instemde|instemden|ingestemd|toestemde|toegestemd)>',
      '<stemde {..2} (in|toe)>',
      '<wilde het [zelf] [ook]>',
      '<(zelf wilde|zelf ook wilde|er zelf om gevraagd)>',
    ],
    requires: [`@age + ${sexual}`, `${youngster} + ${sexual}`, '@age + @grown'],
    suppress: [
      'vrijwilliger*',
      'onderzoek mee',
      'operatie',
      'behandeling',
      'medische',
      'interview',
      'publicatie',
      'hulpverlening',
      'ouders',
      'afname',
      'dna*',
      'opname',
      'here: tussen volwassenen',
      'here: politiebureau',
      'here: mee naar het bureau',
      'here: uithuisplaatsing',
      'here: gemeente',
      'here: (?:vertrek|terugkeer|ontslag|meewerk\\p{L}*)',
      'here: van de (?:officier|rechter|ouders|voogd|bank|gemeente)',
      ownSteps,
    ],
  },
  {
    concept: 'consent',
    severity: 'avoid',
    sentences: [
      '(deed|deden) (het|dat|dit|alles) [allemaal|helemaal] <vrijwillig>',
      '(was|waren|gebeurde|ging) [alles|allemaal|steeds|altijd|geheel|volledig] <vrijwillig>',
    ],
    requires: ['@age + (?:verdachten?|advoca(?:at|te|ten)|raadsman|raadsvrouw|verdediging)'],
    suppress: [
      ownSteps,
      'here: (?:politie\\p{L}*|bureau|taakstraf|werkstraf|verhoor|bemiddeling|onderzoek|meewerk\\p{L}*|dna\\p{L}*|behandeling|operatie|vrijwilliger\\p{L}*|deelname|opname|vertrek|bekentenis|verklaring|ontslag)',
    ],
  },
  {
    concept: 'consent',
    severity: 'avoid',
    sentences: [
      '<wilde het [zelf] [ook]>',
      '<(zelf wilde|zelf ook wilde|er zelf om gevraagd)>',
      '<(instemde|instemden|ingestemd|toestemde|toegestemd)> {noTerms}',
      '<(vrijwillig|vrijwillige)>',
    ],
    requires: ['@age + (?:verweer\\p{L}*|raadsman|raadsvrouw|verdediging|dagvaarding|beklaagde|aanklacht)'],
    suppress: [
      ownSteps,
      'here: (?:politie\\p{L}*|bureau|taakstraf|werkstraf|verhoor|bemiddeling|onderzoek|meewerk\\p{L}*|dna\\p{L}*|behandeling|operatie|vrijwilliger\\p{L}*)',
    ],
  },
  {
    concept: 'seduction',
    sentences: [
      '<[tot seks] [heeft|had|hebben] (verleidde|verleidden|verleidt|verleid|verleiden)>',
      '<(palmde|palmt) {..3} in>',
      '<(ingepalmd|inpalmde|inpalmen)>',
    ],
    requires: ['@age + @adult', '@age + @grown', `${youngster} + ${sexual}`],
    suppress: [
      'tot een',
      'zich verleiden',
      'zich laten',
      'je niet verleiden',
      'jury',
      'bezoeker*',
      'lezer*',
      'kiezer*',
      'musical',
      'roman',
      'film',
    ],
  },
  {
    concept: 'seduction',
    sentences: ['<(hem|mij|me) (had|heeft|zou hebben) verleid>', '<verleidde (hem|mij|me)>'],
    requires: ['@age + @crime', `${youngster} + @crime`],
    suppress: ['tot een', 'overval*', 'dief*'],
  },
  {
    concept: 'seduction',
    sentences: ['<(verleidde|verleidden|verleidt)> {child}', '{aged} <(heeft|had|hebben|hadden|zou hebben) verleid>'],
    suppress: ['jury', 'musical', 'here: tot (?:het|de|een) \\p{L}+', 'game*', 'spel', 'reclame*', 'app', 'apps'],
  },
];
