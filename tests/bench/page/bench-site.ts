import { createServer } from 'node:http';
import { type BenchPage, getBenchPage, isBenchPage } from './bench-pages.ts';

/** Serves the pages of the benchmark on the loopback address. */
export async function serveBenchPages() {
  const server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '').slice(1));
    response.writeHead(isBenchPage(name) ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(isBenchPage(name) ? getBenchPage(name) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    url: (page: BenchPage) => `http://127.0.0.1:${port}/${encodeURIComponent(page)}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
