/**
 * Runs in every page of the benchmark before anything else: notes when the first mark shows, how long each key waits for its
 * frame, and the longest time that the page could do nothing.
 */
function probe(): void {
  const bench = { dcl: 0, first: 0, last: 0, marks: 0, frames: 0, longestGap: 0, keys: [] as number[] };
  Object.assign(window, { bench });
  performance.mark('bench:start');
  addEventListener('DOMContentLoaded', () => {
    bench.dcl = performance.now();
  });
  const channel = new MessageChannel();
  const waiting: number[] = [];
  channel.port1.onmessage = () => {
    const now = performance.now();
    for (const pressed of waiting.splice(0)) bench.keys.push(now - pressed);
    performance.mark('bench:frame');
  };
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      performance.mark('bench:key');
      requestAnimationFrame(() => {
        waiting.push(timeStamp);
        channel.port2.postMessage(0);
      });
    },
    true,
  );
  let before = performance.now();
  const look = (now: number): void => {
    bench.frames++;
    bench.longestGap = Math.max(bench.longestGap, now - before);
    before = now;
    let marks = 0;
    for (const name of ['woordkeus-avoid', 'woordkeus-attention']) {
      marks += (CSS.highlights as unknown as Map<string, Set<unknown>>).get(name)?.size ?? 0;
    }
    if (marks !== bench.marks) {
      if (!bench.first) bench.first = performance.now();
      bench.last = performance.now();
      bench.marks = marks;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** What a page tells of itself; times in milliseconds since the page began. */
export interface Probed {
  readonly dcl: number;
  /** 0 when there was none. */
  readonly first: number;
  readonly last: number;
  readonly marks: number;
  readonly frames: number;
  /** Between two frames. */
  readonly longestGap: number;
  /** From each key to the frame after it. */
  readonly keys: readonly number[];
}

export const probeScript = `<script>(${probe})()</script>`;
