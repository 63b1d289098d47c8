import type { Browser, Page } from '../../browsers/browser.ts';
import { waitFor } from '../../browsers/wait-for.ts';
import { type Measured, spanOf } from '../measure.ts';
import { showSpan, toTable } from '../report.ts';
import type { BenchPage } from './bench-pages.ts';
import { serveBenchPages } from './bench-site.ts';
import { percentile } from './compare.ts';
import type { Probed } from './probe.ts';

type Mode = 'none' | 'ours';
type Found = Record<Mode, Probed[]>;

const loaded = ['article', 'ten thousand words', '5 MB', '2,000 findings'] as const;
const typed = ['editor, 100,000 words', 'textarea, 50,000 characters'] as const;

/** Firefox tells no times of scripts; what a page notices can be measured. Each page with us and without us, in turn. */
export async function firefoxSection(
  rounds: number,
  launch: (options: { readonly withoutExtension: boolean }) => Promise<Browser>,
): Promise<string> {
  const site = await serveBenchPages();
  const found = new Map<BenchPage, Found>([...loaded, ...typed].map((page) => [page, { none: [], ours: [] }]));
  for (let round = 0; round < rounds; round++) {
    for (const mode of ['none', 'ours'] as const) {
      const browser = await launch({ withoutExtension: mode === 'none' });
      for (const [page, visits] of found) {
        try {
          visits[mode].push(await visit(browser, site.url, page));
        } catch (error) {
          // On a busy machine five megabytes take Firefox longer than its driver waits: the other pages are worth having.
          console.error(`Firefox, ${mode}, ${page}: ${error}`);
        }
      }
      await browser.close();
    }
    console.error(`Pages in Firefox: round ${round + 1} of ${rounds} is done.`);
  }
  site.close();
  return section(found);
}

async function visit(browser: Browser, url: (page: BenchPage) => string, name: BenchPage): Promise<Probed> {
  const page = await browser.open(url(name));
  await waitForQuiet(page);
  if (typed.some((each) => each === name)) await typeInto(page);
  const probed = await page.evaluate(() => (globalThis as unknown as { bench: Probed }).bench);
  await page.close();
  return probed;
}

async function waitForQuiet(page: Page): Promise<void> {
  let last = '';
  await waitFor(
    'the page to be quiet',
    async () => {
      const now = await page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            const { bench } = globalThis as unknown as { bench: Probed };
            setTimeout(() => resolve(`${document.readyState} ${bench.marks}`), 700);
          }),
      );
      const isQuiet = now === last;
      last = now;
      return isQuiet;
    },
    30_000,
  );
}

async function typeInto(page: Page): Promise<void> {
  await page.evaluate(() => {
    const field = document.querySelector<HTMLElement>('#field')!;
    field.focus();
    (globalThis as unknown as { bench: { keys: number[]; longestGap: number } }).bench.longestGap = 0;
  });
  for (let key = 0; key < 60; key++) {
    await page.keyboard.type('woord '.charAt(key % 6));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 40)));
  }
}

function section(found: ReadonlyMap<BenchPage, Found>): string {
  const opening = loaded.map((page) => {
    const { none, ours } = found.get(page)!;
    const gap = ({ longestGap }: Probed): number => longestGap;
    return [
      page,
      showOver(ours, ({ first, dcl }) => first - dcl),
      showOver(ours, ({ last, dcl }) => last - dcl),
      showOver(none, gap),
      showOver(ours, gap),
    ];
  });
  const typing = typed.map((page) => {
    const { none, ours } = found.get(page)!;
    const wait = ({ keys }: Probed): number => percentile(keys, 0.95);
    return [page, showOver(none, wait), showOver(ours, wait)];
  });
  return [
    '### Firefox',
    '',
    'Milliseconds, as the page itself notices them.',
    '',
    toTable(
      [
        'page',
        'first mark after DOMContentLoaded',
        'last mark',
        'longest time between two frames without us',
        'with us',
      ],
      opening,
    ),
    '',
    toTable(['typing', 'key to frame without us, p95', 'with us'], typing),
  ].join('\n');
}

/** Of the visits that came to an end; of none of them there is nothing to tell. */
function showOver(visits: readonly Probed[], figure: (visit: Probed) => number): string {
  return visits.length === 0 ? 'not in time' : showSpan(span(visits, figure));
}

function span(visits: readonly Probed[], figure: (visit: Probed) => number): Measured {
  return spanOf(visits.map(figure));
}
