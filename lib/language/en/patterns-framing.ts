import type { PatternRule } from '../pattern-rule.ts';

/** Travel, blame and labels. */
export const framingPatterns: readonly PatternRule[] = [
  {
    concept: 'sectt',
    sentences: [
      '<[webcam|virtual] (child sex tourism|child-sex tourism|child-sex-tourism)>',
      '<(travel|travels|travelled|traveled|travelling|traveling|trip|trips|trips abroad) for (child sex|sex with {kids})>',
      '<[webcam] (paedophile|pedophile|paedo|pedo) tourism>',
    ],
  },
  {
    concept: 'sectt',
    term: 'child sex tour',
    sentences: [
      '<(sex tour|sex tours|sex trip|sex trips|sex holiday|sex holidays|sex vacation|sex vacations) (with|for|involving) {kids}>',
    ],
  },
  {
    concept: 'sectt',
    term: 'child sex tour',
    sentences: ['<(sex tour|sex tours|sex trip|sex trips|sex holiday|sex holidays|sex vacation|sex vacations)>'],
    requires: ['@youth + (?:abus\\p{L}*|exploit\\p{L}*|rap(?:e|es|ed|ing))'],
  },
  {
    concept: 'travelling-child-sex-offender',
    sentences: ['<(child sex|child-sex|paedophile|pedophile|paedo|pedo) (tourist|tourists)>'],
  },
  {
    concept: 'risky-behaviour',
    sentences: [
      '<[a] lifestyle choice>',
      '<[her|his|their] (risky|risk-taking|sexualised|sexualized|promiscuous) (behaviour|behavior|behaviours|lifestyle)>',
      "<(put|putting|puts|placing|placed|places) (herself|himself|themselves) (at risk|in danger|in harm's way)>",
      '<promiscuous>',
    ],
    requires: ['@age', '@oneChild + @abuse', '@oneChild + @exploit', '@youth + @abuse'],
    suppress: [
      'sport*',
      'injur*',
      'team',
      'skydiv*',
      'home[ -]?school\\p{L}*',
      'virus',
      'covid*',
      'mode',
      'traffic',
      'cycling',
      'diet*',
      'vegan*',
      'climb*',
      'swim*',
      'ice',
      'in danger to',
      "(?:at risk|in danger|harm's way) (?:to|when (?:s?he|they)) (?:pull|save|rescu|help|reach|protect|shield|drag|div|jump|warn)\\p{L}*",
    ],
  },
  {
    concept: 'risky-behaviour',
    sentences: [
      '<(making|makes|made|make) (risky|poor|bad|unsafe|her own|his own|their own) [life|lifestyle] choices>',
    ],
    requires: ['@youth + @abuse', '@youth + @exploit', '@age + @grown', '@age + sold', '@age + m[ae]n'],
  },
  {
    concept: 'risky-behaviour',
    sentences: [
      '(abuse|exploitation|assault|rape) {..5} <(her|his|their) (risky|risk-taking|sexualised|sexualized|promiscuous) (behaviour|behavior|lifestyle)>',
    ],
  },
  {
    concept: 'adultification',
    severity: 'attention',
    sentences: ['<(mature|old) for (her|his) age>'],
    requires: ['@age + @grown', '@oneChild + @abuse', '@oneChild + @crime'],
    suppress: ['reader*', 'musician', 'violin*', 'pianist', 'chess'],
  },
  {
    concept: 'child-lover-labels',
    severity: 'attention',
    sentences: ['<minor-attracted [person|persons|people|community|adults]>'],
  },
];
