import type { Browser } from 'puppeteer-core';

/**
 * Calls a function in Firefox's own window, around the pages: keys of the browser and input methods arrive there first.
 * Returns the text that it returns, or nothing.
 * Puppeteer has no word for it, so the protocol is spoken directly.
 */
export async function callInWindow(browser: Browser, declaration: string, texts: readonly string[]): Promise<string> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = result.contexts[0]?.context;
  if (!context) throw new Error('Firefox shows no window of its own');
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: declaration,
    arguments: texts.map((value) => ({ type: 'string', value })),
    target: { context },
    awaitPromise: true,
  });
  if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails?.text);
  return typeof answer.result.result?.value === 'string' ? answer.result.result.value : '';
}

/** The two commands of the protocol that are used here. */
interface Connection {
  send(method: 'browsingContext.getTree', parameters: object): Promise<{ result: { contexts: { context: string }[] } }>;
  send(
    method: 'script.callFunction',
    parameters: object,
  ): Promise<{ result: { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } } }>;
}
