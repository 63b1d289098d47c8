import compiled from 'virtual:compiled-glossary';
import type { CheckOptions } from '../../lib/checker/check-options.ts';
import type { Checker } from '../../lib/checker/checker.ts';
import { decode } from '../../lib/checker/compiled-glossary.ts';
import { createChecker } from '../../lib/checker/create-checker.ts';
import type { Finding } from '../../lib/checker/finding.ts';

let checker: Checker | undefined;

/** What would be flagged in a text: by the very checker that runs on pages. */
export function checkSample(text: string, options: CheckOptions): Finding[] {
  checker ??= createChecker(decode(Uint8Array.from(atob(compiled), (character) => character.charCodeAt(0))));
  return checker.check(text, options);
}
