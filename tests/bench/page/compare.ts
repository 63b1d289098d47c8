import { type Measured, spanOf } from '../measure.ts';
import { show, showSpan } from '../report.ts';
import type { Mode, Visits } from './rounds.ts';
import type { Visit } from './visit.ts';

/** A figure of a visit. */
export type Figure = (visit: Visit) => number;

/** `3.1 (2.9–3.4)`: over the rounds. Empty when the mode was not visited. */
export function showFigure(visits: Visits, mode: Mode, figure: Figure): string {
  const values = visits[mode].map(figure);
  return values.length === 0 ? '' : showSpan(spanOf(values));
}

/** Round by round, so that both have met the same noise. */
export function compareRounds(
  visits: Visits,
  [mode, other]: readonly [Mode, Mode],
  compare: (own: Visit, other: Visit) => number,
): Measured {
  return spanOf(visits[mode].map((visit, round) => compare(visit, visits[other][round]!)));
}

export function showRatio(visits: Visits, modes: readonly [Mode, Mode], figure: Figure): string {
  return showSpan(compareRounds(visits, modes, (own, other) => figure(own) / figure(other)));
}

/** What the one has more than the other. */
export function showAdded(visits: Visits, modes: readonly [Mode, Mode], figure: Figure): string {
  const { median, least, most } = compareRounds(visits, modes, (own, other) => figure(own) - figure(other));
  return `${showSigned(median)} (${showSigned(least)} to ${showSigned(most)})`;
}

/** The share of the values that lies below: 0.95 for the 95th of a hundred. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function showSigned(value: number): string {
  return value < 0 ? `−${show(-value)}` : show(value);
}
