import type { TextRange } from './finding.ts';
import type { Reading } from './reading.ts';

const reference =
  /(?:^|\n|[.\]] )\p{Lu}[\p{L}’'-]+,? (?:\p{Lu}\.?(?:-?\p{Lu}\.?)?,?|\p{Lu}\p{Ll}+\.) [^\n]{0,200}?(?:(?:19|20)\d\d; ?\d|(?:Press|Books|Verlag|Publish\p{L}{0,9}|Routledge|Springer|Sage|Wiley|Palgrave)[^\n]{0,30}(?:19|20)\d\d)/u;

/** An entry of a list of literature: `Ost, S. (2009). Child Pornography …`. */
export function isReference(reading: Reading, sentence: TextRange): boolean {
  const { text } = reading.passage;
  if (reference.test(text.slice(Math.max(0, sentence.start - 60), sentence.start + 260))) return true;
  const before = text.slice(Math.max(0, sentence.start - 12), sentence.start);
  return (
    /\((?:1[89]|20)[0-9]{2}[a-z]?\)[.,:]? *$/u.test(before) ||
    /\((?:1[89]|20)[0-9]{2}[a-z]?\)\. \p{Lu}/u.test(text.slice(sentence.start, sentence.start + 200))
  );
}
