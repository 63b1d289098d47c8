import type { Language } from '../../glossary/concept.ts';
import { rulesOf } from '../language/language.ts';
import type { TextRange } from './finding.ts';
import { spokenOf } from './guarded-concepts.ts';
import { filledExpression } from './pattern-expression.ts';
import { matchesOf, plainExpression, wordExpression } from './plain-expression.ts';
import { isProperName } from './proper-name.ts';
import type { Reading } from './reading.ts';
import { isTechnical } from './technical-string.ts';

interface ExemptionExpressions {
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

/** Concepts whose words are also those of medicine. */
const clinicalConcepts = new Set(['paedophile', 'paedophilia', 'pedo-slur', 'child-lover-labels', 'pederast']);
const openMark = `["“”„«»‹›‘’‚'(]*[ ]?`;
const closeMark = `[ ]?["“”„«»‹›‘’‚')]*`;
/** How far around a finding an exemption looks, in units. */
const sight = 90;
const longestTitle = 80;
/** How far from a title the word for a book or a film may stand, in units. */
const besideTitle = 60;
/** `…, says`, `…, dit l'ancien coach`: a quotation that somebody speaks. */
const speech =
  /^[ ]?["”»’']?,? (?:says?|said|told|wrote|writes|zegt|zei|aldus|schrijft|schreef|vertelt|sagt|sagte|so|dit|lache|ecrit|raconte|affirme|explique|soutient|dice|dijo|afirma|afirmo|cuenta|escribe|sostiene|sostuvo)(?![a-z])/;
const longestHeading = 110;

const compiled = new Map<Language, ExemptionExpressions>();

/** Is the finding's range exempt: a name, a title, a statute, a word spoken of, a denial, medicine, a technical string? */
export function isExempt(reading: Reading, range: TextRange, concept: string, isName: boolean): boolean {
  const { passage } = reading;
  if (isTechnical(passage.text, range)) return true;
  const sentence = reading.sentenceAt(range.start);
  return (
    isMentioned(reading, range, sentence) ||
    isDenied(reading, range, concept) ||
    (!isName && isNamed(reading, range, sentence)) ||
    (clinicalConcepts.has(concept) && isClinical(reading, sentence))
  );
}

/** Does the sentence state from what age on consent counts? */
export function statesAgeOfConsent(reading: Reading, sentence: TextRange): boolean {
  return exemptionsOf(reading.language).ageOfConsent.test(reading.passage.folded.slice(sentence.start, sentence.end));
}

function isMentioned(reading: Reading, range: TextRange, sentence: TextRange): boolean {
  const { folded } = reading.passage;
  const rules = exemptionsOf(reading.language);
  const before = folded.slice(Math.max(sentence.start, range.start - sight), range.start);
  if (rules.mentionBefore.test(before)) return true;
  // `Kinderporno? Zo noemen wij het niet.`
  const until = folded.charAt(range.end) === '?' ? folded.length : sentence.end;
  const after = folded.slice(range.end, Math.min(until, range.end + sight));
  if (rules.mentionAfter.test(after) || (rules.mentionVerb.test(after) && !rules.mentionAbout.test(before)))
    return true;
  const quotation = reading.quotations.find(({ start, end }) => start <= range.start && range.end <= end);
  if (quotation !== undefined && isLabelled(folded, quotation)) return true;
  if (quotation === undefined || quotation.end - quotation.start > range.end - range.start + 12) return false;
  return rules.mentionSentence.test(folded.slice(sentence.start, Math.min(sentence.end, sentence.start + 400)));
}

/** `Niet: ‘hij had seks met een kind’`: a whole wording under a label that warns of it. */
function isLabelled(folded: string, { start, end }: TextRange): boolean {
  return (
    end - start < longestTitle &&
    /(?<!\p{L})(?:niet|fout|verkeerd|onjuist|liever niet|wrong|not|avoid|don't|nicht|falsch|statt|besser nicht|non|faux|mal|incorrecto|no) ?[:→] ?["“„«‘'‚»]$/u.test(
      folded.slice(Math.max(0, start - 20), start),
    )
  );
}

/** Only a word for what people do or are is denied as a word; that there is no `child porn` on a computer denies the fact. */
function isDenied(reading: Reading, range: TextRange, concept: string): boolean {
  const { folded } = reading.passage;
  const rules = exemptionsOf(reading.language);
  if (!spokenOf.has(concept))
    return (
      rules.nothingSuchBefore.test(folded.slice(Math.max(0, range.start - sight), range.start)) ||
      rules.nothingSuchAfter.test(folded.slice(range.end, range.end + sight))
    );
  return (
    rules.denialBefore.test(folded.slice(Math.max(0, range.start - sight), range.start)) ||
    rules.denialAfter.test(folded.slice(range.end, range.end + sight))
  );
}

function isNamed(reading: Reading, range: TextRange, sentence: TextRange): boolean {
  const { text, folded } = reading.passage;
  const rules = exemptionsOf(reading.language);
  const own = text.slice(sentence.start, sentence.end);
  const inOwn = { start: range.start - sentence.start, end: range.end - sentence.start };
  if (isInName(own, inOwn, rules) || isHeading(text, range, rules)) return true;
  if (isReference(reading, sentence) || isInUnmarkedTitle(reading, range, sentence, rules)) return true;
  if (isTitle(reading, range, folded.slice(sentence.start, sentence.end), rules)) return true;
  return reading.language !== 'de' && isProperName(own, inOwn);
}

function isInName(own: string, { start, end }: TextRange, rules: ExemptionExpressions): boolean {
  for (const found of matchesOf(rules.names, own)) {
    if (found.index > start) return false;
    if (end <= found.index + found[0].length) return true;
  }
  return false;
}

/** A line that is the heading of a chapter or an article: `Hoofdstuk 3. Kinderpornografie`. */
function isHeading(text: string, range: TextRange, rules: ExemptionExpressions): boolean {
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const next = text.indexOf('\n', range.end);
  const end = next === -1 ? text.length : next;
  return end - start <= longestHeading && rules.heading.test(text.slice(start, end).trim());
}

/** A title: with a capital in quotation marks, next to a word for a book, a film, a song; or right behind such a word. */
function isTitle(reading: Reading, range: TextRange, sentence: string, rules: ExemptionExpressions): boolean {
  const { text, folded } = reading.passage;
  const quotation = reading.quotations.find(
    ({ start, end }) => start <= range.start && range.end <= end && end - start < longestTitle,
  );
  if (quotation !== undefined) {
    if (!/^ ?\p{Lu}/u.test(text.slice(quotation.start, quotation.end))) return false;
    // English titles have capitals: a longer quotation without them is what somebody says.
    const quoted = text.slice(quotation.start, quotation.end);
    if (reading.language === 'en' && quoted.split(' ').length > 4 && !quoted.includes(':') && !isTitleCased(quoted))
      return false;
    // Next to the quotation: in `“It was love,” he says in the film` the film is no title.
    const ahead = folded.slice(Math.max(0, quotation.start - besideTitle), quotation.start);
    const behind = folded.slice(quotation.end, quotation.end + besideTitle);
    const mark = folded.slice(Math.max(0, quotation.start - 30), quotation.start).replace(/[:,]?[ ]?.$/u, ' ');
    return (
      rules.workBefore.test(ahead) ||
      (isTitleCased(text.slice(quotation.start, quotation.end)) &&
        (rules.publicationBefore.test(ahead) || (!speech.test(behind) && rules.publicationBefore.test(behind)))) ||
      (rules.workRightBefore.test(mark) && folded.slice(quotation.start, quotation.end).includes(' ')) ||
      (!speech.test(behind) && (rules.workBefore.test(behind) || rules.workAfter.test(behind)))
    );
  }
  const own = text.slice(range.start, range.end);
  if (!/^\p{Lu}/u.test(own)) return false;
  // A capital for each of its words, and a film or a song in the sentence: `They screened Hard Candy and Child Bride`.
  const isCapitalised = reading.language !== 'de' && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(own);
  if (isCapitalised && (rules.workBefore.test(sentence) || rules.workAfter.test(sentence))) return true;
  // `ook Kinderporno, een korte film van …`
  const isApposed =
    reading.language !== 'de' && /[\p{Ll},] $/u.test(text.slice(Math.max(0, range.start - 2), range.start));
  if (
    isApposed &&
    /^, \p{Ll}/u.test(text.slice(range.end)) &&
    rules.workAfter.test(folded.slice(range.end, range.end + 40))
  )
    return true;
  return rules.workRightBefore.test(folded.slice(Math.max(0, range.start - 30), range.start));
}

/** `de documentaire De pedofiel van de buurt`: behind the word for a work, a title that begins with the capital of a small word. */
function isInUnmarkedTitle(
  { passage }: Reading,
  range: TextRange,
  sentence: TextRange,
  { workRightBefore, titleStart }: ExemptionExpressions,
): boolean {
  const from = Math.max(sentence.start, range.start - besideTitle);
  const title = passage.text.slice(from, range.start).search(titleStart);
  if (title === -1) return false;
  return workRightBefore.test(passage.folded.slice(Math.max(0, from + title - 30), from + title));
}

/** Three words or more, the long ones with capitals: `Child Pornography and the Limits of Tolerance`. */
function isTitleCased(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 2 && words.every((word) => /^\p{Lu}/u.test(word));
}

const reference =
  /(?:^|\n|[.\]] )\p{Lu}[\p{L}’'-]+,? (?:\p{Lu}\.?(?:-?\p{Lu}\.?)?,?|\p{Lu}\p{Ll}+\.) [^\n]{0,200}?(?:(?:19|20)\d\d; ?\d|(?:Press|Books|Verlag|Publish\p{L}{0,9}|Routledge|Springer|Sage|Wiley|Palgrave)[^\n]{0,30}(?:19|20)\d\d)/u;

/** An entry of a list of literature: `Ost, S. (2009). Child Pornography …`. */
function isReference(reading: Reading, sentence: TextRange): boolean {
  const { text } = reading.passage;
  if (reference.test(text.slice(Math.max(0, sentence.start - 60), sentence.start + 260))) return true;
  const before = text.slice(Math.max(0, sentence.start - 12), sentence.start);
  return (
    /\((?:1[89]|20)[0-9]{2}[a-z]?\)[.,:]? *$/u.test(before) ||
    /\((?:1[89]|20)[0-9]{2}[a-z]?\)\. \p{Lu}/u.test(text.slice(sentence.start, sentence.start + 200))
  );
}

function isClinical(reading: Reading, sentence: TextRange): boolean {
  return exemptionsOf(reading.language).clinical.test(reading.passage.folded.slice(sentence.start, sentence.end));
}

function exemptionsOf(language: Language): ExemptionExpressions {
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
