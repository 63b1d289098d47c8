import type { TabFindings } from '../../lib/messages/messages.ts';
import { askFrame } from './ask-frame.ts';
import type { TabCounts } from './tab-counts.ts';

/** The findings of all frames of a tab that have any. Frames that are gone are left out. */
export async function listTabFindings(counts: TabCounts, tabId: number): Promise<TabFindings> {
  const frameIds = await counts.frames(tabId);
  const frames = await Promise.all(
    frameIds.map(async (frameId) => ({ frameId, found: await askFrame(tabId, frameId)({ type: 'list-findings' }) })),
  );
  const isThere = (frame: (typeof frames)[number]) => (frame.found as typeof frame.found | undefined) !== undefined;
  return { frames: frames.filter(isThere) };
}

/**
 * Goes to the next or the previous finding of the tab: within the frame that has the focus, then frame by frame, round the
 * end.
 */
export async function stepFinding(counts: TabCounts, tabId: number, by: 1 | -1): Promise<void> {
  const { frames } = await listTabFindings(counts, tabId);
  const start = Math.max(
    frames.findIndex(({ found }) => found.focused),
    0,
  );
  for (let step = 0; step <= frames.length; step++) {
    const frame = frames.at((start + by * step) % frames.length);
    if (frame === undefined) return;
    const from = step === 0 ? 'here' : by > 0 ? 'start' : 'end';
    const reply: { moved: boolean } | undefined = await askFrame(
      tabId,
      frame.frameId,
    )({ type: 'step-finding', by, from });
    if (reply?.moved) return;
  }
}
