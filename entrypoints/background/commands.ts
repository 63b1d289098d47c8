import browser from 'webextension-polyfill';
import { changeSettings } from '../../lib/settings/settings-storage.ts';
import { findOffPattern } from '../../lib/settings/site-pattern.ts';
import { withSiteOff, withSiteOn } from '../../lib/settings/switch-site.ts';
import { stepFinding } from './step-finding.ts';
import type { TabCounts } from './tab-counts.ts';

export interface CommandTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

/** Runs a command of the manifest on the tab where its keys were pressed. */
export async function runCommand(name: string, counts: TabCounts, tab: CommandTab | undefined): Promise<void> {
  const { id, url } = tab ?? (await findActiveTab()) ?? {};
  if (id === undefined) return;
  if (name === 'open-panel') await openPopup(id);
  else if (name === 'next-finding') await stepFinding(counts, id, 1);
  else if (name === 'previous-finding') await stepFinding(counts, id, -1);
  else if (name === 'toggle-site' && url !== undefined) await toggleSite(url);
}

async function findActiveTab(): Promise<CommandTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

async function toggleSite(url: string): Promise<void> {
  await changeSettings((settings) =>
    findOffPattern(settings.offSites, url) === undefined ? withSiteOff(settings, url) : withSiteOn(settings, url),
  );
}

/** Some windows cannot show a popup: then the same page in a tab of its own. */
async function openPopup(tabId: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: `${browser.runtime.getURL('/popup.html')}?tab=${tabId}` });
  }
}
