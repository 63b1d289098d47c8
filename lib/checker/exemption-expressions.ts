import type { Language } from '../../glossary/concept.ts';
import { rulesOf } from '../language/language.ts';
import { filledExpression } from './pattern-expression.ts';
import { plainExpression, wordExpression } from './plain-expression.ts';

/** What a language's exemptions look for, as expressions. Those of titles and headings read the text, the others folded text. */
export interface ExemptionExpressions {
  readonly mentionBefore: RegExp;
  readonly mentionAfter: RegExp;
  readonly mentionVerb: RegExp;
  readonly mentionAbout: RegExp;
  readonly mentionSentence: RegExp;
  readonly denialBefore: RegExp;
  readonly denialAfter: RegExp;
  readonly nothingSuchBefore: RegExp;
  readonly nothingSuchAfter: RegExp;
  readonly clinical: RegExp;
  readonly ageOfConsent: RegExp;
  readonly names: RegExp;
  readonly heading: RegExp;
  readonly workBefore: RegExp;
  readonly workAfter: RegExp;
  readonly workRightBefore: RegExp;
  readonly titleStart: RegExp;
  readonly publicationBefore: RegExp;
}

const openMark = `["“”„«»‹›‘’‚'(]*[ ]?`;
const closeMark = `[ ]?["“”„«»‹›‘’‚')]*`;
const compiled = new Map<Language, ExemptionExpressions>();

/** The expressions of a language; made when they are first asked for. */
export function exemptionsOf(language: Language): ExemptionExpressions {
  const found = compiled.get(language) ?? compileExemptions(language);
  compiled.set(language, found);
  return found;
}

function capitals(words: string): string {
  return words
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('|');
}

function compileExemptions(language: Language): ExemptionExpressions {
  const { exemptions } = rulesOf[language];
  const any = (list: readonly string[]) =>
    list.length === 0 ? '(?!)' : list.map((each) => filledExpression(each, language)).join('|');
  return {
    mentionBefore: plainExpression(`(?<![\\p{L}\\p{N}])(?:${any(exemptions.mention.before)})[ ]?${openMark}$`),
    mentionAfter: plainExpression(`^${closeMark}(?:${any(exemptions.mention.after)})`),
    mentionVerb: plainExpression(`^${closeMark}(?:${exemptions.mention.verb ?? '(?!)'})`),
    mentionAbout: plainExpression(`(?<![a-z])(?:${exemptions.mention.about ?? '(?!)'})$`),
    mentionSentence: wordExpression(any(exemptions.mention.sentence)),
    denialBefore: plainExpression(`(?<![\\p{L}\\p{N}])(?:${any(exemptions.denial.before)})[ ]?${openMark}$`),
    denialAfter: plainExpression(`^${closeMark}(?:${any(exemptions.denial.after)})`),
    nothingSuchBefore: plainExpression(
      `(?<![\\p{L}\\p{N}])(?:${filledExpression(exemptions.denial.nothingSuch, language)})[ ]?${openMark}$`,
    ),
    nothingSuchAfter: plainExpression(`^${closeMark} (?:${exemptions.denial.nonexistent})(?![a-z])`),
    clinical: wordExpression(filledExpression(exemptions.clinical, language)),
    ageOfConsent: wordExpression(filledExpression(exemptions.ageOfConsent, language)),
    names: new RegExp(exemptions.names.length === 0 ? '(?!)' : exemptions.names.join('|'), 'gu'),
    heading: new RegExp(
      `^(?:${exemptions.heading}) (?:[0-9]+[a-z]*|[IVXLC]+)(?:[.:-][0-9a-z]+)*[.:)]?[ –—-]*[(„«“‘"]?\\p{Lu}[^.;!?]*\\.?$`,
      'u',
    ),
    workBefore: wordExpression(filledExpression(exemptions.workBefore, language)),
    workRightBefore: plainExpression(
      `(?<![\\p{L}\\p{N}])(?:${filledExpression(`${exemptions.workBefore}|${exemptions.publication}`, language)}),?[ ]$`,
    ),
    publicationBefore: wordExpression(filledExpression(exemptions.publication, language)),
    workAfter: wordExpression(filledExpression(exemptions.workAfter, language)),
    titleStart: new RegExp(`(?<=[ ])(?:${capitals(rulesOf[language].functionWords)})(?:[ ][\\p{L}'’-]+){0,5}[ ]$`, 'u'),
  };
}
