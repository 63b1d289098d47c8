import { growNode, growText, type Roots } from './grow.ts';
import type { Random } from './random.ts';
import type { Stage } from './stage.ts';

/** One change, as scripts of pages make them. Does nothing when there is nothing to change. */
export type Step = (random: Random, stage: Stage, roots: Roots) => void;

export const steps: Readonly<Record<string, Step>> = {
  insert(random, stage, roots) {
    put(random, random.pick(stage.parents()), growNode(random, stage.document, roots));
  },
  insertMore(random, stage, roots) {
    random
      .pick(stage.parents())
      .append(growNode(random, stage.document, roots), growNode(random, stage.document, roots));
  },
  remove(random, stage) {
    random.findOne<ChildNode>([...stage.texts(), ...stage.elements()])?.remove();
  },
  move(random, stage) {
    const node = random.findOne<ChildNode>([...stage.texts(), ...stage.elements()]);
    const parents = stage.parents().filter((parent) => node && !holds(node, parent as unknown as Node));
    const parent = random.findOne(parents);
    if (node && parent) put(random, parent, node);
  },
  moveOut(random, stage) {
    const element = random.findOne(stage.elements());
    element?.replaceWith(...element.childNodes);
  },
  wrap(random, stage) {
    const node = random.findOne<ChildNode>([...stage.texts(), ...stage.elements()]);
    if (!node) return;
    const around = stage.document.createElement(random.pick(['b', 'span', 'i', 'p', 'div']));
    node.replaceWith(around);
    around.append(node);
  },
  splitText(random, stage) {
    const text = random.findOne(stage.texts());
    text?.splitText(random.whole(text.length + 1));
  },
  splitBlock(random, stage) {
    const element = random.findOne(stage.elements().filter((one) => one.childNodes.length > 1));
    if (!element) return;
    const other = stage.document.createElement(element.localName);
    other.append(...[...element.childNodes].slice(1 + random.whole(element.childNodes.length - 1)));
    element.after(other);
  },
  join(random, stage) {
    const element = random.findOne(stage.elements().filter((one) => one.nextElementSibling));
    if (!element) return;
    const next = element.nextElementSibling!;
    if (random.chance(0.5)) element.append(...next.childNodes);
    else element.append(next);
    next.remove();
  },
  normalize(random, stage) {
    random.findOne(stage.elements())?.normalize();
  },
  write(random, stage) {
    const text = random.findOne(stage.texts());
    if (!text) return;
    const at = random.whole(text.length + 1);
    random.pick([
      () => text.replaceData(0, text.length, growText(random)),
      () => text.insertData(at, growText(random)),
      () => text.deleteData(at, 1 + random.whole(6)),
      () => text.replaceData(at, random.whole(6), growText(random)),
      () => text.appendData(growText(random)),
    ])();
  },
  setText(random, stage) {
    const element = random.findOne(stage.elements());
    if (element) element.textContent = growText(random);
  },
  lineBreak(random, stage) {
    const text = random.findOne(stage.texts());
    text?.splitText(random.whole(text.length + 1)).before(stage.document.createElement('br'));
  },
  attribute(random, stage) {
    const element = random.findOne(stage.elements());
    if (!element) return;
    const [name, ...values] = random.pick(attributes);
    if (element.hasAttribute(name)) element.removeAttribute(name);
    else element.setAttribute(name, random.pick(values));
  },
  class(random, stage) {
    random.findOne(stage.elements())?.classList.toggle('off');
  },
  replaceAll(random, stage, roots) {
    const parent = random.findOne(stage.parents().slice(1));
    parent?.replaceChildren(growNode(random, stage.document, roots), growNode(random, stage.document, roots));
  },
  away(random, stage) {
    const element = random.findOne(stage.elements());
    if (!element) return;
    const place = stage.document.createComment('');
    element.replaceWith(place);
    element.append(growText(random));
    place.replaceWith(element);
  },
};

const attributes: readonly (readonly [name: string, ...values: string[]])[] = [
  ['hidden', ''],
  ['aria-hidden', 'true', 'false'],
  ['inert', ''],
  ['lang', 'nl', 'en', 'ru'],
  ['contenteditable', 'true', 'false', ''],
  ['data-woordkeus', 'off'],
  ['data-gramm', 'false'],
  ['open', ''],
];

function put(random: Random, parent: ParentNode, node: Node): void {
  const target = parent as unknown as Node;
  target.insertBefore(node, target.childNodes[random.whole(target.childNodes.length + 1)] ?? null);
}

/** Through shadow roots: a node cannot be put into itself. */
function holds(node: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = (at.getRootNode() as Partial<ShadowRoot>).host ?? null) {
    if (node.contains(at)) return true;
  }
  return false;
}
