import type { PatternRule } from '../language.ts';

/** Sentences of English that no list of forms can hold. */
export const englishPatterns: readonly PatternRule[] = [
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<[{have}] [{manner}] {sex} (with|involving) {child}>',
      '<(slept|sleeping|sleeps|sleep) with {child}>',
      '<(made|making|makes) love to {child}>',
      '<(bedded|bedding) {child}>',
      '<[{have}] (underage|child|teen|teenage) sex>',
      '<child~sex>',
    ],
  },
  {
    concept: 'sex-with-a-child',
    sentences: ['<(slept|sleeping) with (him|her|them)>', '<[{have}] sex with (him|her|them)>'],
    requires: ['@child'],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[{poss}] [{kind}] {affair} with {child}>',
      '<[{poss}] [{kind}] {affair} between {..4} and {child}>',
      '<(dated|dating|seeing|romanced|courted|courting|wooed) {child}>',
      '<{young} (lover|lovers|mistress|mistresses|girlfriend|girlfriends|paramour|sweetheart)>',
      '<(lover|mistress) (of|, aged|aged|who was) [just|only] {n}>',
    ],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[a|the] (romance|love affair|fling|tryst|dalliance|liaison)>',
      '<[his|her] (mistress|lover|lovers)>',
      '<[his|her] muse and mistress>',
    ],
    requires: ['@child'],
    suppress: ['nature lover*', 'music lover*', 'novel', 'film', 'book'],
  },
  {
    concept: 'child-exploited-in-prostitution',
    sentences: [
      '<{young} (prostitute|prostitutes|hooker|hookers|whore|whores|call girl|call girls|rent boy|rent boys|streetwalker|streetwalkers|escort|escorts)>',
      '<(prostitute|prostitutes|escort|escorts) (aged|of|under) [just|only|between] {age18}>',
      '<(prostitute|hooker|escort)> , [aged|just|only] {n}',
      '<(girl|boy|child|teen|teenage) (prostitute|prostitutes|hooker|hookers|escort|escorts)>',
      '<prostituted (child|children|girl|girls|boy|boys|minor|minors|teenager|teenagers|youth|teens)>',
    ],
  },
  {
    concept: 'exploitation-of-children-in-prostitution',
    sentences: [
      '<(teen|teenage|juvenile|underage|child|minor|youth)~prostitution>',
      '<prostitution (of|by|among|involving) [young|underage|the] {kids}>',
      '<(prostitution and pornography|pornography and prostitution) of {kids}>',
    ],
  },
  {
    concept: 'child-sex-work',
    sentences: [
      '<{young} (sex worker|sex workers|stripper|strippers|webcam model|webcam models|porn star|porn stars|porn actress)>',
      '<sex workers [who|who are|who were|aged] (under|below|younger than) {age18}>',
      '<(underage|child|teen|teenage) sex work>',
    ],
  },
  {
    concept: 'child-offered-for-sex',
    term: 'prostitute herself',
    sentences: [
      '<(prostitute|prostitutes|prostituted|prostituting) (herself|himself|themselves|myself)>',
      '<(sold|sell|sells|selling|rented|rent|renting|hired|hiring|offered|offers|offering) (herself|himself|themselves|myself|her body|his body|their bodies) [out|for sex]>',
      '<(sold|sell|sells|selling|trading|traded|trade) (sex|sexual favours|sexual favors)>',
      '<(turned|turning|turn) (tricks|to prostitution)>',
      '<(working|worked|work|works) as [a|an] (prostitute|prostitutes|escort|escorts|hooker|hookers)>',
    ],
    requires: ['@child'],
    suppress: ['adult*', 'over 18'],
  },
  {
    concept: 'underage-woman',
    sentences: ['<(underage|under-age|minor|{agewords}) (woman|women|ladies|lady)>'],
  },
  {
    concept: 'child-sexual-abuse-material',
    sentences: [
      '<(porn|pornography|porno) (with|of|involving|featuring|depicting|showing) [underage|young|very young|the] {kids}>',
      '<(pornographic|obscene|erotic|smutty) (images|pictures|photos|photographs|videos|films|material|content|footage|clips|image|video|photo) (of|with|involving|featuring|depicting|showing) [underage|young|very young] {kids}>',
      '<child~pornographic {noun}>',
      '<(underage|minor|preteen|teen|schoolgirl|infant|toddler|kid|kids|kiddie|kiddy|baby)~(porn|porno|pornography)>',
      '<child~(porn|porno|pornography|pornographer|pornographers)>',
      '<(computer-generated|virtual|animated|simulated|synthetic|ai-generated|ai|cartoon) child (porn|pornography)>',
    ],
  },
  {
    concept: 'sectt',
    sentences: [
      '<[webcam|virtual] child~sex~tourism>',
      '<(travel|travels|travelled|traveled|travelling|traveling|trip|trips|trips abroad) for (child sex|sex with {kids})>',
      '<[webcam] (paedophile|pedophile|paedo|pedo) tourism>',
    ],
  },
  {
    concept: 'travelling-child-sex-offender',
    sentences: ['<child~sex~(tourist|tourists)>', '<(paedophile|pedophile|paedo|pedo) (tourist|tourists)>'],
  },
];
