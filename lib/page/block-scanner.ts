import type { BlockText } from './block-text.ts';
import { island } from './block-text.ts';
import { isBreak, isPlainText, textRole } from './break-elements.ts';
import { hasLetters } from './letters.ts';

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
  /** The text that has been gathered of a block which is not complete yet, and may have changed since. */
  gathered(): readonly Text[];
}

/**
 * Walks a tree once, block by block, without recursion and without asking for styles or layout. It looks at element names
 * only: attributes are asked for where something has been found, which is rare.
 */
export function createBlockScanner(root: Node, encounters: Encounters): BlockScanner {
  let at: Node | null = root.nodeType === 11 || root.nodeType === 9 ? root.firstChild : root;
  /** Whether `at` has been read, with all that is inside it: the walk goes on behind it. */
  let isRead = false;
  const isPlain = isPlainText(root.ownerDocument ?? (root as Document));
  let block = emptyBlock();
  /** Set when the walk has come to the edge of a block element: what has been gathered is complete. */
  let ended = false;
  let crossed = false;

  function goOn(): void {
    const node: Node = at!;
    if (node === root) {
      at = null;
      return;
    }
    if (node.nodeType === 1 && isBreak(node as Element)) ended = true;
    const sibling = node.nextSibling;
    at = sibling ?? node.parentNode;
    isRead = !sibling;
    if (at === root && isRead) at = null;
  }

  function read(node: Node): void {
    isRead = true;
    if (node.nodeType === 3) addText(node as Text);
    else if (node.nodeType === 1) enter(node as Element);
  }

  function addText(node: Text): void {
    if (crossed && block.nodes.length > 0) block.text += island;
    crossed = false;
    block.nodes.push(node);
    block.starts.push(block.text.length);
    block.text += node.data;
  }

  function enter(element: Element): void {
    const role = isPlain && element.localName === 'pre' ? 'break' : textRole(element.localName);
    if (role === 'break' || role === 'skip-break') ended = true;
    if (role === 'skip') crossed = true;
    meet(element, encounters);
    const child = role === 'skip' || role === 'skip-break' ? null : element.firstChild;
    if (!child) return;
    at = child;
    isRead = false;
  }

  function take(): BlockText | undefined {
    ended = false;
    crossed = false;
    if (block.nodes.length === 0) return undefined;
    const done = block;
    block = emptyBlock();
    return hasLetters(done.text) ? done : undefined;
  }

  return {
    next() {
      for (let visited = 0; at; visited++) {
        if (visited === pauseAfter) return 'pause';
        if (isRead) goOn();
        else if (at.nodeType === 3 && ended) {
          // The block before is complete; the text stays for the next turn.
          const done = take();
          if (done) return done;
        } else read(at);
      }
      return take();
    },
    removed(node, parent, next) {
      if (!at || !node.contains(at)) return;
      // A root that comes back is scanned again.
      const isOver = node.contains(root) || (parent === root && !next);
      at = isOver ? null : (next ?? parent);
      isRead = !next;
    },
    gathered: () => block.nodes,
  };
}

/** Steps between two looks at the clock: well under a millisecond. */
const pauseAfter = 1000;

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
  else if (name.includes('-') || (plainHosts.has(name) && mayCarryRoot(element))) encounters.host(element);
}

/** A closed root on a plain element with children of its own is found when it gets an event: to ask all of them costs too much. */
function mayCarryRoot(element: Element): boolean {
  return (!element.firstChild && element.localName !== 'body') || element.shadowRoot !== null;
}

/** Plain elements that may carry a shadow root. */
const plainHosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
