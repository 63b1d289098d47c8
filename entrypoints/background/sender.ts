import type browser from 'webextension-polyfill';

/** Who sent a message: the tab and the frame, where it came from a page. */
export type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];
