import type { Browser } from 'puppeteer-core';

/** Gives a command of an extension from Firefox's own window, where its key would have landed. */
export async function giveCommand(browser: Browser, extensionId: string, name: string): Promise<void> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = result.contexts[0]?.context;
  if (!context) throw new Error('Firefox shows no window of its own');
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: `(id, name) => { WebExtensionPolicy.getByID(id).extension.shortcuts.onCommand(name); }`,
    arguments: [extensionId, name].map((value) => ({ type: 'string', value })),
    target: { context },
    awaitPromise: false,
  });
  if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails?.text);
}

/** The two commands of the protocol that are used here. */
interface Connection {
  send(method: 'browsingContext.getTree', parameters: object): Promise<{ result: { contexts: { context: string }[] } }>;
  send(
    method: 'script.callFunction',
    parameters: object,
  ): Promise<{ result: { type: string; exceptionDetails?: { text: string } } }>;
}
