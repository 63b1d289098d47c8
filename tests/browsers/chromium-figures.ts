import type { BrowserContext, Worker } from 'playwright-core';

/** Bytes of the heaps of all open pages, garbage collected. */
export async function readMemory(context: BrowserContext): Promise<number> {
  let bytes = 0;
  for (const page of context.pages()) {
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    bytes += metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
    await session.detach();
  }
  return bytes;
}

/** Gathers, from now on, what code of extensions reports as errors. */
export function gatherErrors(context: BrowserContext, worker: Worker | undefined): string[] {
  const errors: string[] = [];
  const isOurs = (text: string): boolean => text.includes('chrome-extension://');
  context.on('console', (message) => {
    if (message.type() === 'error' && isOurs(message.location().url)) errors.push(message.text());
  });
  context.on('weberror', (error) => {
    const { message, stack = '' } = error.error();
    if (isOurs(stack)) errors.push(`${message} ${stack}`);
  });
  worker?.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}
