import browser from 'webextension-polyfill';
import { createAsk, type FrameFindings, type FrameRequests, type ListedFinding } from '../../lib/messages/messages.ts';
import { askBackground } from '../../lib/screens/ask-background.ts';
import type { ShownTab } from './find-tab.ts';

/** A finding, and the frame that holds it. */
export interface PlacedFinding extends ListedFinding {
  readonly frameId: number;
}

export type PageState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'off' }
  | { readonly kind: 'on'; readonly findings: readonly PlacedFinding[]; readonly hasClosedEditor: boolean }
  /** A page of the browser's own, or its store; or the user has not allowed us on pages. */
  | { readonly kind: 'unreadable' | 'not-allowed' };

/** What the tab's page says of itself now. */
export async function readPageState(tab: ShownTab): Promise<PageState> {
  const top = await askTopFrame(tab.id);
  if (top === undefined) return { kind: (await isAllowed()) ? 'unreadable' : 'not-allowed' };
  if (top.state === 'off') return { kind: 'off' };
  const { frames } = await askBackground({ type: 'tab-findings', tabId: tab.id });
  const findings = frames.flatMap(({ frameId, found }) => found.findings.map((finding) => ({ ...finding, frameId })));
  const hasClosedEditor = top.hasClosedEditor || frames.some(({ found }) => found.hasClosedEditor);
  return { kind: 'on', findings, hasClosedEditor };
}

/** Goes to a finding in the page and opens its card. */
export async function showFinding(tab: ShownTab, { id, frameId }: PlacedFinding): Promise<void> {
  if (tab.isElsewhere) await browser.tabs.update(tab.id, { active: true });
  const ask = createAsk<FrameRequests>((message) => browser.tabs.sendMessage(tab.id, message, { frameId }));
  await ask({ type: 'show-finding', id });
}

/** Only a click may ask for this. */
export function allowPages(): Promise<boolean> {
  return browser.permissions.request({ origins: ['<all_urls>'] });
}

function isAllowed(): Promise<boolean> {
  return browser.permissions.contains({ origins: ['<all_urls>'] });
}

async function askTopFrame(tabId: number): Promise<FrameFindings | undefined> {
  const ask = createAsk<FrameRequests>((message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
  try {
    return (await ask({ type: 'list-findings' })) as FrameFindings | undefined;
  } catch {
    return undefined;
  }
}
