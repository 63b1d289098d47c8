import type { Browser } from 'puppeteer-core';
import { callInWindow } from './firefox-window.ts';

/** Bytes that the processes of pages hold for themselves, garbage collected. Coarser than a heap: it is all that Firefox tells. */
export async function readMemory(browser: Browser): Promise<number> {
  return Number(await callInWindow(browser, memoryInWindow, []));
}

/** What code of an extension has reported as errors, anywhere in the browser. */
export async function readErrors(browser: Browser, extensionOrigin: string): Promise<string[]> {
  return JSON.parse((await callInWindow(browser, errorsInWindow, [extensionOrigin])) || '[]');
}

const memoryInWindow = `async () => {
  for (let round = 0; round < 3; round++) {
    for (const request of ['child-gc-request', 'child-cc-request', 'child-mmu-request'])
      Services.obs.notifyObservers(null, request);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  const { children } = await ChromeUtils.requestProcInfo();
  const pages = children.filter(({ type }) => type === 'web' || type === 'webIsolated');
  return String(pages.reduce((sum, { memory }) => sum + memory, 0));
}`;

const errorsInWindow = `(origin) => {
  const messages = Services.console.getMessageArray().map((message) => String(message.message));
  return JSON.stringify(messages.filter((message) => message.includes(origin) && message.includes('Error')));
}`;
