import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { type BackgroundRequests, createListener } from '../../lib/messages/messages.ts';
import { askForReports } from './ask-frame.ts';
import { makeReady } from './check-texts.ts';
import { runCommand } from './commands.ts';
import { createHandlers } from './handlers.ts';
import { fillMenu, runMenu } from './menu.ts';
import { checkOpenTabs } from './open-tabs.ts';
import type { Sender } from './sender.ts';
import { createTabCounts } from './tab-counts.ts';

/** All listeners are added at once: an event that wakes the background must find its listener before anything is awaited. */
export default defineBackground(() => {
  makeReady();
  const counts = createTabCounts();
  browser.runtime.onMessage.addListener(createListener<BackgroundRequests, Sender>(createHandlers(counts)));
  browser.commands.onCommand.addListener((name, tab) => void runCommand(name, counts, tab));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => void runMenu(menuItemId, counts, tab));
  browser.tabs.onRemoved.addListener((tabId) => void counts.forget(tabId));
  // A page that changes its address without loading looks the same from here: its frames are asked to report again.
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void counts.forget(tabId);
    if (status === 'complete') void askForReports(tabId);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void fillMenu();
    if (import.meta.env.CHROME && (reason === 'install' || reason === 'update')) void checkOpenTabs();
  });
});
