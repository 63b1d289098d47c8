import { classOf, unseenBit } from './characters.ts';
import { filterShift, firstBit, secondBit, windowFactor } from './sweep-filter.ts';

export interface Sweep {
  /**
   * Hands over each place where a window of ours ends (offset of its last unit; the length of the text for its end),
   * until `visit` says that it has seen enough. `false` when the text holds unseen units and must be cleaned first.
   */
  run(text: string, visit: (at: number) => boolean): boolean;
}

/**
 * The sweep reads every unit once, two in a turn with one branch that is seldom taken and no call: calls would make it
 * two to three times slower. What passes is noted, and looked at when a stretch of text has been read.
 */
export function createSweep(filter: Uint32Array, chunk: number): Sweep {
  const places = new Uint32Array(chunk + 1);
  return {
    run(text, visit) {
      let window = 0;
      for (let begin = 0; begin < text.length; begin += chunk) {
        const stop = Math.min(text.length, begin + chunk);
        const swept = sweep(filter, places, text, begin, stop, window);
        if (swept.unseen) return false;
        window = swept.window;
        for (let place = 0; place < swept.count; place++) if (!visit(places[place] as number)) return true;
      }
      visit(text.length);
      return true;
    },
  };
}

function sweep(filter: Uint32Array, places: Uint32Array, text: string, begin: number, stop: number, before: number) {
  // Own names for what other modules hold: reading those anew at each turn costs a third of the speed.
  const classes = classOf;
  const factor = windowFactor;
  const shift = filterShift;
  const low = firstBit;
  const high = secondBit;
  let window = before;
  let count = 0;
  let seen = 0;
  for (let at = begin; at + 1 < stop; at += 2) {
    const first = classes[text.charCodeAt(at)] as number;
    const second = classes[text.charCodeAt(at + 1)] as number;
    seen |= first | second;
    const half = (window << 5) | first;
    const one = Math.imul(half, factor);
    const ones = filter[one >>> shift] as number;
    window = (half << 5) | second;
    const two = Math.imul(window, factor);
    const twos = filter[two >>> shift] as number;
    const passesOne = (ones >>> (one >>> low)) & (ones >>> (one >>> high));
    const passesTwo = (twos >>> (two >>> low)) & (twos >>> (two >>> high));
    if (((passesOne | passesTwo) & 1) === 0) continue;
    if ((passesOne & 1) !== 0) places[count++] = at;
    if ((passesTwo & 1) !== 0) places[count++] = at + 1;
  }
  if ((stop - begin) % 2 === 1) {
    // The last unit of a text of odd length has no partner: its place is looked at in any case.
    seen |= classes[text.charCodeAt(stop - 1)] as number;
    places[count++] = stop - 1;
  }
  return { window, count, unseen: (seen & unseenBit) !== 0 };
}
