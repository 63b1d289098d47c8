import type { PatternRule } from '../pattern-rule.ts';
import { childAndAdult, parentDoes, provenChild } from './patterns-conditions.ts';

/** Sex as a subject, a sex of two, a statute. */
const otherSex = [
  'about sex',
  'discuss* sex',
  'by sex',
  'sex education',
  'sex discrimination',
  'sexual orientation',
  'offence under',
  'offense under',
  'age, sex',
  'sex and',
];

/** Sex with a child, in the words of a sentence. */
export const sexPatterns: readonly PatternRule[] = [
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<[{have}] [{manner}] {sex} (with|involving|w/) {child}>',
      '<(made|making|makes) love (to|with) {child}>',
      '<(bedded|bedding|deflowered) {child}>',
      '<(paid|pay|paying|pays) {child} for sex>',
      '<(bought|buy|buying|buys) sex from {child}>',
      '<[{have}] (underage|under-age|child|teen|teenage) sex {alone}>',
      '<child-sex {alone}>',
      '<[{have}] {sex} between {..4} {adults} and {child}>',
      '<[{have}] {sex} between {child} and {..3} {adults}>',
      '<(slept|sleeping|sleeps) with her> (since|when|from when|while) she (was|turned) [only|just|barely|still] {n}',
      '<(slept|sleeping|sleeps) with him> (since|when|from when|while) he (was|turned) [only|just|barely|still] {n}',
      '<[{have}] {sex} with her> (since|when|from when|while) she (was|turned) [only|just|barely|still] {n}',
      '<[{have}] {sex} with him> (since|when|from when|while) he (was|turned) [only|just|barely|still] {n}',
      '<sex (romp|romps|session|sessions) (with|involving) {child}>',
    ],
    within: 'sentence',
    suppress: otherSex,
  },
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<[{have}] [{manner}] {sex} (with|involving|w/) {youngOne}>',

      '<(made|making|makes) love (to|with) {youngOne}>',
      '<(bedded|bedding|deflowered) {youngOne}>',
      '<(paid|pay|paying|pays) {youngOne} for sex>',
      '<(bought|buy|buying|buys) sex from {youngOne}>',
      '<[{have}] {sex} between {..4} {adults} and {youngOne}>',
    ],
    requires: provenChild,
    suppress: otherSex,
  },
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<(slept|sleeping|sleeps|sleep) with ({child}|{youngOne})>',
      '<(went|goes|gone|going) to bed with ({child}|{youngOne})>',
    ],
    requires: provenChild,
    within: 'sentence',
    suppress: [
      'cats?',
      'dogs?',
      'pupp(?:y|ies)',
      'kittens?',
      'teddy',
      'bear',
      'blankets?',
      'dolls?',
      'toys?',
      'cots?',
      'tents?',
      'mothers?',
      'parents',
      'grand\\p{L}+',
      'siblings?',
      'brothers?',
      'sisters?',
      'nurse',
    ],
  },
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<(slept|sleeping|sleeps) with (him|{herself}|them)>',
      '<[{have}] {sex} with (him|{herself}|them|his victim|the victim|one of them|two of them|both of them|each of them|all of them|the twins)>',
      '<(went|goes|gone|going) to bed with (him|{herself}|them)>',
      '<(made|making|makes) love to (him|{herself}|them|me)>',
      '<(had|having) {sex} with> {..3} {adults}',
      '<(slept|sleeping) with> (her|his|a|an|the|their|two|three|several|older|adult|grown|strange) {..2} {adults}',
      '<in exchange for sex>',
      '(calls|called|call|calling|named|say|said|says) (it|this|that) <making love>',
    ],
    requires: [
      ...childAndAdult,
      '@age + (?:(?:he|she) was (?:only |just )?{n} when you|(?:knew|knowing) (?:that )?(?:he|she) was (?:only |just )?{n})',
    ],
    suppress: [parentDoes, 'about sex', 'sex education', 'his wife', 'her husband', 'a colleague', 'cot', 'teddy'],
  },
];
