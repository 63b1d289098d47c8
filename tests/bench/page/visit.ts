import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { heapOf, openPage, settle } from './bench-browser.ts';
import type { BenchPage } from './bench-pages.ts';
import type { Probed } from './probe.ts';
import { type Traced, trace } from './trace.ts';

/** What one visit to a page showed. Milliseconds and KB. */
export interface Visit extends Traced, Omit<Probed, 'keys'> {
  readonly heap: number;
  /** From each key to the frame that shows it. */
  readonly waits: readonly number[];
  /** How often a stream did its work. */
  readonly done: number;
}

/** How a page is used while it is watched. */
export type Use =
  /** Opened, until it is quiet. */
  | { readonly kind: 'load' }
  /** The same after the browser has stopped the extension's background, as it does after half a minute without work. */
  | { readonly kind: 'load after a rest' }
  /** Opened, quiet; then so many keys are typed in the middle of its field. */
  | { readonly kind: 'type'; readonly keys: number }
  /** Opened, quiet; then its stream runs for so many milliseconds. */
  | { readonly kind: 'stream'; readonly milliseconds: number };

export async function visit(context: BrowserContext, url: (page: BenchPage) => string, name: BenchPage, use: Use) {
  const { page, session } = await openPage(context);
  try {
    await page.goto(url('blank'));
    if (use.kind === 'load after a rest') await stopBackground(session);
    return use.kind === 'type' || use.kind === 'stream'
      ? await useQuiet(page, session, url(name), use)
      : await load(page, session, url(name));
  } finally {
    await page.close();
  }
}

async function load(page: Page, session: CDPSession, url: string): Promise<Visit> {
  const { traced } = await trace(session, async () => {
    await page.goto(url);
    await settle(session, 15_000);
  });
  return finish(page, session, traced, 0);
}

async function useQuiet(
  page: Page,
  session: CDPSession,
  url: string,
  use: Extract<Use, { kind: 'type' | 'stream' }>,
): Promise<Visit> {
  await page.goto(url);
  await settle(session, 15_000);
  if (use.kind === 'type') await page.evaluate(setCaret);
  await delay(300);
  const { traced, result } = await trace(session, async () => {
    const done =
      use.kind === 'type' ? await type(session, page, use.keys) : await page.evaluate(stream, use.milliseconds);
    await delay(500);
    return done;
  });
  return finish(page, session, traced, result);
}

async function stopBackground(session: CDPSession): Promise<void> {
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.send('ServiceWorker.disable');
}

async function finish(page: Page, session: CDPSession, traced: Traced, done: number): Promise<Visit> {
  const probed = await page.evaluate(() => (globalThis as unknown as { bench: Probed }).bench);
  return { ...probed, waits: probed.keys, ...traced, done, heap: await heapOf(session) };
}

function stream(milliseconds: number): Promise<number> {
  return (globalThis as unknown as { start(ms: number): Promise<number> }).start(milliseconds);
}

function setCaret(): void {
  const field = document.querySelector<HTMLElement>('#field')!;
  field.focus();
  if (field instanceof HTMLTextAreaElement) {
    field.setSelectionRange(field.value.length >> 1, field.value.length >> 1);
    return;
  }
  const middle = field.children[field.children.length >> 1]!;
  middle.scrollIntoView({ block: 'center' });
  getSelection()!.collapse(middle.firstChild, (middle.firstChild as Text).length >> 1);
}

const typed = ' teh quick brown fox jumps over an lazy dog and then it runs awya ';

/** One key in sixty milliseconds, as a quick typist does, or as fast as it goes. */
async function type(session: CDPSession, page: Page, keys: number): Promise<number> {
  await page.evaluate(() => {
    (globalThis as unknown as { bench: { keys: number[] } }).bench.keys.length = 0;
    performance.mark('bench:from');
  });
  const begun = Date.now();
  for (let key = 0; key < keys; key++) {
    const text = typed[key % typed.length]!;
    const event = { key: text, windowsVirtualKeyCode: text.toUpperCase().charCodeAt(0) };
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text, unmodifiedText: text, ...event });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    const wait = begun + (key + 1) * 60 - Date.now();
    if (wait > 0) await delay(wait);
  }
  await delay(1000);
  await page.evaluate(() => performance.mark('bench:to'));
  return keys;
}
