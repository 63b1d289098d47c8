import type { Browser } from 'puppeteer-core';
import { callInWindow } from './firefox-window.ts';

/** Gives a command of an extension from Firefox's own window, where its key would have landed. */
export async function giveCommand(browser: Browser, extensionId: string, name: string): Promise<void> {
  const declaration = `(id, name) => { WebExtensionPolicy.getByID(id).extension.shortcuts.onCommand(name); }`;
  await callInWindow(browser, declaration, [extensionId, name]);
}
