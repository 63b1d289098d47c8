import type { CheckOptions } from '../checker/check-options.ts';
import type { Finding } from '../checker/finding.ts';

/**
 * Finds what is flagged in a text. `undefined`: it is not known yet; `onKnown` gets the findings, later and in the order
 * of the questions. What was found before stays until then, so that nothing flickers.
 */
export type Check = (
  text: string,
  options: CheckOptions,
  onKnown: (findings: readonly Finding[]) => void,
) => readonly Finding[] | undefined;
