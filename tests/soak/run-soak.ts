import { copyHtml } from '../beds/clipboard.ts';
import type { Browser } from '../browsers/browser.ts';
import { createRandom } from './random.ts';
import { openSeveralPage } from './several-page.ts';
import { pasted, Soak } from './soak.ts';

export interface SoakOptions {
  readonly launch: (options: { withoutExtension?: boolean }) => Promise<Browser>;
  /** Address of the page with several editors. */
  readonly url: string;
  readonly seconds: number;
  readonly seed: number;
}

/** Memory in bytes, garbage collected. */
export interface SoakFigures {
  readonly gestures: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly memory: { readonly start: number; readonly half: number; readonly end: number };
  readonly referenceMemory: { readonly start: number; readonly half: number; readonly end: number };
  readonly errors: readonly string[];
}

/** How many bytes more the last half has taken with the extension than without it: texts and undo histories grow by themselves. */
export function ownGrowth({ memory, referenceMemory }: SoakFigures): number {
  return memory.end - memory.half - (referenceMemory.end - referenceMemory.half);
}

/** @throws when a text differs from that of the same gestures without the extension, with the gestures to run it again. */
export async function runSoak({ launch, url, seconds, seed }: SoakOptions): Promise<SoakFigures> {
  const browsers = await Promise.all([launch({}), launch({ withoutExtension: true })]);
  try {
    const [ours, reference] = await Promise.all(browsers.map((browser) => openSeveralPage(browser, url)));
    for (const side of [ours!, reference!]) {
      await copyHtml(side.browser, pasted);
      await side.page.bringToFront();
    }
    const readMemory = () => Promise.all(browsers.map((browser) => browser.readMemory()));
    const soak = new Soak(ours!, reference!, createRandom(seed));
    await soak.start();
    const start = await readMemory();
    // A tab that is closed while it asks the background something counts as an error in Firefox: the clipboard's was.
    const earlier = (await browsers[0]!.readErrors()).length;
    let gestures = await runFor(soak, seconds / 2, 0, seed);
    const half = await readMemory();
    gestures = await runFor(soak, seconds / 2, gestures, seed);
    const end = await readMemory();
    await soak.compareModels();
    const [memory, referenceMemory] = [0, 1].map((side) => ({
      start: start[side]!,
      half: half[side]!,
      end: end[side]!,
    }));
    const errors = (await browsers[0]!.readErrors()).slice(earlier);
    return { gestures, counts: soak.counts, memory: memory!, referenceMemory: referenceMemory!, errors };
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
  }
}

async function runFor(soak: Soak, seconds: number, done: number, seed: number): Promise<number> {
  const end = Date.now() + seconds * 1000;
  let gestures = done;
  while (Date.now() < end) {
    gestures++;
    await soak.step().catch((cause: unknown) => {
      throw new Error(`gesture ${gestures} of seed ${seed}: ${cause instanceof Error ? cause.message : cause}`, {
        cause,
      });
    });
  }
  return gestures;
}
