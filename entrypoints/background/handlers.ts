import browser from 'webextension-polyfill';
import type { BackgroundRequests, Handlers } from '../../lib/messages/messages.ts';
import { findingKey } from '../../lib/settings/ignored.ts';
import { changeIgnored } from '../../lib/settings/ignored-storage.ts';
import { changeSettings } from '../../lib/settings/settings-storage.ts';
import { withSiteOff } from '../../lib/settings/switch-site.ts';
import { adviseFrame } from './advise-frame.ts';
import { checkTexts } from './check-texts.ts';
import type { Sender } from './sender.ts';
import { listTabFindings } from './step-finding.ts';
import { suggestAll } from './suggest-all.ts';
import type { TabCounts } from './tab-counts.ts';

/** Every message that the background answers. */
export function createHandlers(counts: TabCounts): Handlers<BackgroundRequests, Sender> {
  const inTurn = createQueue();
  return {
    findings: async (found, { tab, frameId }) => {
      if (tab?.id !== undefined && frameId !== undefined) await counts.set(tab.id, frameId, found);
    },
    check: ({ texts }) => checkTexts(texts),
    advice: adviseFrame,
    suggest: suggestAll,
    site: (_, { tab }) => (tab?.url === undefined ? undefined : { url: tab.url }),
    leave: ({ text, finding }) =>
      inTurn(() =>
        changeIgnored((all) => ({ ...all, findings: [...all.findings, findingKey(all.salt, text, finding)] })),
      ),
    'ignore-term': ({ concept, term, language }) =>
      inTurn(() => changeIgnored((all) => ({ ...all, terms: [...all.terms, { concept, term, language }] }))),
    'set-ignored-terms': ({ terms }) => inTurn(() => changeIgnored((all) => ({ ...all, terms }))),
    'forget-left': () => inTurn(() => changeIgnored((all) => ({ ...all, findings: [] }))),
    'site-off': (_, { tab }) => inTurn(() => changeSettings((settings) => withSiteOff(settings, tab?.url ?? ''))),
    guide: async ({ concept }) => {
      await browser.tabs.create({ url: `${browser.runtime.getURL('/guide.html')}#${encodeURIComponent(concept)}` });
      return undefined;
    },
    'tab-findings': ({ tabId }) => listTabFindings(counts, tabId),
  };
}

/** One change after the other: two frames may ask at once, and each change reads before it writes. */
function createQueue(): (change: () => Promise<unknown>) => Promise<undefined> {
  let last: Promise<unknown> = Promise.resolve();
  return async (change) => {
    const mine = last.then(change, change);
    last = mine;
    await mine;
    return undefined;
  };
}
