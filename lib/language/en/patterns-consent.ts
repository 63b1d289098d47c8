import type { PatternRule } from '../pattern-rule.ts';
import { childAndAdult, stories } from './patterns-conditions.ts';

/** Consent to something else: a search, an operation, a photograph. */
const otherConsent =
  '(?:consent(?:ed|ing)?|agreed) (?:to|for) (?!(?:the |an? |his |her |their |being |have |having |any )?(?:sex|intercourse|it(?!\\p{L})|relations|abuse|act|touch|everything|what|be(?:ing)? (?:touch|abus)))\\p{L}+';

/** Consent and seduction, said of a child. */
export const consentPatterns: readonly PatternRule[] = [
  {
    concept: 'consent',
    severity: 'avoid',
    sentences: ['<(consented|consensual|[a] willing participant)>'],
    requires: ['@ageHere'],
    within: 'sentence',
    suppress: [
      otherConsent,
      'parent*',
      'mother',
      'father',
      'medical',
      'surgery',
      'treatment',
      'vaccin*',
      'interview',
      'photograph*',
      'study',
      'data',
    ],
  },
  {
    concept: 'seduction',
    sentences: ['<(seduced|seducing|seduces|seduce)> {child}'],
    within: 'sentence',
    suppress: [
      'with rosemary',
      'wine',
      'seduced us',
      'into (?!sex|having|bed)\\p{L}+ing',
      'games?',
      'adverts?',
      'ads',
      'apps?',
    ],
  },
  {
    concept: 'seduction',
    severity: 'attention',
    sentences: [
      '({child}|{youngOne}) [had] <(came on to|come on to|threw herself at|thrown herself at|threw himself at|led on)> (him|her|the|a|his|me)',
      '<(led him on|led her on|led them on|led me on)>',
    ],
    requires: childAndAdult,
  },
  {
    concept: 'consent',
    severity: 'avoid',
    sentences: [
      '<(consensual|consensually|non-forced)>',
      '<[a] willing (participant|participants|partner|partners|party)>',
      '<(consented|consenting)>',
      '<[{pronoun}] agreed to (sex|have sex|the sex|everything)>',
      '<(gave|given|give|giving) [her|his|their] consent>',
      '<with (her|his|their) consent>',
      '<{pronoun} (was|were|had been) {willing}>',
      '({child}|{youngOne}) (was|were|had been|seemed) <{willing}>',
      '<[{pronoun}] (wanted|enjoyed|consented to) {itAlone}>',
      '(went|go|gone|going|came|come|climbed|undressed|participated|took part|engaged|followed|complied|slept|stayed|acted) {..3} <(willingly|voluntarily)>',
      '<(willingly|voluntarily)> (went|go|came|come|undressed|participated|took part|engaged|followed|complied|slept|stayed|had)',
    ],
    requires: childAndAdult,
    suppress: [
      otherConsent,
      'age of consent',
      'parent*',
      'informed consent',
      'medical',
      'surgery',
      'treatment',
      'vaccin*',
      'interview',
      'consent form*',
      'consenting adults',
      'data',
      'photograph*',
      'return*',
      'here: (?:police station|to the police|handed (?:him|her)self in|cooperat\\p{L}*)',
      'volunteer*',
      'legally',
    ],
  },
  {
    concept: 'seduction',
    sentences: ['<(seduced|seduces|seducing|seduce|seductress|temptress)>', '<seduced by> {..3} {adults}'],
    requires: ['@age + @adult', '@oneChild + @abuse', '@oneChild + @crime'],
    suppress: [
      'seduced by (?:the|its|an?) (?:idea|promise|prospect|charm|view|beauty|music|sound|glamour|smell|thought|lure|power|dream)s?',
      'seduced by (?:promises?|money|fame|wealth|drugs)',
      'seduced us',
      'voter*',
      'viewer*',
      'reader*',
      'audience*',
      'jury',
      ...stories,
      'screens',
    ],
  },
];
