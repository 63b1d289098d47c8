import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readEarly } from '../lib/settings/early-storage.ts';

/** Small enough to run before the page: what is stored has arrived when `content` begins. Frames come later, and can wait. */
export default defineContentScript({
  matches: ['<all_urls>'],
  runAt: 'document_start',
  main() {
    readEarly(browser.storage);
  },
});
