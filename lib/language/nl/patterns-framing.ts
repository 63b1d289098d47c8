import type { PatternRule } from '../pattern-rule.ts';
import { sexual, sold, youngster } from './patterns-conditions.ts';

/** Blame, and doubt about the one who was abused. */
export const framingPatterns: readonly PatternRule[] = [
  {
    concept: 'sectt',
    term: 'kinderseksreis',
    sentences: ['<(seksreis|seksreizen|sexreis|sexreizen|seksvakantie|seksvakanties) (naar|met|voor) {kids}>'],
  },
  {
    concept: 'sectt',
    term: 'kinderseksreis',
    sentences: ['<(seksreis|seksreizen|sexreis|sexreizen|seksvakantie|seksvakanties)>'],
    requires: ['@childHere + @abuse'],
    suppress: ['(?:zijn|haar|hun|eigen) (?:\\p{L}+ )?(?:kinderen|kind|zoons?|dochters?)'],
  },
  {
    concept: 'victim-blaming',
    sentences: [
      '<[seksueel] (uitdagend|uitdagende|provocerend|provocerende|verleidelijk|verleidelijke|grensoverschrijdend uitdagend) [gedrag|kleding|gekleed|houding]>',
      '<(uitgelokt|uitlokte|lokte {..3} uit)>',
    ],
    requires: [`${youngster} + ${sexual}`, `@age + ${sexual}`],
    suppress: ['project*', 'opgave*', 'lesstof', 'les', 'speeltuin*', 'parcours', 'sport*'],
  },
  {
    concept: 'risky-behaviour',
    sentences: [
      '<(brengt|bracht|brachten|brengen) (zichzelf|zich) [opzettelijk|bewust|steeds|telkens|herhaaldelijk] in gevaar>',
      '<(zichzelf|zich) [opzettelijk|bewust|steeds|telkens|herhaaldelijk] in gevaar (brengt|bracht|brachten|brengen|gebracht)>',
      '<[seksueel] (risicogedrag|promiscue|promiscu|promiscu gedrag|losbandig gedrag|losbandige leven|levensstijl|eigen keuze)>',
    ],
    requires: [
      `@childHere + ${sexual}`,
      `@age + ${sold}`,
      '@childHere + (?:oudere|volwassen|vreemde|onbekende) mannen',
    ],
    suppress: ['soa*', 'ggd', 'hiv', 'verkeer', 'fiets*', 'vuurwerk', 'gezonde'],
  },
  {
    concept: 'risky-behaviour',
    sentences: ['<[seksueel] (promiscue|promiscu|losbandig|losbandige) [gedrag|leven]>', '<promiscuïteit>'],
    requires: ['@age'],
    within: 'sentence',
    suppress: ['@grown', 'dieren', 'soort', 'bonobo*'],
  },
  {
    concept: 'adultification',
    sentences: [
      '<(vroegrijp|vroegrijpe)>',
      '<(er ouder uitzag|er ouder uitzagen|zag er ouder uit|zagen er ouder uit|ouder leek)>',
    ],
    requires: [`@age + ${sexual}`, `${youngster} + ${sexual}`],
    suppress: ['peer*', 'appel*', 'fruit'],
  },
  {
    concept: 'accuser',
    sentences: [
      '<(vermeend slachtoffer|vermeende slachtoffers|aanklaagster|aanklaagsters|beschuldiger|beschuldigers)>',
    ],
    requires: [
      `@child + ${sexual}`,
      '@age + \\p{L}*(?:coach|trainer|leraar|priester|pater|pastoor|leider|stiefvader|oom|docent)',
    ],
    suppress: ['fraude', 'oplichting', 'phishing', 'ongeluk', 'aanrijding'],
  },
  {
    concept: 'defilement',
    sentences: ['<(haar|zijn|hun) onschuld (gestolen|ontnomen|geroofd|verloren|verloor|stal|afgenomen)>'],
    requires: ['@child'],
  },
  {
    concept: 'late-disclosure',
    sentences: ['<pas nu naar buiten (komt|kwam|komen|kwamen)>', '<(zweeg ze|zweeg hij|zwegen ze) zo lang>'],
    requires: ['@child + @abuse'],
  },
];
