import { growNode, growText, type Roots } from './grow.ts';
import { findRange, readMarked } from './marked.ts';
import { createRandom } from './random.ts';
import { createStage, type Stage } from './stage.ts';
import { steps } from './steps.ts';

/** What the test may ask of the page. Everything random comes from the seed. */
export interface MutatedPage {
  /** Makes the page so long that it takes a while to read. */
  fill(paragraphs: number): void;
  /** Does so many changes, and tells which. */
  change(count: number): Promise<string[]>;
  /** Waits until the extension has seen all that was done before, and gives what is flagged, in all frames. */
  settle(): Promise<string[]>;
  /** The same, when the extension has begun anew since the last time. */
  settleAnew(): Promise<string[]>;
  html(): string;
}

declare global {
  var mutatedPage: MutatedPage;
  var mutationSeed: number;
}

const random = createRandom(globalThis.mutationSeed);
const roots: Roots = new Map();
const names = new WeakMap<Node, number>();
let named = 0;
const stage = createStage(document.querySelector<HTMLElement>('#stage')!, roots);
let mostElements = 60;
const frames = document.querySelector('#frames')!;

globalThis.mutatedPage = { fill, change, settle, settleAnew, html: () => document.body.outerHTML };

function fill(paragraphs: number): void {
  mostElements = paragraphs * 4;
  for (let left = paragraphs; left > 0; left--) {
    const paragraph = document.createElement('p');
    const bold = document.createElement('b');
    bold.append(growText(random));
    paragraph.append('Een zin van de krant, ', bold, growText(random));
    stage.element.append(paragraph);
  }
}

async function change(count: number): Promise<string[]> {
  const done: string[] = [];
  for (let left = count; left > 0; left--) {
    if (random.chance(0.02)) done.push(await changeFrames());
    const stages = allStages();
    done.push(changeOne(random.chance(0.75) ? stages[0]! : random.pick(stages)));
    // Changes come in one task, in several, or with a frame between.
    if (random.chance(0.2)) await new Promise((resolve) => setTimeout(resolve));
    if (random.chance(0.05)) await nextFrame();
  }
  return done;
}

function changeOne(place: Stage): string {
  const name =
    place.elements().length > mostElements ? random.pick(['remove', 'setText']) : random.pick(Object.keys(steps));
  steps[name]!(random, place, roots);
  return place === stage ? name : `${name} in a frame`;
}

async function changeFrames(): Promise<string> {
  const frame = random.findOne([...frames.children]);
  if (frame && (frames.children.length > 2 || random.chance(0.4))) {
    frame.remove();
    return 'remove a frame';
  }
  const fresh = document.createElement('iframe');
  const body = document.createElement('div');
  body.append(growNode(random, document, new Map()));
  fresh.srcdoc = `<!doctype html><meta charset="utf-8"><style>.off { display: none }</style><div id="stage">${body.innerHTML}</div>`;
  const loaded = new Promise((resolve) => fresh.addEventListener('load', resolve, { once: true }));
  frames.append(fresh);
  await loaded;
  return 'insert a frame';
}

function allStages(): Stage[] {
  const inner = [...frames.querySelectorAll('iframe')].map((frame) => {
    return createStage(frame.contentDocument!.querySelector<HTMLElement>('#stage')!, roots);
  });
  return [stage, ...inner];
}

async function settle(): Promise<string[]> {
  // What becomes visible is noticed in the frame after.
  for (let round = 0; round < 2; round++) {
    await Promise.all(allStages().map(({ document }) => beSeen(putLast(document), undefined)));
    await nextFrame();
    await nextFrame();
  }
  return allStages().flatMap((place, index) =>
    readMarked(place.document, nameOf)
      .filter((line) => !line.includes('last text'))
      .map((line) => (index === 0 ? line : `in frame ${index}: ${line}`)),
  );
}

async function settleAnew(): Promise<string[]> {
  await Promise.all(
    allStages().map(({ document }) => {
      const last = lasts.get(document)!;
      return beSeen(last, seen.get(last));
    }),
  );
  return settle();
}

/** The text that was put last at the end of a document: when it is flagged, all that was put before has been read. */
const lasts = new WeakMap<Document, Text>();
const seen = new WeakMap<Text, StaticRange>();

function putLast(document: Document): Text {
  document.querySelector('#last')?.remove();
  const text = document.createTextNode('kinderporno');
  let inner: Node = text;
  for (let depth = 0; depth < 6; depth++) {
    const host = document.createElement('my-last');
    host.attachShadow({ mode: 'open' }).append(inner);
    inner = host;
  }
  const place = document.createElement('div');
  place.id = 'last';
  place.append(inner);
  document.body.append(place);
  lasts.set(document, text);
  return text;
}

async function beSeen(text: Text, before: StaticRange | undefined): Promise<void> {
  const end = performance.now() + 20_000;
  for (;;) {
    const range = findRange(text);
    if (range && range !== before) {
      seen.set(text, range);
      return;
    }
    if (performance.now() > end) throw new Error('the last text of a document is not flagged within 20 s');
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function nameOf(node: Node): string {
  if (node === lasts.get(node.ownerDocument!)) return 'last text';
  if (!names.has(node)) names.set(node, ++named);
  return `#${names.get(node)}`;
}
