import type { TextRange } from './finding.ts';

const linking =
  /^(?:of|and|the|in|for|on|to|against|van|de|het|en|voor|tegen|in|du|des|la|le|les|contre|pour|et|del|los|las|y|contra|para|der|die|und|gegen|für)$/u;

/**
 * Is the range part of a name by its capitals and its neighbour's: `Meldpunt Kinderporno`, `Child Prostitution Act`? Not where
 * capitals say nothing: in a headline in capitals or title case. `sentence` and `range` are of the
 * text as given, in its own letters; German, where every noun has a capital, must not ask.
 */
export function isProperName(sentence: string, range: TextRange): boolean {
  const own = wordsIn(sentence.slice(range.start, range.end)).filter((word) => !linking.test(word));
  if (own.length === 0 || !own.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) || isTitleCase(sentence, range))
    return false;
  const before = wordsIn(sentence.slice(0, range.start));
  const after = wordsIn(sentence.slice(range.end));
  // `Possession of Child Pornography`: a name goes on across a little word.
  const previous = before.findLast((word) => !linking.test(word));
  const next = after[0];
  // The capital of a short first word is that of the sentence: `La Lolita de la urbanización`.
  const opens = before.length === 1 && (previous?.length ?? 0) <= 3;
  const joinedBefore =
    previous !== undefined &&
    !opens &&
    isCapitalised(previous) &&
    /[\p{L}\p{N}][ -]+$/u.test(sentence.slice(0, range.start));
  const joinedAfter = next !== undefined && isCapitalised(next) && /^[ -]/u.test(sentence.slice(range.end));
  return joinedBefore || joinedAfter;
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word) && (/\p{Ll}/u.test(word) || word.length <= 5);
}

/** Title case: none of the longer words outside the run of capitals that the range stands in is in lower case. */
function isTitleCase(sentence: string, range: TextRange): boolean {
  const before = wordsIn(sentence.slice(0, range.start));
  const after = wordsIn(sentence.slice(range.end));
  const others = [...before, ...after].filter((word) => word.length > 3 && /\p{L}/u.test(word));
  return others.length > 1 && others.every((word) => /^\p{Lu}/u.test(word));
}
