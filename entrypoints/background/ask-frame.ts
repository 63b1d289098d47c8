import browser from 'webextension-polyfill';
import { createAsk, type FrameRequests } from '../../lib/messages/messages.ts';

/** Asks one frame of a tab. The answer is `undefined` when the frame is gone or has no content script. */
export function askFrame(tabId: number, frameId: number) {
  return createAsk<FrameRequests>(async (message) => {
    try {
      return await browser.tabs.sendMessage(tabId, message, { frameId });
    } catch {
      return undefined;
    }
  });
}

/** Tells all frames of a tab to send their numbers again. */
export async function askForReports(tabId: number): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, { type: 'report' });
  } catch {
    // No frame of this tab can be read: a page of the browser's own.
  }
}
