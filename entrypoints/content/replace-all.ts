import type { Outcome, ReplaceAll, Swap as ShownSwap } from '../../lib/card/replace-all.ts';
import type { Suggestion } from '../../lib/checker/finding.ts';
import { excerptOf } from '../../lib/page/excerpt.ts';
import type { Mark } from '../../lib/page/mark.ts';
import { findSameTerm } from '../../lib/page/same-term.ts';
import { lastStep, runStep, type Swap } from '../../lib/page/swap-step.ts';
import { wait } from '../../lib/page/wait.ts';
import type { WatchedPage } from '../../lib/page/watch-page.ts';
import { watchUser } from '../../lib/page/watch-user.ts';
import { askBackground } from './ask-background.ts';

/** Replaces the finding of a card together with all others of its term in the same text; undefined when it is the only one. */
export function findReplaceAll(
  page: WatchedPage,
  mark: Mark,
  suggestions: readonly Suggestion[],
): ReplaceAll | undefined {
  const same = findSameTerm(page.marks(), mark);
  if (same.length < 2 || !same.some(({ range }) => range === mark.range)) return undefined;
  let planned: readonly Swap[] = [];
  return {
    count: same.length,
    async preview(index) {
      planned = await plan(findSameTerm(page.marks(), mark), suggestions[index]?.text ?? '', index);
      if (planned.length === 0) return undefined;
      return { swaps: planned.map(toShown), isOneStep: lastStep(planned).swaps.length === planned.length };
    },
    apply: () => applyAll(page, mark, planned),
  };
}

/** Each place gets the wording that was chosen, as it fits there; places where no wording fits stay as they are. */
async function plan(marks: readonly Mark[], chosen: string, index: number): Promise<Swap[]> {
  const { suggestions } = await askBackground({ type: 'suggest', excerpts: marks.map(excerptOf) });
  return marks.flatMap((mark, at) => {
    const own = suggestions[at] ?? [];
    const equal = own.find(({ text }) => text.toLowerCase() === chosen.toLowerCase());
    const text = (equal ?? own[index] ?? own[0])?.text;
    return text === undefined ? [] : [{ mark, text }];
  });
}

/** From the last to the first, so that those still to come stay where they are. Stops as soon as the user goes on writing. */
async function applyAll(page: WatchedPage, mark: Mark, planned: readonly Swap[]): ReturnType<ReplaceAll['apply']> {
  const user = watchUser(window);
  const count = planned.length;
  let left = planned;
  let outcome: Outcome = 'replaced';
  while (left.length > 0 && outcome === 'replaced') {
    const current = await findCurrent(page, mark, left);
    // Somebody has changed the text since the preview.
    if (current.length < left.length || user.hasActed() || page.isComposing()) {
      outcome = 'failed';
      break;
    }
    const step = lastStep(current);
    outcome = await runStep(step);
    if (outcome === 'replaced') left = left.slice(0, -step.swaps.length);
  }
  user.end();
  return { outcome, done: count - left.length, count };
}

/** The swaps as they are to be done now; fewer when the text has changed. What has just been put in is still being judged. */
async function findCurrent(page: WatchedPage, mark: Mark, left: readonly Swap[]): Promise<Swap[]> {
  for (let patience = 25; ; patience--) {
    page.checkNow();
    const now = findSameTerm(page.marks(), mark);
    const current = left.flatMap(({ mark: { range }, text }, at) => {
      const found = now.find((other) => other.range === range) ?? now[at];
      return found && saysTheSame(found, left[at]!.mark) ? [{ mark: found, text }] : [];
    });
    if (patience === 0 || (current.length === left.length && current.every((swap) => swap.mark.source.isCurrent())))
      return current;
    await wait(window, 40);
  }
}

function saysTheSame(one: Mark, other: Mark): boolean {
  return wordsOf(one) === wordsOf(other);
}

function wordsOf({ source, finding }: Mark): string {
  return source.text.slice(finding.start, finding.end);
}

/** UTF-16 code units on each side. */
const around = 28;

function toShown({ mark, text: replacement }: Swap): ShownSwap {
  const { text, finding } = excerptOf(mark);
  const before = text.slice(0, finding.start).replace(/\s+/gu, ' ');
  const after = text.slice(finding.end).replace(/\s+/gu, ' ');
  return {
    before: before.length > around ? `…${before.slice(-around).replace(/^\S*\s/u, '')}` : before,
    text: text.slice(finding.start, finding.end),
    after: after.length > around ? `${after.slice(0, around).replace(/\s\S*$/u, '')}…`.replace('.…', '.') : after,
    replacement,
  };
}
