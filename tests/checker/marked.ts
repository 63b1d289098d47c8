import { glossary } from '../../glossary/index.ts';
import type { CheckOptions } from '../../lib/checker/check-options.ts';
import { compileGlossary } from '../../lib/checker/compile.ts';
import { createChecker } from '../../lib/checker/create-checker.ts';

export const checker = createChecker(compileGlossary(glossary));

/** The text with its findings written into it: `[!…]` avoid, `[?…]` attention, a quotation mark behind the sign when quoted. */
export function marked(text: string, options: CheckOptions = {}): string {
  return checker
    .check(text, options)
    .toReversed()
    .reduce((sofar, { start, end, severity, quoted }) => {
      const sign = (severity === 'avoid' ? '!' : '?') + (quoted ? '"' : '');
      return `${sofar.slice(0, start)}[${sign}${sofar.slice(start, end)}]${sofar.slice(end)}`;
    }, text);
}

/** Takes the marks out again. */
export function unmarked(text: string): string {
  return text.replace(/\[[!?]"?([^\]]*)\]/gu, '$1');
}
