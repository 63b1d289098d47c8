import compiled from 'virtual:compiled-glossary';
import { glossary } from '../../glossary/index.ts';
import type { Checker } from '../../lib/checker/checker.ts';
import { decode } from '../../lib/checker/compiled-glossary.ts';
import { createChecker } from '../../lib/checker/create-checker.ts';
import type { Finding } from '../../lib/checker/finding.ts';
import type { CheckedText } from '../../lib/messages/messages.ts';
import { toBytes } from '../content/to-bytes.ts';

let checker: Checker | undefined;

/** The languages that are written most. */
const readyFor = ['nl', 'en'] as const;

/**
 * Makes ready what the first text with a finding would have to wait for: decoding, and the expressions that every finding
 * needs. A page that is being opened wakes the background, and takes longer to arrive than this.
 */
export function makeReady(): void {
  for (const language of readyFor) {
    const terms = glossary.concepts.flatMap((concept) => concept.terms[language] ?? []);
    const term = terms.find(({ status }) => status === 'avoid');
    // One at a time: a question that has come meanwhile is answered in between.
    if (term) setTimeout(() => checkTexts([{ text: term.text, options: { language } }]));
  }
}

/** The one checker of all frames of all pages: what it has made ready for one of them serves the others. */
export function checkTexts(texts: readonly CheckedText[]): Finding[][] {
  checker ??= createChecker(decode(toBytes(compiled)));
  const { check } = checker;
  return texts.map(({ text, options }) => check(text, options));
}
