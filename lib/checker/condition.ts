import type { CompiledPattern, CompiledTerm } from './compiled-glossary.ts';
import type { TextRange } from './finding.ts';
import type { Reading } from './reading.ts';

interface Condition extends Pick<CompiledTerm | CompiledPattern, 'suppress' | 'paragraph'> {
  readonly requires?: readonly string[] | undefined;
}

/** A child may stand anywhere in the passage. */
const anywhere = new Set(['@age', '@oneChild']);

/**
 * Does the condition of a term or a pattern hold for a match in this sentence? A child may stand anywhere in the passage
 * or before it; other cues stand in the sentence, unless the condition is one of the paragraph. `'@child + @exploit'`
 * asks for both, `here: …` of what suppresses for the sentence alone.
 */
export function conditionHolds(condition: Condition, reading: Reading, sentence: TextRange): boolean {
  const range = condition.paragraph ? undefined : sentence;
  if (condition.suppress?.some((entry) => isSuppressed(entry, reading, sentence, range))) return false;
  const { requires } = condition;
  return (
    requires === undefined ||
    requires.some((entry) => entry.split(' + ').every((each) => cueHolds(each, reading, range)))
  );
}

/** Another trade in the next sentence says nothing of this one; nor does what is marked `here: `. */
function isSuppressed(entry: string, reading: Reading, sentence: TextRange, range: TextRange | undefined): boolean {
  if (entry.startsWith('here: ')) return reading.holds(entry.slice('here: '.length), sentence);
  return reading.holds(entry, entry === '@trade' ? sentence : range);
}

function cueHolds(cue: string, reading: Reading, range: TextRange | undefined): boolean {
  return cue === '@child' ? reading.child : reading.holds(cue, anywhere.has(cue) ? undefined : range);
}
