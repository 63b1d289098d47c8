import { expect, test, vi } from 'vitest';
import { type BackgroundRequests, createAsk, createListener } from '../../lib/messages/messages.ts';

/** A listener and a sender with nothing but a browser's manners between them. */
function connect(listener: ReturnType<typeof createListener<BackgroundRequests, string>>) {
  return createAsk<BackgroundRequests>(
    (message) =>
      new Promise((resolve, reject) => {
        if (listener(message, 'a tab', resolve) === undefined) reject(new Error('no receiver'));
      }),
  );
}

test('a message is answered by its handler, which is told who asks', async () => {
  const ask = connect(
    createListener<BackgroundRequests, string>({ site: (_, sender) => ({ url: `https://${sender}/` }) }),
  );
  expect(await ask({ type: 'site' })).toEqual({ url: 'https://a tab/' });
});

test('a message without a handler is left to others', async () => {
  const ask = connect(createListener<BackgroundRequests, string>({}));
  await expect(ask({ type: 'site' })).rejects.toThrow('no receiver');
});

test.each([undefined, null, 'site', 7, [], {}, { type: 7 }, { type: 'toString' }, { type: '__proto__' }])(
  'what is no message of ours is left alone: %j',
  (message) => {
    const sendResponse = vi.fn();
    expect(
      createListener<BackgroundRequests, string>({ site: () => undefined })(message, '', sendResponse),
    ).toBeUndefined();
    expect(sendResponse).not.toHaveBeenCalled();
  },
);
