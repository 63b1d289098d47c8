import type { Finding } from '../checker/finding.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { SlicedWork } from './slices.ts';

type OnKnown = (findings: readonly Finding[]) => void;

/** How much of the text before a piece is shown to the checker: enough for a heading and a sentence. */
const contextLength = 400;

/**
 * Checks a long text paragraph by paragraph, one a step. `check` gets what stands right before it, too. `onEnd` gets all
 * findings in the order of the text, with offsets into the whole of it, when the last one is known.
 */
export function checkInSteps(
  text: string,
  check: (piece: string, before: string, onKnown: OnKnown) => readonly Finding[] | undefined,
  onEnd: OnKnown,
): SlicedWork {
  const pieces = paragraphsOf(text);
  const all: Finding[] = [];
  /** Pieces that are being checked, and one for those that are still to come. */
  let open = 1;

  function close(findings: readonly Finding[], offset: number): void {
    for (const each of findings) all.push({ ...each, start: each.start + offset, end: each.end + offset });
    open--;
    if (open === 0) onEnd(all.sort((one, other) => one.start - other.start));
  }

  return {
    step() {
      const { done, value: piece } = pieces.next();
      if (done) {
        close([], 0);
        return false;
      }
      open++;
      const { start, end } = piece;
      const before = text.slice(Math.max(0, start - contextLength), start);
      const known = check(text.slice(start, end), before, (findings) => close(findings, start));
      if (known) close(known, start);
      return true;
    },
  };
}
