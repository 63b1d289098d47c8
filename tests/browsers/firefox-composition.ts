import type { Browser } from 'puppeteer-core';
import { callInWindow } from './firefox-window.ts';

/** Composes a word as an input method of the system would: Firefox's own window gets it, and hands it to the page. */
export async function compose(browser: Browser, text: string): Promise<void> {
  await callInWindow(browser, composeInWindow, [text]);
}

/** Ends the composition with a text. */
export async function commit(browser: Browser, text: string): Promise<void> {
  await callInWindow(browser, commitInWindow, [text]);
}

const composeInWindow = `(text) => {
  const processor = (window.testInputMethod ??= Components.classes['@mozilla.org/text-input-processor;1'].createInstance(
    Components.interfaces.nsITextInputProcessor));
  if (!processor.hasComposition && !processor.beginInputTransactionForTests(window)) throw new Error('no input method');
  processor.setPendingCompositionString(text);
  processor.appendClauseToPendingComposition(text.length, processor.ATTR_RAW_CLAUSE);
  processor.setCaretInPendingComposition(text.length);
  processor.flushPendingComposition();
}`;

/** Firefox may have ended it by itself, as it does when the selection is moved. */
const commitInWindow = `(text) => {
  const processor = window.testInputMethod;
  if (processor.hasComposition) processor.commitCompositionWith(text);
}`;
