import { type ExemptionExpressions, exemptionsOf } from './exemption-expressions.ts';
import type { TextRange } from './finding.ts';
import { isReference } from './literature-entry.ts';
import { matchesOf } from './plain-expression.ts';
import { isProperName } from './proper-name.ts';
import type { Reading } from './reading.ts';

/** All lengths in units. */
const longestTitle = 80;
const longestHeading = 110;
/** How far from a title the word for a book or a film may stand. */
const besideTitle = 60;
/** `…, says`, `…, dit l'ancien coach`: a quotation that somebody speaks. */
const speech =
  /^[ ]?["”»’']?,? (?:says?|said|told|wrote|writes|zegt|zei|aldus|schrijft|schreef|vertelt|sagt|sagte|so|dit|lache|ecrit|raconte|affirme|explique|soutient|dice|dijo|afirma|afirmo|cuenta|escribe|sostiene|sostuvo)(?![a-z])/;

/** Does the range stand in a name: of a body, a statute, a chapter, a book, a film, a person? */
export function isNamed(reading: Reading, range: TextRange, sentence: TextRange): boolean {
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
