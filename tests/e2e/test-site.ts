import { createServer } from 'node:http';

export interface TestSite {
  readonly origin: string;
  close(): void;
}

/** Serves pages on the loopback address, by path: `{ '/editor': '<p>…' }`. Anything else is not found. */
export async function serveTestSite(pages: Readonly<Record<string, string>>): Promise<TestSite> {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://localhost').pathname];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the test site has no address');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
