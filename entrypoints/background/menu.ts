import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { type CommandTab, runCommand } from './commands.ts';
import type { TabCounts } from './tab-counts.ts';

const { t } = i18n;

/** Commands of the manifest that also stand in the menu of the right mouse button, for who does not know their keys. */
const commandEntries = ['next-finding', 'open-panel', 'toggle-site'] as const;
const titles = {
  'next-finding': () => t('menu.next'),
  'open-panel': () => t('menu.list'),
  'toggle-site': () => t('menu.site'),
  guide: () => t('menu.guide'),
} as const;
const pages = ['http://*/*', 'https://*/*', 'file:///*'];

/** Puts the entries into the menu; the browser keeps them until the next update. Replaces those that were there. */
export async function fillMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of [...commandEntries, 'guide'] as const)
    browser.contextMenus.create({
      id,
      title: titles[id](),
      contexts: ['page', 'frame', 'editable', 'selection'],
      documentUrlPatterns: pages,
    });
}

/** Does what an entry says, on the tab whose menu it was chosen from. */
export async function runMenu(entry: string | number, counts: TabCounts, tab: CommandTab | undefined): Promise<void> {
  const command = commandEntries.find((name) => name === entry);
  if (command !== undefined) await runCommand(command, counts, tab);
  else if (entry === 'guide') await browser.tabs.create({ url: browser.runtime.getURL('/guide.html') });
}
