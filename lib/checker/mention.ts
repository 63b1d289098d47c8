import { exemptionsOf } from './exemption-expressions.ts';
import type { TextRange } from './finding.ts';
import { spokenOf } from './guarded-concepts.ts';
import type { Reading } from './reading.ts';

/** How far around a finding an exemption looks, in units. */
const sight = 90;
/** The longest wording that a label can warn of, in units. */
const longestWording = 80;

/** Is the word spoken of as a word: `the term “…”`, `we no longer write …`? */
export function isMentioned(reading: Reading, range: TextRange, sentence: TextRange): boolean {
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
    end - start < longestWording &&
    /(?<!\p{L})(?:niet|fout|verkeerd|onjuist|liever niet|wrong|not|avoid|don't|nicht|falsch|statt|besser nicht|non|faux|mal|incorrecto|no) ?[:→] ?["“„«‘'‚»]$/u.test(
      folded.slice(Math.max(0, start - 20), start),
    )
  );
}

/** Only a word for what people do or are is denied as a word; that there is no `child porn` on a computer denies the fact. */
export function isDenied(reading: Reading, range: TextRange, concept: string): boolean {
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
