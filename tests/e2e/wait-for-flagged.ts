import type { Frame } from '../browsers/browser.ts';
import { waitFor } from '../browsers/wait-for.ts';
import { readFlagged } from './flagged.ts';

/** Waits until these words are flagged in a frame, in the order of the screen, and no others. */
export async function waitForFlagged(frame: Frame, texts: readonly string[]): Promise<void> {
  await waitFor(
    `${JSON.stringify(texts)} to be flagged`,
    async () => {
      const now = (await readFlagged(frame)).map(({ text }) => text);
      return JSON.stringify(now) === JSON.stringify(texts) || Promise.reject(new Error(JSON.stringify(now)));
    },
    5000,
  );
}
