import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findExecutable } from '../../browsers/find-executable.ts';

/** Chromium with one extension, or with none, in a profile of its own. */
export async function withChromium<Result>(
  extension: string | undefined,
  work: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const profile = mkdtempSync(join(tmpdir(), 'woordkeus-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: getChromium(),
    // Playwright's own headless mode is a browser without extensions.
    headless: false,
    viewport: { width: 1200, height: 800 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--headless=new', ...flags, ...(extension ? loading(extension) : [])],
  });
  try {
    return await work(context);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** A page with a session of the browser's own tools. */
export async function openPage(context: BrowserContext): Promise<{ page: Page; session: CDPSession }> {
  const page = await context.newPage();
  page.setDefaultTimeout(slowest);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  return { page, session };
}

/** Waits until the main thread has been quiet for a while, at most `most` milliseconds. */
export async function settle(session: CDPSession, most: number): Promise<void> {
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const end = Date.now() + most;
  for (let last = await busy(), quiet = 0; quiet < 3 && Date.now() < end; ) {
    await delay(200);
    const now = await busy();
    quiet = now - last < 20 ? quiet + 1 : 0;
    last = now;
  }
}

/** KB that scripts hold in the page's process, after the garbage has been collected. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  for (let times = 3; times > 0; times--) await session.send('HeapProfiler.collectGarbage');
  const heap = await session.send('Runtime.getHeapUsage');
  const { backingStorageSize = 0 } = heap as typeof heap & { backingStorageSize?: number };
  return (heap.usedSize + backingStorageSize) / 1024;
}

/** A busy machine takes its time over five million characters. In milliseconds. */
const slowest = 180_000;

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-precise-memory-info',
];

function loading(extension: string): string[] {
  return [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
}

function getChromium(): string {
  const found = findExecutable([process.env.CHROMIUM_PATH ?? '', 'chromium', 'chromium-browser'].filter(Boolean));
  if (!found) throw new Error('the benchmark of pages needs Chromium: install it, or set CHROMIUM_PATH');
  return found;
}
