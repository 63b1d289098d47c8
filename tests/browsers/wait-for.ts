import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks until the answer is truthy, and gives it.
 * @throws when `timeout` milliseconds have passed, with `what` and the last answer or error.
 */
export async function waitFor<Answer>(
  what: string,
  ask: () => Promise<Answer> | Answer,
  timeout = 10_000,
): Promise<NonNullable<Answer>> {
  const end = Date.now() + timeout;
  for (;;) {
    const { answer, error } = await attempt(ask);
    if (answer) return answer;
    if (Date.now() > end) {
      throw new Error(`waited ${timeout} ms in vain for: ${what}; last: ${error ?? JSON.stringify(answer)}`);
    }
    await delay(25);
  }
}

/** A frame that is being replaced throws: that is an answer too, the next one may be better. */
async function attempt<Answer>(ask: () => Promise<Answer> | Answer): Promise<{ answer?: Answer; error?: unknown }> {
  try {
    return { answer: await ask() };
  } catch (error) {
    return { error };
  }
}
