import type { PatternRule } from '../pattern-rule.ts';

/** A prostitute's child is no prostitute. */
const childOf = '(?:daughters?|sons?|child|children)(?: of {n}|,? {n},)? of (?:an?|the|two)';

/** Grown people sell too, and that is another subject. */
const grownSellers = ['over 18', 'women', 'adults', 'mothers', 'adult*', "(?:do not|don't) sell"];

/** Who sells herself short, or offers himself as a goalkeeper. */
const otherSales = [
  'volunteer*',
  'application*',
  'candidate*',
  'job*',
  'short',
  'body (?:armou?r|shop|lotion|work|kit)',
  '(?:herself|himself|themselves|myself) to (?:the |an? )?(?:selectors?|voters?|public|audience|fans|electorate|clubs?|team|party|judges|panel|viewers|readers|market|employers?|scouts?|press|media|country)',
  '(?:herself|himself|themselves|myself) (?:up )?as (?:an? |the )?(?!prostitut|escort|sex|hooker)\\p{L}+',
  '(?:offered|offers|offering) (?:herself|himself|themselves) (?:a |an |the |to (?:help|work|science|the (?:club|team|party|cause)))',
];

/** The child as prostitute, sex worker, seller or woman. */
export const prostitutionPatterns: readonly PatternRule[] = [
  {
    concept: 'child-exploited-in-prostitution',
    sentences: [
      '<{young} {prostitute}>',
      '<{prostitute} (aged|of|under) [just|only|between|the age of] {age18}>',
      '<{prostitute}> , [aged|just|only|barely|hardly|not yet|not even|the youngest|the youngest of them|the youngest only|the youngest just] [only|just|barely] {bareAge}',
      '<{prostitute}> {inBrackets}',
      '<(girl|boy|child|teen|teenage) {prostitute}>',
      '<prostituted {kids}>',
    ],
  },
  {
    concept: 'child-exploited-in-prostitution',
    term: 'child prostitute',
    sentences: [
      '(as|was|were|is|are|be|being|become|became|becoming|called|calls|labelled|labeled|branded|for|like|young|youngest|these|those|already|still|just|only|merely|simply) <[a|an|the] {prostitute}>',
      '<(working|worked|work|works) as [a|an] {prostitute}>',
      '<[the|a] {prostitute}> {..4} (was|is|were|are) [only|just|barely|under|below|younger than|not yet] {n}',
    ],
    requires: ['@ageHere'],
    within: 'sentence',
    suppress: [
      '@grown',
      childOf,
      'adult*',
      'her son',
      'her daughter',
      'her child*',
      'mother',
      'police escort',
      'under escort',
      'escort vehicle',
      'ford escort',
      'escorted',
      'escort website*',
      'escort agenc*',
      'escort site*',
    ],
  },
  {
    concept: 'child-exploited-in-prostitution',
    term: 'child prostitute',
    sentences: [
      '(known|used|sold|treated|seen|viewed|regarded|recruited|trafficked|described|labelled|labeled|advertised|dismissed|arrested|charged|fined|held|hired) <as [a] {prostitute}>',
      '<(working|worked|work) as prostitutes>',
    ],
    requires: ['@youth'],
    within: 'sentence',
    suppress: ['@grown', 'adult*', 'women', 'mother', 'police escort'],
  },
  {
    concept: 'exploitation-of-children-in-prostitution',
    sentences: [
      '<(teen|teenage|juvenile|adolescent|underage|under-age|child|minor|youth) prostitution>',
      '<prostitution (of|by|among|involving) [young|underage|the] {kids}>',
      '<(prostitution and pornography|pornography and prostitution) (of|involving|with) {kids}>',
    ],
    suppress: ['@grown', 'adult*'],
  },
  {
    concept: 'exploitation-of-children-in-prostitution',
    sentences: ['<(engage|engaged|engaging|engages|involved) in prostitution>'],
    requires: ['@ageHere', '{childNoun}', 'girls', 'boys'],
    within: 'sentence',
    suppress: ['@grown', 'adult*', 'women'],
  },
  {
    concept: 'child-sex-work',
    sentences: [
      '<{young} (sex worker|sex workers|stripper|strippers|webcam model|webcam models|porn star|porn stars|porn actress|exotic dancer|exotic dancers)>',
      '<sex workers [who|who are|who were|aged] (under|below|younger than) {age18}>',
      '<(underage|child|teen|teenage) sex work>',
    ],
  },
  {
    concept: 'child-sex-work',
    sentences: [
      '(as|was|were|is|are|be|being|become|became|becoming|called|calls|labelled|labeled|branded|these|those) <[a] (sex worker|sex workers)>',
      '(in|into|to|of|do|does|did|doing|from|through|her|his|their|call|called|calls|through) <sex work>',
      '<sex work> (at|aged|by|was|is)',
      '<[provided|provide|providing] (sexual services|sexual favours|sexual favors) [to]>',
    ],
    requires: ['@ageHere'],
    within: 'sentence',
    suppress: ['@grown', 'adult*', 'over 18', 'their children', 'her child*', 'her son', 'her daughter'],
  },
  {
    concept: 'child-offered-for-sex',
    term: 'prostitute herself',
    sentences: [
      '<(prostitute|prostitutes|prostituted|prostituting) (herself|himself|themselves|myself)>',
      '<(turned|turning|turn|turns) (tricks|to prostitution)>',
      '<(rented|rent|renting|rents|hired|hiring) (herself|himself|themselves) out>',
    ],
    requires: ['@age', '@youth'],
    suppress: grownSellers,
  },
  {
    concept: 'child-offered-for-sex',
    term: 'prostitute herself',
    sentences: [
      '<(sold|sell|sells|selling|offered|offers|offering) (herself|himself|themselves|myself|her body|his body|their bodies) [for sex|online|to men]>',
      '<(sold|sell|sells|selling|trading|traded|trade|exchanged|exchanging) (sex {alone}|sexual favours|sexual favors)>',
    ],
    requires: ['@age', '@youth'],
    within: 'sentence',
    suppress: [...grownSellers, ...otherSales],
  },
  {
    concept: 'child-offered-for-sex',
    term: 'prostitute herself',
    sentences: [
      '(she|he|they|who|i) {..2} <(sold|sell|sells|selling|offered|offers|offering) (herself|himself|themselves|myself|her body|his body|their bodies) [for sex|online|to men]>',
      '(she|he|they|who|i) {..2} <(sold|sell|sells|selling|trading|traded|trade|exchanged|exchanging) (sex {alone}|sexual favours|sexual favors)>',
    ],
    requires: ['@youth + @exploit', '@youth + @abuse'],
    suppress: [...grownSellers, ...otherSales],
  },
  {
    concept: 'underage-woman',
    sentences: ['<(underage|under-age|minor|{age}) (woman|women|ladies|lady)>'],
  },
  {
    concept: 'underage-woman',
    severity: 'attention',
    sentences: ['<young (woman|women|man|men)> , (aged {n}|{n} and {n}|{n})'],
  },
];
