import compiled from 'virtual:compiled-glossary';
import type { Checker } from '../../lib/checker/checker.ts';
import { decode } from '../../lib/checker/compiled-glossary.ts';
import { createChecker } from '../../lib/checker/create-checker.ts';
import type { Finding } from '../../lib/checker/finding.ts';
import type { CheckedText } from '../../lib/messages/messages.ts';
import { toBytes } from '../content/to-bytes.ts';

let checker: Checker | undefined;

/** The one checker of all frames of all pages: what it has made ready for one of them serves the others. */
export function checkTexts(texts: readonly CheckedText[]): Finding[][] {
  checker ??= createChecker(decode(toBytes(compiled)));
  const { check } = checker;
  return texts.map(({ text, options }) => check(text, options));
}
