/**
 * How many slips (a letter too many, too few, another, or two changed over) turn `typed` into `word` or into the beginning
 * of it; `undefined` when there are more than `most`.
 */
export function countSlips(typed: string, word: string, most: number): number | undefined {
  const goal = word.slice(0, typed.length + most);
  let beforeLast: number[] = [];
  let last = Array.from({ length: goal.length + 1 }, (_, i) => i);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= goal.length; j++) {
      const isSame = typed[i - 1] === goal[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1));
      const isSwapped = i > 1 && j > 1 && typed[i - 1] === goal[j - 2] && typed[i - 2] === goal[j - 1];
      if (isSwapped) cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return undefined;
    beforeLast = last;
    last = row;
  }
  const fewest = Math.min(...last);
  return fewest <= most ? fewest : undefined;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
