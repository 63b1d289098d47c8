/** Numbers that are the same for the same seed, in every browser. */
export interface Random {
  /** A whole number from 0 up to, and without, `below`. */
  whole(below: number): number;
  chance(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** Undefined when there is nothing to pick from. */
  findOne<Item>(items: readonly Item[]): Item | undefined;
}

/** mulberry32 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  return {
    whole,
    chance: (share) => next() < share,
    pick: (items) => items[whole(items.length)]!,
    findOne: (items) => (items.length > 0 ? items[whole(items.length)] : undefined),
  };
}
