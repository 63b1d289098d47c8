/** What one kind of work costs: medians and spans over turns in which it took turns with the others. */
export interface Measured {
  /** Milliseconds of the processor for one run: what else the machine does meanwhile does not count. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export type Work = () => unknown;

/** Shorter runs than this are repeated within a turn, so that the clock can tell them apart. In milliseconds. */
const shortestTurn = 12;

/**
 * Runs each work once a turn, one after the other: A B C A B C. All meet the same noise of the machine, so that their
 * ratios hold where their times do not.
 */
export async function measureInTurns<Name extends string>(
  works: { readonly [N in Name]: Work },
  turns: number,
): Promise<{ [N in Name]: Measured }> {
  const names = Object.keys(works) as Name[];
  const repeats = new Map<Name, number>();
  for (const name of names) {
    await works[name]();
    repeats.set(name, Math.ceil(shortestTurn / Math.max(await timeOf(works[name], 1), shortestTurn / 50)));
  }
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let turn = 0; turn < turns; turn++) {
    for (const name of names) times.get(name)?.push(await timeOf(works[name], repeats.get(name) as number));
  }
  return Object.fromEntries(names.map((name) => [name, spanOf(times.get(name) as number[])])) as {
    [N in Name]: Measured;
  };
}

export function spanOf(times: readonly number[]): Measured {
  const sorted = times.toSorted((a, b) => a - b);
  return {
    median: sorted[sorted.length >> 1] as number,
    least: sorted[0] as number,
    most: sorted.at(-1) as number,
  };
}

async function timeOf(work: Work, repeat: number): Promise<number> {
  const before = process.cpuUsage();
  for (let run = 0; run < repeat; run++) {
    const result = work();
    if (result instanceof Promise) await result;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / repeat;
}
