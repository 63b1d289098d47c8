import { exemptionsOf } from './exemption-expressions.ts';
import type { TextRange } from './finding.ts';
import { isDenied, isMentioned } from './mention.ts';
import { isNamed } from './named-work.ts';
import type { Reading } from './reading.ts';
import { isTechnical } from './technical-string.ts';

/** Concepts whose words are also those of medicine. */
const clinicalConcepts = new Set(['paedophile', 'paedophilia', 'pedo-slur', 'child-lover-labels', 'pederast']);

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

function isClinical(reading: Reading, sentence: TextRange): boolean {
  return exemptionsOf(reading.language).clinical.test(reading.passage.folded.slice(sentence.start, sentence.end));
}
