import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser } from './browser.ts';
import { getExtensionFolder } from './extension-folder.ts';
import { findExecutable } from './find-executable.ts';
import { giveCommand } from './firefox-command.ts';
import { readErrors, readMemory } from './firefox-figures.ts';
import { createFirefoxPage, openExtensionPage } from './firefox-page.ts';

export interface FirefoxOptions {
  readonly extension?: string;
  /** To compare with: nothing is installed. */
  readonly withoutExtension?: boolean;
  readonly headless?: boolean;
  readonly executable?: string;
  /** Language of the browser's own texts, and so of the extension's. */
  readonly locale?: string;
  readonly prefs?: Readonly<Record<string, unknown>>;
}

export async function launchFirefox(options: FirefoxOptions = {}): Promise<Browser> {
  const folder = options.extension ?? getExtensionFolder('firefox');
  // Firefox gives each extension a random address; the preference fixes it, so that nobody has to ask.
  const uuid = randomUUID();
  const browser = await launch(options, {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId(folder)]: uuid }),
  });
  const id = options.withoutExtension ? '' : await browser.installExtension(folder);
  const extensionOrigin = `moz-extension://${uuid}`;
  return {
    name: 'firefox',
    version: (await browser.version()).replace(/^firefox\//i, ''),
    extensionOrigin,
    async open(url) {
      const raw = await browser.newPage();
      await raw.goto(url);
      return createFirefoxPage(raw);
    },
    openExtensionPage: async (path) =>
      createFirefoxPage(await openExtensionPage(browser, `${extensionOrigin}/${path}`)),
    command: async (name) => (id ? giveCommand(browser, id, name) : undefined),
    readMemory: () => readMemory(browser),
    readErrors: () => readErrors(browser, extensionOrigin),
    close: () => browser.close(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}

function launch(
  { headless = true, executable, locale, prefs }: FirefoxOptions,
  extensionPrefs: Record<string, string>,
) {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: executable ?? getFirefox(),
    headless,
    // Without it Firefox refuses to navigate to pages of an extension.
    args: ['--remote-allow-system-access'],
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    extraPrefsFirefox: {
      ...extensionPrefs,
      // Access to hosts is for the user to give in Manifest V3; here it is given on installing.
      'extensions.originControls.grantByDefault': true,
      ...(locale ? { 'intl.locale.requested': locale, 'intl.accept_languages': locale } : {}),
      ...prefs,
    },
  });
}

function getFirefox(): string {
  const found = findExecutable([process.env.FIREFOX_PATH ?? '', 'firefox-esr', 'firefox'].filter(Boolean));
  if (!found) throw new Error('no Firefox here: `npm test` installs it on Debian as root, or set FIREFOX_PATH');
  return found;
}

function geckoId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${folder}/manifest.json has no browser_specific_settings.gecko.id`);
  return id;
}
