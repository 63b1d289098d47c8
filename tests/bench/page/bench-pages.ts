import { escapeHtml, marked, paragraphs, words } from './bench-texts.ts';
import { probeScript } from './probe.ts';

/** The pages of the benchmark, made when they are first asked for. Those of a stream have `start(ms)` in their window. */
export function getBenchPage(name: BenchPage): string {
  const known = made.get(name) ?? page(name, make[name]());
  made.set(name, known);
  return known;
}

const made = new Map<BenchPage, string>();

const make = {
  blank: () => '',
  article: () => marked(4_000, 60).join('\n'),
  'ten thousand words': () =>
    marked(62_000, 500)
      .map((paragraph, place) => (place % 8 === 0 ? `<h2>Kop ${place}</h2>${paragraph}` : paragraph))
      .join('\n'),
  '5 MB': () => rows(words(640_000, 500)),
  'no frames': () => '<p>Vijftig kleine frames.</p>',
  '50 frames': () => `<p>Vijftig kleine frames.</p><script>addEventListener('DOMContentLoaded', () => {
for (let left = 50; left > 0; left--) { const frame = document.createElement('iframe'); frame.width = 40; frame.height = 20; document.body.append(frame); }
});</script>`,
  'news front page': () =>
    chunks(words(24_000, 400), 8)
      .map(
        (teaser) =>
          `<article><a href="#x"><h3>${teaser}</h3></a><div><span>Nieuws</span><time>12:30</time></div></article>`,
      )
      .join('\n'),
  '2,000 findings': () => marked(260_000, 20).join('\n'),
  'deep shadow trees': () => `<div id="all"></div><script>
const texts = ${JSON.stringify(paragraphs(40_000, 100))};
function nest(text, depth) {
  const host = document.createElement('x-level');
  const root = host.attachShadow({ mode: depth % 2 ? 'open' : 'closed' });
  root.innerHTML = '<div><slot></slot></div>';
  if (depth > 0) root.firstChild.append(nest(text, depth - 1)); else root.firstChild.append(text);
  return host;
}
for (const text of texts) document.getElementById('all').append(nest(text, 8));
</script>`,
  'editor, 100,000 words': () => editor(100_000),
  'editor, 10,000 words': () => editor(10_000),
  'textarea, 50,000 characters': () =>
    `<textarea id="field" style="width:100%;height:400px">${escapeHtml(paragraphs(50_000, 500).join('\n\n'))}</textarea>`,
  'textarea, 5,000 characters': () =>
    `<textarea id="field" style="width:100%;height:400px">${escapeHtml(paragraphs(5_000, 500).join('\n\n'))}</textarea>`,
  chat: () => `<div id="log" style="height:600px;overflow:auto"></div><script>
const lines = ${lines(200_000, 200)}; let at = 0; const log = document.getElementById('log');
function add() {
  const post = document.createElement('div'); const who = document.createElement('b'); const what = document.createElement('span');
  who.textContent = 'user' + at % 7 + ': '; what.textContent = lines[at++ % lines.length];
  post.append(who, what); log.append(post); log.scrollTop = 1e9;
  if (log.childElementCount > 300) log.firstChild.remove();
}
for (let left = 300; left > 0; left--) add();
${every(10, 'while (done < elapsed / 20) { add(); done++; }')}
</script>`,
  'endless scroll': () => `<div id="log"></div><script>
const lines = ${lines(200_000, 200)}; let at = 0; const log = document.getElementById('log');
function add() { const part = document.createElement('article'); part.innerHTML = '<h3></h3><p></p><p></p>';
  for (const child of part.children) child.textContent = lines[at++ % lines.length]; log.append(part); }
for (let left = 20; left > 0; left--) add();
${every(200, 'for (let left = 20; left > 0; left--) { add(); done++; } scrollTo(0, 1e9);')}
</script>`,
  'changes on every frame':
    () => `${marked(62_000, 500).join('\n')}<p id="ticker" style="position:fixed;top:0">Koers <b>0</b></p><script>
const ticker = document.querySelector('#ticker b').firstChild; const list = document.querySelectorAll('p');
window.start = (ms) => new Promise((end) => { performance.mark('bench:from'); const begun = performance.now(); let done = 0;
  requestAnimationFrame(function step() { done++; ticker.data = String(done); document.querySelector('#ticker').style.left = done % 200 + 'px';
    const fresh = document.createElement('i'); fresh.textContent = ' stand ' + done; list[3].lastElementChild?.remove(); list[3].append(fresh);
    if (performance.now() - begun < ms) requestAnimationFrame(step); else { performance.mark('bench:to'); end(done); } }); });
</script>`,
} satisfies Readonly<Record<string, () => string>>;

export type BenchPage = keyof typeof make;

export function isBenchPage(name: string): name is BenchPage {
  return name in make;
}

function page(title: string, body: string): string {
  const style = 'body{font:16px/1.5 sans-serif;max-width:60em;margin:1em auto}';
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style>${probeScript}</head><body>${body}</body></html>`;
}

/** Three text nodes of a few words in a row, and white space between rows: many small nodes. */
function rows(all: readonly string[]): string {
  const row = (part: string[]): string =>
    `<li><b>${part.slice(0, 2).join(' ')}</b> ${part.slice(2, 8).join(' ')} <a href="#x">${part.slice(8, 11).join(' ')}</a> ${part.slice(11).join(' ')}</li>`;
  const parts: string[] = [];
  for (let at = 0; at < all.length; at += 16) parts.push(row(all.slice(at, at + 16).map(escapeHtml)));
  return `<ul>${parts.join('\n')}</ul>`;
}

function chunks(all: readonly string[], size: number): string[] {
  const parts: string[] = [];
  for (let at = 0; at < all.length; at += size) parts.push(escapeHtml(all.slice(at, at + size).join(' ')));
  return parts;
}

function editor(count: number): string {
  const parts = chunks(words(count, 500), 100).map((part) => `<p>${part}</p>`);
  return `<div id="field" contenteditable="true">${parts.join('')}</div>`;
}

function lines(units: number, planted: number): string {
  const all = paragraphs(units, planted).flatMap((text) => text.split(/(?<=\.) /));
  return JSON.stringify(all.map((line) => line.slice(0, 200))).replaceAll('<', '\\u003c');
}

/** `start(ms)` of a page: does something again and again for so long, and gives how often. */
function every(interval: number, work: string): string {
  return `window.start = (ms) => new Promise((end) => { performance.mark('bench:from'); const begun = performance.now(); let done = 0;
const timer = setInterval(() => { const elapsed = performance.now() - begun; ${work}
  if (elapsed > ms) { clearInterval(timer); performance.mark('bench:to'); end(done); } }, ${interval}); });`;
}
