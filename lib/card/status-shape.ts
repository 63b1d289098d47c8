import type { Advice } from '../checker/advice.ts';

type Status = Advice['status'];

/**
 * One shape for each status, so that no colour is needed to tell them apart: a filled diamond, a ring, a tick. Drawn in a
 * square of 16 units, filled by the even-odd rule.
 */
export function statusShape(status: Status): string {
  if (status === 'avoid') return 'M8 .6 15.4 8 8 15.4 .6 8zM7.1 4v5h1.8V4zm0 6.2V12h1.8v-1.8z';
  if (status === 'attention')
    return 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 1.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM7.2 4.4V6h1.6V4.4zm0 2.7v4.5h1.6V7.1z';
  return 'M6.4 12.6 1.9 8.1l1.4-1.4 3.1 3.1 6.3-6.3 1.4 1.4z';
}
