import type { CDPSession, Frame, Page } from 'playwright-core';
import type { InRoot } from './browser.ts';

/**
 * Runs a function inside a shadow root, a closed one too: only the devtools protocol reaches those.
 * Playwright does not say which of the protocol's contexts belongs to a frame, so the frame's world is marked for a moment.
 */
export async function evaluateInClosedRoot<Result, Argument>(
  page: Page,
  frame: Frame,
  host: string,
  run: InRoot<Argument, Result>,
  argument?: Argument,
): Promise<Result | undefined> {
  const session = await openSession(page, frame);
  try {
    const context = await findContext(session, frame);
    const root = context && (await findRoot(session, context, host));
    if (!root) return undefined;
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: root,
      functionDeclaration: `function (argument) { return (${run})(this, argument); }`,
      arguments: argument === undefined ? [] : [{ value: argument }],
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach().catch(() => undefined);
  }
}

/** A frame of another site lives in a process of its own and has a session of its own. */
async function openSession(page: Page, frame: Frame): Promise<CDPSession> {
  const context = page.context();
  return context.newCDPSession(frame).catch(() => context.newCDPSession(page));
}

async function findContext(session: CDPSession, frame: Frame): Promise<number | undefined> {
  const mark = `woordkeus-test-${Math.random()}`;
  await frame.evaluate(`globalThis.__mark = ${JSON.stringify(mark)}`);
  const contexts: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context.id));
  await session.send('Runtime.enable');
  try {
    for (const contextId of contexts) {
      const { result } = await session
        .send('Runtime.evaluate', { contextId, expression: 'globalThis.__mark', returnByValue: true })
        .catch(() => ({ result: undefined }));
      if (result?.value === mark) return contextId;
    }
    return undefined;
  } finally {
    await frame.evaluate('delete globalThis.__mark');
  }
}

async function findRoot(session: CDPSession, contextId: number, host: string): Promise<string | undefined> {
  const expression = `document.querySelector(${JSON.stringify(host)})`;
  const { result } = await session.send('Runtime.evaluate', { contextId, expression });
  if (!result.objectId) return undefined;
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, pierce: true });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) return undefined;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId, executionContextId: contextId });
  return object.objectId;
}
