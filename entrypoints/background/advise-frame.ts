import browser from 'webextension-polyfill';
import { glossary } from '../../glossary/index.ts';
import { advise } from '../../lib/checker/advise.ts';
import type { AdviceReply, BackgroundRequests, Message } from '../../lib/messages/messages.ts';
import { readSettings } from '../../lib/settings/settings-storage.ts';
import { cardStrings } from './card-strings.ts';
import type { Sender } from './sender.ts';

/**
 * Makes the advice on a finding, and brings the card script to the frame that asks. The script registers `openCard` in that
 * frame's isolated world; run twice, it does so again, at no cost worth keeping a record for.
 */
export async function adviseFrame(
  { text, finding }: Message<BackgroundRequests, 'advice'>,
  sender: Sender,
): Promise<AdviceReply> {
  const [settings] = await Promise.all([readSettings(), bringCard(sender)]);
  const { region, explainIn } = settings;
  const { language } = finding;
  const regional = language === 'nl' || language === 'en' ? { region: region[language] } : {};
  return { advice: advise(glossary, text, finding, { explainIn, ...regional }), strings: cardStrings() };
}

async function bringCard({ tab, frameId, documentId }: Sender): Promise<void> {
  if (tab?.id === undefined) return;
  const where = documentId === undefined ? { frameIds: [frameId ?? 0] } : { documentIds: [documentId] };
  await browser.scripting.executeScript({
    target: { tabId: tab.id, ...where },
    files: ['/card.js'],
    injectImmediately: true,
  });
}
