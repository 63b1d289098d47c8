import type { BlockText } from './block-text.ts';
import { island } from './block-text.ts';
import { isBreak, textRole } from './break-elements.ts';

/** What a scan comes across besides text. Called for each element of the kind once, in document order. */
export interface Encounters {
  field(element: Element): void;
  /** An element that may have a shadow root. */
  host(element: Element): void;
}

export interface BlockScanner {
  /** The next block with letters in it; `pause` after a stretch without any, so that the caller can look at the clock. */
  next(): BlockText | 'pause' | undefined;
  /** Tells the scanner that a node has been taken out of the document, so that it does not go on inside it. */
  removed(node: Node, parent: Node, next: Node | null): void;
}

/**
 * Walks a tree once, block by block, without recursion and without asking for styles or layout. It looks at element names
 * only: attributes are asked for where something has been found, which is rare.
 */
export function createBlockScanner(root: Node, encounters: Encounters): BlockScanner {
  let at: Node | null = root.nodeType === 11 || root.nodeType === 9 ? root.firstChild : root;
  let block = emptyBlock();
  /** Set when the walk has left a block element: what has been gathered is complete. */
  let ended = false;
  let crossed = false;

  function following(node: Node): Node | null {
    let from: Node = node;
    for (;;) {
      if (from === root) return null;
      const sibling = from.nextSibling;
      if (sibling) return sibling;
      const parent = from.parentNode;
      if (!parent || parent === root) return null;
      if (parent.nodeType === 1 && isBreak(parent as Element)) ended = true;
      from = parent;
    }
  }

  function take(): BlockText | undefined {
    const done = block;
    block = emptyBlock();
    ended = false;
    crossed = false;
    return hasLetters(done.text) ? done : undefined;
  }

  function addText(node: Text): void {
    if (crossed && block.nodes.length > 0) block.text += island;
    crossed = false;
    block.nodes.push(node);
    block.starts.push(block.text.length);
    block.text += node.data;
  }

  /** Returns whether the element breaks the text; the walk then goes inside, or past it. */
  function enter(element: Element): boolean {
    const role = textRole(element.localName);
    if (role === 'break' || role === 'skip-break') ended = true;
    if (role === 'skip') crossed = true;
    meet(element, encounters);
    const child = role === 'skip' || role === 'skip-break' ? null : element.firstChild;
    at = child ?? following(element);
    return ended;
  }

  function next(): BlockText | 'pause' | undefined {
    for (let visited = 0; at; visited++) {
      if (visited === pauseAfter) return 'pause';
      const node: Node = at;
      if (node.nodeType === 3) {
        addText(node as Text);
        at = following(node);
      } else if (node.nodeType === 1) {
        enter(node as Element);
      } else {
        at = following(node);
      }
      const done = ended ? take() : undefined;
      if (done) return done;
    }
    return take();
  }

  return {
    next,
    removed(node, parent, nextSibling) {
      if (!at || !node.contains(at)) return;
      at = nextSibling ?? (parent === root ? null : following(parent));
    },
  };
}

/** Nodes between two looks at the clock: well under a millisecond. */
const pauseAfter = 500;

interface GrowingBlock {
  text: string;
  readonly nodes: Text[];
  readonly starts: number[];
}

function emptyBlock(): GrowingBlock {
  return { text: '', nodes: [], starts: [] };
}

function meet(element: Element, encounters: Encounters): void {
  const name = element.localName;
  if (name === 'textarea' || name === 'input') encounters.field(element);
  else if (name.includes('-') || (plainHosts.has(name) && !element.firstChild)) encounters.host(element);
}

/** Plain elements that may carry a shadow root; those with children of their own are looked at when they get an event. */
const plainHosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

const noBreakSpace = 0xa0;

function hasLetters(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x40 && code !== noBreakSpace) return true;
  }
  // The line above a signature has no letters, and changes how the text below it is read.
  return text.length < 6 && text.includes('--');
}
