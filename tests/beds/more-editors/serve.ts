import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { homedir } from 'node:os';
import { extname, join, normalize } from 'node:path';

/** Editors that are in no shared bed. Some come as scripts for a page; these go before the page's own. */
const pages: Readonly<Record<string, readonly string[]>> = {
  ace: [],
  blocknote: [],
  ckeditor4: ['ckeditor4/ckeditor.js'],
  codemirror5: [],
  'codemirror6-code': [],
  editorjs: [],
  jodit: ['jodit/es2021/jodit.min.css', 'jodit/es2021/jodit.min.js'],
  medium: ['medium-editor/dist/css/medium-editor.min.css'],
  milkdown: [],
  monaco: ['monaco-editor/min/vs/loader.js'],
  pell: [],
  several: ['tinymce/tinymce.min.js'],
  squire: [],
  summernote: [
    'jquery/dist/jquery.min.js',
    'summernote/dist/summernote-lite.min.css',
    'summernote/dist/summernote-lite.min.js',
  ],
  suneditor: ['suneditor/dist/suneditor.min.css', 'suneditor/dist/suneditor.min.js'],
  tiptap: [],
  'tinymce-inline': ['tinymce/tinymce.min.js'],
  toastui: [],
  trix: [],
  trumbowyg: ['jquery/dist/jquery.min.js', 'trumbowyg/dist/ui/trumbowyg.min.css', 'trumbowyg/dist/trumbowyg.min.js'],
  wangeditor: [],
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Serves one page for each editor on a free port. Their packages are installed outside the repository, when they are missing. */
export async function serveMoreEditors(): Promise<{ readonly origin: string; close(): void }> {
  const folder = buildPages();
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith('/packages/')
      ? join(folder, 'node_modules', path.slice('/packages/'.length))
      : join(folder, 'built', path);
    const html = pages[path.slice(1, -'.html'.length)] && toHtml(path.slice(1, -'.html'.length));
    if (!html && !(existsSync(file) && extname(file))) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
    response.end(html ?? readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

function toHtml(name: string): string {
  const head = (pages[name] ?? []).map((path) =>
    path.endsWith('.css')
      ? `<link rel="stylesheet" href="/packages/${path}">`
      : `<script src="/packages/${path}"></script>`,
  );
  if (existsSync(join(stateFolder(), 'built', `${name}.css`))) {
    head.push(`<link rel="stylesheet" href="/${name}.css">`);
  }
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${name}</title>${head.join('')}
<style>body{font-family:sans-serif;margin:20px}[contenteditable]{min-height:80px}</style>
<body><h1>${name}</h1><script type="module" src="/${name}.js"></script></body></html>`;
}

/** Installs the packages where they have changed, and bundles the pages. Returns the folder. */
function buildPages(): string {
  const folder = stateFolder();
  mkdirSync(folder, { recursive: true });
  const wanted = readFileSync(join(import.meta.dirname, 'package.json'), 'utf8');
  const installed = join(folder, 'installed.json');
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== wanted) {
    writeFileSync(join(folder, 'package.json'), wanted);
    run(folder, 'npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts']);
    writeFileSync(installed, wanted);
  }
  cpSync(join(import.meta.dirname, 'pages'), join(folder, 'pages'), { recursive: true });
  const sources = Object.keys(pages).map((name) => `pages/${name}.js`);
  const options = ['--bundle', '--format=esm', '--outdir=built', '--loader:.svg=dataurl', '--log-level=error'];
  run(folder, join(folder, 'node_modules/.bin/esbuild'), [...sources, ...options]);
  return folder;
}

function run(folder: string, command: string, options: readonly string[]): void {
  const { status, stderr } = spawnSync(command, options, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${options[0]} failed in ${folder}: ${stderr}`);
}

function stateFolder(): string {
  const beds = process.env.BEDS_STATE ?? join(homedir(), '.cache/woordkeus-beds');
  return join(beds, 'more-editors');
}
