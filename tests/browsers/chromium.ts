import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page as PlaywrightPage, type Worker } from 'playwright-core';
import type { Browser } from './browser.ts';
import { gatherErrors, readMemory } from './chromium-figures.ts';
import { createChromiumPage } from './chromium-page.ts';
import { getExtensionFolder } from './extension-folder.ts';
import { findExecutable } from './find-executable.ts';

export interface ChromiumOptions {
  readonly extension?: string;
  /** To compare with: nothing is installed. */
  readonly withoutExtension?: boolean;
  readonly headless?: boolean;
  readonly executable?: string;
  /** Language of the browser's own texts, and so of the extension's. */
  readonly locale?: string;
  readonly args?: readonly string[];
}

/** What only Chromium has, for tests that need it: emulated media, the log of requests. */
export interface ChromiumBrowser extends Browser {
  readonly context: BrowserContext;
  toPlaywright(page: Awaited<ReturnType<Browser['open']>>): PlaywrightPage;
}

export async function launchChromium(options: ChromiumOptions = {}): Promise<ChromiumBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'woordkeus-chromium-'));
  const context = await launch(profile, options);
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve())).then(() => remove(profile));
  const pages = new WeakMap<object, PlaywrightPage>();
  const open = async (url: string) => {
    const raw = await context.newPage();
    await raw.goto(url);
    const page = createChromiumPage(raw);
    pages.set(page, raw);
    return page;
  };
  const worker = options.withoutExtension ? undefined : await findWorker(context);
  const errors = gatherErrors(context, worker);
  // Node says that the origin of such an address is "null".
  const extensionOrigin = worker ? `chrome-extension://${new URL(worker.url()).host}` : '';
  return {
    name: 'chromium',
    version: context.browser()?.version() ?? 'unknown',
    context,
    extensionOrigin,
    open,
    openExtensionPage: (path) => open(`${extensionOrigin}/${path}`),
    command: async (name) => (worker ? giveCommand(worker, name) : undefined),
    readMemory: () => readMemory(context),
    readErrors: async () => errors,
    toPlaywright: (page) => pages.get(page)!,
    async close() {
      await context.close();
      await closed;
    },
    closed,
  };
}

/** Chromium still writes into its profile for a moment after it has said goodbye. */
function remove(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function launch(profile: string, options: ChromiumOptions) {
  const { headless = true, executable, locale, args = [] } = options;
  return chromium.launchPersistentContext(profile, {
    executablePath: executable ?? getChromium(),
    // Playwright's own headless mode is a browser without extensions; --headless=new below is the real one.
    headless: false,
    viewport: headless ? { width: 1280, height: 900 } : null,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...(locale ? [`--lang=${locale}`, `--accept-lang=${locale}`] : []),
      ...(options.withoutExtension ? [] : loadExtension(options.extension ?? getExtensionFolder('chromium'))),
      // As root Chromium starts only without its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...args,
    ],
    ...(locale ? { env: { ...process.env, LANGUAGE: locale } } : {}),
  });
}

function loadExtension(folder: string): string[] {
  return [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
}

function getChromium(): string {
  const found = findExecutable([process.env.CHROMIUM_PATH ?? '', 'chromium', 'chromium-browser'].filter(Boolean));
  if (!found) throw new Error('no Chromium here: `npm test` installs it on Debian as root, or set CHROMIUM_PATH');
  return found;
}

async function findWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
}

/** Chromium's event objects can be told to dispatch, which is what a key of the browser's window ends in. */
async function giveCommand(worker: Worker, name: string): Promise<void> {
  await worker.evaluate(async (name) => {
    const { commands, tabs } = (globalThis as unknown as { chrome: ChromeInWorker }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    commands.onCommand.dispatch(name, tab);
  }, name);
}

interface ChromeInWorker {
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: object | undefined): void } };
  readonly tabs: { query(options: object): Promise<object[]> };
}
