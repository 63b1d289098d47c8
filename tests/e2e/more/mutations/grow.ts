import type { Random } from './random.ts';

/** Pieces that make words of ours when they come together, break them when they come between, and set their topic. */
const pieces = [
  ...['kinder', 'porno', 'kinderporno', 'Kinderporno', 'loverboy', 'loverboys', 'kinder\u00ADporno', 'prostituee'],
  ...[
    'child porn',
    'child ',
    'prostitute',
    'kinderprostitutie',
    'klant',
    'client',
    ' had seks met een kind',
    'pedofiel',
  ],
  ...[' ', ' ', ' ', ', ', '. ', ' de politie ', ' een meisje van 14 ', ' x', 'x', '\n', '"', '-- ', '1 2'],
];
const inline = ['b', 'i', 'span', 'span', 'a', 'em', 'q', 'code', 'wbr', 'br'];
const blocks = [
  'p',
  'p',
  'div',
  'div',
  'li',
  'section',
  'h2',
  'blockquote',
  'details',
  'summary',
  'table',
  'td',
  'pre',
];
/** They may carry a shadow root. */
const hosts = ['my-text', 'my-card', 'div', 'span'];

/** Every shadow root that was made, closed ones too: the page has no other way back to those. */
export type Roots = Map<Element, ShadowRoot>;

/** A small random piece of a page. */
export function growNode(random: Random, document: Document, roots: Roots, depth = 0): Node {
  if (depth > 3 || random.chance(0.4)) return document.createTextNode(growText(random));
  if (random.chance(0.04)) return document.createComment(growText(random));
  if (random.chance(0.12)) return growHost(random, document, roots, depth);
  const element = document.createElement(random.pick(random.chance(0.5) ? inline : blocks));
  if (element.localName === 'br' || element.localName === 'wbr') return element;
  growInto(random, element, roots, depth);
  return element;
}

export function growText(random: Random): string {
  let text = '';
  for (let left = 1 + random.whole(4); left > 0; left--) text += random.pick(pieces);
  return text;
}

function growHost(random: Random, document: Document, roots: Roots, depth: number): Element {
  const host = document.createElement(random.pick(hosts));
  // Closed roots of plain elements with children are not looked for.
  const isCustom = host.localName.includes('-');
  const root = host.attachShadow({ mode: isCustom && random.chance(0.5) ? 'closed' : 'open' });
  roots.set(host, root);
  growInto(random, root, roots, depth);
  if (random.chance(0.3)) root.append(document.createElement('slot'));
  if (random.chance(0.3)) host.append(growText(random));
  return host;
}

function growInto(random: Random, parent: ParentNode, roots: Roots, depth: number): void {
  const document = (parent as unknown as Node).ownerDocument!;
  for (let left = 1 + random.whole(4); left > 0; left--) parent.append(growNode(random, document, roots, depth + 1));
}
