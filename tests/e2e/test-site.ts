import { createServer } from 'node:http';

export interface TestSite {
  readonly origin: string;
  close(): void;
}

/** A file that is no HTML. */
export interface TestFile {
  readonly type: string;
  readonly text: string;
}

/** Serves pages on the loopback address, by path: `{ '/editor': '<p>…' }`. Anything else is not found. */
export async function serveTestSite(pages: Readonly<Record<string, string | TestFile>>): Promise<TestSite> {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://localhost').pathname];
    const { type, text } = typeof page === 'object' ? page : { type: 'text/html; charset=utf-8', text: page ?? '' };
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': type });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the test site has no address');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
