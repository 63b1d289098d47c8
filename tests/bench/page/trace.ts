import type { CDPSession } from 'playwright-core';

/** What the main thread of a page did, in milliseconds. */
export interface Traced {
  /** All of its tasks. */
  readonly main: number;
  /** Scripts of extensions, with what they made the browser do meanwhile. */
  readonly script: number;
  /** The longest stretch of them without a break. */
  readonly slice: number;
  /** Scripts of an extension until they have started. */
  readonly start: number;
  /** Tasks over 50 ms. */
  readonly longTasks: number;
  /** For each key: scripts of extensions before the frame that shows it. */
  readonly keys: readonly number[];
}

/** Records while `work` runs: from the page's first script, or from its mark `bench:from`, until `bench:to` or the end. */
export async function trace<Result>(session: CDPSession, work: () => Promise<Result>) {
  const events: TraceEvent[] = [];
  const onData = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', onData);
  await session.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
  const result = await work();
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await done;
  session.off('Tracing.dataCollected', onData);
  return { result, traced: digest(events) };
}

const traceConfig = {
  includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'],
  excludedCategories: ['*'],
  recordMode: 'recordAsMuchAsPossible' as const,
};

/** Times in microseconds. */
interface TraceEvent {
  /** Time of the processor, which a busy machine does not stretch. */
  readonly tdur?: number;
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

interface Script {
  readonly start: number;
  /** Milliseconds. */
  readonly cost: number;
}

function digest(events: readonly TraceEvent[]): Traced {
  const begin = events.find(({ name }) => name === 'bench:from') ?? events.find(({ name }) => name === 'bench:start');
  if (!begin) throw new Error('the page did not mark its start');
  const end = events.find(({ name }) => name === 'bench:to')?.ts ?? Number.POSITIVE_INFINITY;
  const mine = events
    .filter(({ pid, tid, ts }) => pid === begin.pid && tid === begin.tid && ts >= begin.ts && ts <= end)
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  const tasks = mine.filter(({ name }) => name.endsWith('RunTask')).map(costOf);
  const scripts = scriptsOf(mine);
  const starts = mine.filter((event) => event.name === 'EvaluateScript' && isOfExtension(event));
  return {
    main: sum(tasks),
    script: sum(scripts.map(({ cost }) => cost)),
    slice: Math.max(0, ...scripts.map(({ cost }) => cost)),
    start: sum(starts.map(costOf)),
    longTasks: tasks.filter((task) => task > 50).length,
    keys: keysOf(mine, scripts),
  };
}

/**
 * What belongs to scripts of extensions. The pages of the benchmark make no promises, so microtasks are the extension's too;
 * the benchmark's own functions, called meanwhile, are not.
 */
function scriptsOf(events: readonly TraceEvent[]): Script[] {
  const found: Script[] = [];
  let until = 0;
  for (const event of events) {
    const end = event.ts + (event.dur ?? 0);
    const isCall = event.name === 'EvaluateScript' || event.name === 'FunctionCall';
    if (event.ph !== 'X' || event.ts < until || !(isCall || event.name === 'RunMicrotasks')) continue;
    // What a page calls holds nothing of ours: observers and promises come after it.
    if (!isCall || isOfExtension(event)) found.push({ start: event.ts, cost: costOf(event) });
    until = end;
  }
  return found;
}

function isOfExtension({ args }: TraceEvent): boolean {
  const url = args?.data?.url ?? '';
  return url.startsWith('chrome-extension://') || url.startsWith('extensions::');
}

function keysOf(events: readonly TraceEvent[], scripts: readonly Script[]): number[] {
  const keys: number[] = [];
  let pressed: number | undefined;
  for (const { name, ts } of events) {
    if (name === 'bench:key') pressed ??= ts;
    if (name !== 'bench:frame' || pressed === undefined) continue;
    const from = pressed;
    keys.push(sum(scripts.filter(({ start }) => start >= from && start < ts).map(({ cost }) => cost)));
    pressed = undefined;
  }
  return keys;
}

function costOf({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur / 1000;
}

function sum(values: readonly number[]): number {
  return values.reduce((one, other) => one + other, 0);
}
