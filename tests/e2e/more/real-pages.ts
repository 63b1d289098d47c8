import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { unpack } from '../../../tools/false-alarms/unpack.ts';

/** Pages that others have made, with the style sheets and scripts that they came with. */
export interface RealPage {
  readonly package: string;
  readonly path: string;
}

export const realPages: readonly RealPage[] = [
  { package: 'debian-faq-nl', path: 'usr/share/doc/debian/FAQ/nl/software.nl.html' },
  { package: 'aptitude-doc-nl', path: 'usr/share/doc/aptitude/html/nl/ch02.html' },
  { package: 'gimp-help-nl', path: 'usr/share/gimp/2.0/help/nl/gimp-file-open.html' },
  { package: 'libreoffice-help-nl', path: 'usr/share/libreoffice/help/nl/text/shared/optionen/01060300.html' },
  { package: 'debian-reference-es', path: 'usr/share/debian-reference/ch06.es.html' },
  { package: 'python3.11-doc', path: 'usr/share/doc/python3.11/html/library/functions.html' },
  { package: 'developers-reference', path: 'usr/share/developers-reference/resources.html' },
  { package: 'debian-handbook', path: 'usr/share/doc/debian-handbook/html/de-DE/sect.ldap-directory.html' },
  { package: 'maint-guide', path: 'usr/share/doc/maint-guide/html/dreq.en.html' },
];

/** A long thread of a forum, with signatures, quotations and dates. */
export const thread = '/thread';

export interface RealSite {
  readonly origin: string;
  close(): void;
}

/** Serves the packages by their names, and the thread. Into every tenth paragraph a sentence with a word of ours is put. */
export async function serveRealPages(): Promise<RealSite> {
  const folders = new Map(realPages.map(({ package: name }) => [name, unpack(name)]));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path === thread ? Buffer.from(makeThread()) : findFile(folders, path);
    const type = path === thread ? types['.html'] : types[extname(path)];
    response.writeHead(file ? 200 : 404, { 'content-type': type ?? 'application/octet-stream' });
    response.end(file && type === types['.html'] ? withOurWords(file.toString()) : file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

function findFile(folders: ReadonlyMap<string, string | undefined>, path: string): Buffer | undefined {
  const [name = '', ...rest] = path.slice(1).split('/');
  const folder = folders.get(name);
  try {
    return folder ? readFileSync(join(folder, ...rest)) : undefined;
  } catch {
    return undefined;
  }
}

function withOurWords(html: string): string {
  let paragraphs = 0;
  return html.replaceAll('</p>', (end) => {
    const isChosen = paragraphs++ % 10 === 0;
    return isChosen ? ` De politie vond <em>kinder</em>porno op zijn computer.${end}` : end;
  });
}

function makeThread(): string {
  const posts = Array.from({ length: 400 }, (_, place) => {
    const quoted =
      place % 5 === 0 ? `<blockquote><cite>lezer${place} schreef:</cite><p>Dat staat er niet.</p></blockquote>` : '';
    return `<article id="p${place}"><header><b>lezer${place % 17}</b> <time>27-11-2026, ${place % 24}:00</time></header>${quoted}
<p>Bericht ${place}: ik las het in de krant van gisteren.</p><footer><small>-- <br>Groet uit Zwolle</small> <button>Reageer</button></footer></article>`;
  });
  const style =
    ':root { color-scheme: light dark } body { font: 15px/1.5 sans-serif; max-width: 50em; margin: auto } article { border-top: 1px solid }';
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Forum</title><style>${style}</style></head><body>${posts.join('\n')}</body></html>`;
}
