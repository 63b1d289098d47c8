import browser from 'webextension-polyfill';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/**
 * After installing or updating, Chrome starts content scripts only in pages that are loaded from then on. This starts them in
 * those that are open, so that nobody needs to reload a page with a half-written text. Firefox does so by itself.
 */
export async function checkOpenTabs(): Promise<void> {
  const script = browser.runtime.getManifest().content_scripts?.find((each) => each.all_frames);
  if (script === undefined) return;
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'] });
  await Promise.allSettled(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      const target = { tabId: id, allFrames: true };
      await browser.scripting.insertCSS({ target, files: script.css ?? [] });
      await browser.scripting.executeScript({ target, files: (script.js ?? []) as ScriptPublicPath[] });
    }),
  );
}
