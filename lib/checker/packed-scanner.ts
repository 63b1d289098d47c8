import type { CompiledScanner } from './scanner.ts';
import { filterSize } from './sweep-filter.ts';

/** The scanner as it travels in the content script of every frame: bytes that are small when the script is packed. */
export interface PackedScanner {
  /** The distances between the set bits of the filter, in steps of at most `longestStep`. */
  readonly windows: Uint8Array;
  readonly marks: Uint8Array;
  /** Parted by spaces. */
  readonly stems: string;
}

const longestStep = 255;

export function packScanner({ windows, marks, stems }: CompiledScanner): PackedScanner {
  const steps: number[] = [];
  let last = 0;
  for (let bit = 0; bit < windows.length * 32; bit++) {
    if ((((windows[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) continue;
    for (; bit - last >= longestStep; last += longestStep) steps.push(longestStep);
    steps.push(bit - last);
    last = bit;
  }
  return { windows: Uint8Array.from(steps), marks, stems: stems.join(' ') };
}

/** Reads what `packScanner` wrote, in a fraction of a millisecond. */
export function unpackScanner(packed: PackedScanner): CompiledScanner {
  const windows = new Uint32Array(filterSize);
  let bit = 0;
  for (let place = 0; place < packed.windows.length; place++) {
    const step = packed.windows[place] as number;
    bit += step;
    if (step < longestStep) windows[bit >>> 5] = (windows[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return { windows, marks: packed.marks, stems: packed.stems.split(' ') };
}
