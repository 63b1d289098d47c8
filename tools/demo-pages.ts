import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

export interface DemoPages {
  readonly article: string;
  readonly mail: string;
  close(): void;
}

/** Serves the demo article and the demo mail on the loopback address: pages of `file:` are closed to extensions. */
export async function serveDemoPages(): Promise<DemoPages> {
  const assets = join(import.meta.dirname, '../assets');
  const server = createServer((request, response) => {
    const file = join(assets, `demo-${(request.url ?? '').slice(1)}.html`);
    if (!/^\/[a-z]+$/.test(request.url ?? '') || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the demo pages have no address');
  const origin = `http://127.0.0.1:${address.port}`;
  return { article: `${origin}/article`, mail: `${origin}/mail`, close: () => server.close() };
}
