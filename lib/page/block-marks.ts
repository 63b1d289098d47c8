import type { Finding } from '../checker/finding.ts';
import type { BlockText } from './block-text.ts';
import type { Check } from './check.ts';
import { checkInSteps } from './long-check.ts';
import { type CloseLook, lookClosely } from './look-closely.ts';
import type { Mark } from './mark.ts';
import { isCurrent, isIntact, isLive, isSamePlace, type MarkedBlock, optionsFor, parentOf } from './marked-block.ts';
import { isOnScreen } from './on-screen.ts';
import type { Painter } from './painter.ts';
import { createSignatures } from './signatures.ts';
import type { SlicedWork } from './slices.ts';
import { isInside } from './strays.ts';

export interface BlockMarksOptions extends Pick<CloseLook, 'where' | 'replaceIn'> {
  readonly check: Check;
  readonly painter: Painter;
  /** Whether the reader can see it. Asks for styles. */
  readonly isRendered: (element: Element) => boolean;
  /** A block has findings but cannot be seen: look at it again when it can. */
  readonly onUnseen: (element: HTMLElement, node: Text) => void;
  /** A node has been parted from its block: the rest of it is to be checked again. */
  readonly onLeft: (node: Text) => void;
  /** The checker knows more about a block: this is to be done when there is time. */
  readonly onAnswer: (work: () => void) => void;
  /** All of this is to be read again. */
  readonly onReread: (host: HTMLElement) => void;
  /** There are marks in the tree of this node. */
  readonly onMarked: (node: Node) => void;
}

export interface BlockMarks {
  /** Checks a block and puts its marks right. `before` is the text that precedes it. */
  update(block: BlockText, before: () => string): void;
  /** The same for a long block, in steps. */
  updateInSteps(block: BlockText, before: () => string): SlicedWork;
  /** The marks of the block that the node belongs to. */
  at(node: Text): readonly Mark[];
  /** Takes away the marks that the change of a node has made wrong, without checking anew. */
  touch(node: Text): void;
  /** Takes away the new marks that nobody can see, and shows the others at once that are on screen. After a frame. */
  look(): void;
  /** Drops the marks of blocks that have left the document, and of those in nodes that have gone where we do not read. */
  prune(strays: Iterable<Node>): void;
  all(): Iterator<Mark> & Iterable<Mark>;
  clear(): void;
}

