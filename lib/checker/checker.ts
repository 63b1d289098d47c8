import type { CheckOptions } from './check-options.ts';
import type { Finding } from './finding.ts';

/** The whole of the core as others see it. Pure: the same text and options give the same findings. Never throws. */
export interface Checker {
  check(text: string, options?: CheckOptions): Finding[];
}
