import type { Frame } from 'puppeteer-core';
import type { InRoot } from './browser.ts';

/**
 * Runs a function inside a shadow root, a closed one too: WebDriver BiDi gives those when asked.
 * Puppeteer has no word for it, so the protocol is spoken directly.
 */
export async function evaluateInClosedRoot<Result, Argument>(
  frame: Frame,
  host: string,
  run: InRoot<Argument, Result>,
  argument?: Argument,
): Promise<Result | undefined> {
  const { connection, context } = toProtocol(frame);
  const call = async (declaration: string, parameters: readonly object[]) => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: declaration,
      arguments: parameters,
      target: { context },
      awaitPromise: true,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
    return result.result;
  };
  const element = await call('(host) => document.querySelector(host)', [{ type: 'string', value: host }]);
  const root = element?.value?.shadowRoot?.sharedId;
  if (!root) return undefined;
  const declaration = `async (root, json) => JSON.stringify(await (${run})(root, json && JSON.parse(json)))`;
  const json = { type: 'string', value: argument === undefined ? '' : JSON.stringify(argument) };
  const answer = await call(declaration, [{ sharedId: root }, json]);
  return typeof answer?.value === 'string' ? JSON.parse(answer.value) : undefined;
}

/** The answers of the protocol, as far as they are read here. */
interface RemoteValue {
  readonly value?: { readonly shadowRoot?: { readonly sharedId?: string } | null };
}

interface CallResult {
  readonly type: 'success' | 'exception';
  readonly result?: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
}

interface Connection {
  send(method: 'script.callFunction', parameters: object): Promise<{ result: CallResult }>;
}

function toProtocol(frame: Frame): { connection: Connection; context: string } {
  const browser = frame.page().browser() as unknown as { connection: Connection };
  return { connection: browser.connection, context: (frame as unknown as { _id: string })._id };
}