/** Keeps the findings of page text and rich editors, block by block. Blocks without findings cost no memory. */
export function createBlockMarks(options: BlockMarksOptions): BlockMarks {
  const { check, painter } = options;
  const marked = new Set<MarkedBlock>();
  const byNode = new WeakMap<Text, MarkedBlock>();
  /** Marked since the last frame. */
  const fresh = new Set<MarkedBlock>();
  let liveRanges = 0;
  const signatures = createSignatures(options.onReread);

  function update(block: BlockText, before: () => string): void {
    signatures.notice(block);
    work(block, before, new Map());
  }

  function updateInSteps(block: BlockText, before: () => string): SlicedWork {
    return checkInSteps(
      block.text,
      (piece, near, onKnown) => check(piece, optionsFor(block, near === '' ? before : () => near), onKnown),
      (findings) => options.onAnswer(() => isCurrent(block) && work(block, before, new Map([[block.text, findings]]))),
    );
  }

  /** `known`: by their texts, what has been found in the block and in parts of it. */
  function work(block: BlockText, before: () => string, known: Map<string, readonly Finding[]>): void {
    const old = marked.size > 0 ? blocksOf(block.nodes) : none;
    const ask = ({ text, ...part }: BlockText) => {
      const onKnown = (findings: readonly Finding[]) => {
        known.set(text, findings);
        options.onAnswer(() => isCurrent(block) && work(block, before, known));
      };
      return known.get(text) ?? check(text, optionsFor({ text, ...part }, before), onKnown);
    };
    const findings = ask(block);
    if (!findings || (findings.length === 0 && old.size === 0)) return;
    const hasLiveRanges = liveRanges < mostLiveRanges;
    const found =
      findings.length > 0 ? lookClosely(block, findings, { ...options, signatures, hasLiveRanges, ask }) : [];
    if (found) reconcile(block, old, found);
  }

  /** Keeps the ranges that still say the same: what is not painted anew cannot flicker. */
  function reconcile(checked: BlockText, old: ReadonlySet<MarkedBlock>, found: readonly MarkedBlock[]): void {
    // By the careful rules a block may reach further than the one that was scanned.
    const replaced = new Set(old);
    for (const { block } of found) for (const other of blocksOf(block.nodes)) replaced.add(other);
    const reusable = [...replaced].flatMap((block) => block.marks);
    for (const block of replaced) forget(block);
    leaveOthers(replaced, [checked, ...found.map(({ block }) => block)]);
    for (const { block, marks } of found) keep({ block, marks: marks.map((mark) => paint(mark, reusable)) });
    for (const mark of reusable) unpaint(mark);
  }

  function paint(mark: Mark, reusable: Mark[]): Mark {
    const index = reusable.findIndex((other) => isSamePlace(other, mark));
    if (index >= 0) return { ...mark, range: reusable.splice(index, 1)[0]!.range };
    return add(mark);
  }

  function add(mark: Mark): Mark {
    if (isLive(mark.range)) liveRanges++;
    painter.add(mark.finding.severity, mark.range);
    return mark;
  }

  function unpaint(mark: Mark): void {
    if (isLive(mark.range)) liveRanges--;
    painter.delete(mark.finding.severity, mark.range);
  }

  function keep(entry: MarkedBlock): void {
    marked.add(entry);
    fresh.add(entry);
    for (const node of entry.block.nodes) byNode.set(node, entry);
    options.onMarked(entry.block.nodes[0]!);
  }

  /** What has come away from a block whose text is split, is a block of its own now. */
  function leaveOthers(old: ReadonlySet<MarkedBlock>, checked: readonly BlockText[]): void {
    if (old.size === 0) return;
    const taken = new Set(checked.flatMap(({ nodes }) => nodes));
    for (const { block } of old) {
      for (const node of block.nodes) if (!taken.has(node) && node.isConnected) options.onLeft(node);
    }
  }

  function blocksOf(nodes: readonly Text[]): ReadonlySet<MarkedBlock> {
    const blocks = new Set<MarkedBlock>();
    for (const node of nodes) {
      const block = byNode.get(node);
      if (block && marked.has(block)) blocks.add(block);
    }
    return blocks;
  }

  function forget(block: MarkedBlock): void {
    marked.delete(block);
    fresh.delete(block);
  }

  function keepIntact({ marks }: MarkedBlock): void {
    const intact = marks.filter((mark) => isIntact(mark));
    for (const mark of marks) if (!intact.includes(mark)) unpaint(mark);
    marks.splice(0, marks.length, ...intact);
  }

  function drop(block: MarkedBlock): void {
    forget(block);
    for (const mark of block.marks) unpaint(mark);
  }

  return {
    update,
    updateInSteps,
    at(node) {
      const block = byNode.get(node);
      return block && marked.has(block) ? block.marks : [];
    },
    touch(node) {
      const block = byNode.get(node);
      if (!block || !marked.has(block)) return;
      keepIntact(block);
    },
    look() {
      for (const entry of fresh) {
        const node = entry.block.nodes[0]!;
        const element = parentOf(node);
        if (!element) continue;
        if (!options.isRendered(element)) {
          drop(entry);
          options.onUnseen(element, node);
        } else if (painter.isWaiting() && entry.marks.some(({ range }) => isOnScreen(range))) painter.showAll();
      }
      fresh.clear();
    },
    prune(strays) {
      for (const entry of marked) {
        if (entry.block.nodes.every((node) => node.isConnected)) continue;
        // An editor may have taken out but a sign of its own: the words beside it stand as they did.
        keepIntact(entry);
        if (entry.marks.length === 0) forget(entry);
      }
      for (const stray of strays) {
        for (const entry of marked) if (entry.block.nodes.some((node) => isInside(node, stray))) drop(entry);
      }
      signatures.prune();
    },
    *all() {
      for (const block of marked) yield* block.marks;
    },
    clear() {
      for (const block of marked) drop(block);
    },
  };
}

/**
 * The browser moves every live range at every edit: with 1,000 of them 26 µs an insertion, with 10,000 a quarter of a
 * millisecond. Beyond this number marks stand still until their block is checked again, after the next pause.
 */
const mostLiveRanges = 1000;

const none: ReadonlySet<MarkedBlock> = new Set();
