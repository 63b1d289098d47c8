import type { CheckOptions } from '../checker/check-options.ts';
import type { Finding } from '../checker/finding.ts';
import { createBlockSource } from './block-source.ts';
import type { BlockText } from './block-text.ts';
import { collectBlock, island } from './block-text.ts';
import { editingOf } from './editing-host.ts';
import { languageOf } from './language-hint.ts';
import { inlineRule, isLeftOut, isRendered } from './left-out.ts';
import type { Mark } from './mark.ts';
import type { Painter } from './painter.ts';
import { isQuotedHistory, isSignatureLine } from './quoted-history.ts';
import type { TextSource } from './text-source.ts';

export type Check = (text: string, options: CheckOptions) => readonly Finding[];

export interface BlockMarksOptions {
  readonly check: Check;
  readonly where: { readonly fields: boolean; readonly pageText: boolean };
  readonly painter: Painter;
  /** How a range in this editor is replaced. */
  readonly replaceIn: (host: HTMLElement, block: BlockText) => NonNullable<TextSource['replace']>;
  /** A block has findings but cannot be seen: look at it again when it can. */
  readonly onUnseen: (element: HTMLElement, node: Text) => void;
  /** A node has been parted from its block: the rest of it is to be checked again. */
  readonly onLeft: (node: Text) => void;
  /** There are marks in the tree of this node. */
  readonly onMarked: (node: Node) => void;
}

export interface BlockMarks {
  /** Checks a block and puts its marks right. `before` is the text that precedes it. */
  update(block: BlockText, before: () => string): void;
  /** The marks of the block that the node belongs to. */
  at(node: Text): readonly Mark[];
  /** Takes away the marks that the change of a node has made wrong, without checking anew. */
  touch(node: Text): void;
  /** Drops the marks of blocks that have left the document. Returns whether there were any. */
  prune(): boolean;
  all(): Iterator<Mark> & Iterable<Mark>;
  clear(): void;
}

interface MarkedBlock {
  readonly block: BlockText;
  readonly marks: Mark[];
}

/** Keeps the findings of page text and rich editors, block by block. Blocks without findings cost no memory. */
export function createBlockMarks(options: BlockMarksOptions): BlockMarks {
  const { check, painter } = options;
  const marked = new Set<MarkedBlock>();
  const byNode = new WeakMap<Text, MarkedBlock>();
  const signatures = new Set<Text>();

  function update(block: BlockText, before: () => string): void {
    if (isSignatureLine(block.text)) signatures.add(block.nodes[0]!);
    const old = marked.size > 0 ? blocksOf(block.nodes) : none;
    const findings = check(block.text, optionsFor(block, before));
    if (findings.length === 0 && old.size === 0) return;
    const fresh = findings.length > 0 ? lookClosely(block, before) : [];
    reconcile(block, old, fresh);
  }

  /**
   * The quick scan knows element names only. Where it found something, the text is collected once more, now by all the
   * rules: what is hidden, switched off or not ours to read drops out, and editors end where their host ends.
   */
  function lookClosely(block: BlockText, before: () => string): MarkedBlock[] {
    const result: MarkedBlock[] = [];
    const seen = new Set<Text>();
    for (const node of block.nodes) {
      if (seen.has(node) || isLeftOut(node)) continue;
      const careful = collectBlock(node, inlineRule);
      for (const own of careful.nodes) seen.add(own);
      const found = markBlock(careful, before);
      if (found) result.push(found);
    }
    return result;
  }

  function markBlock(block: BlockText, before: () => string): MarkedBlock | undefined {
    const node = block.nodes[0]!;
    const editing = editingOf(node);
    if (editing.kind === 'island' || !(editing.kind === 'editor' ? options.where.fields : options.where.pageText))
      return;
    const findings = check(block.text, optionsFor(block, before));
    if (findings.length === 0) return;
    if (editing.kind === 'editor' && isQuotedHistory(node, editing.host, signatures)) return;
    const element = parentOf(node);
    if (!element) return;
    if (!isRendered(element)) {
      options.onUnseen(element, node);
      return;
    }
    const source =
      editing.kind === 'editor'
        ? createBlockSource('editor', editing.host, block, options.replaceIn(editing.host, block))
        : createBlockSource('page', element, block);
    return { block, marks: findings.flatMap((finding) => toMark(source, finding)) };
  }

  /** Keeps the ranges that still say the same: what is not painted anew cannot flicker. */
  function reconcile(checked: BlockText, old: ReadonlySet<MarkedBlock>, fresh: readonly MarkedBlock[]): void {
    // By the careful rules a block may reach further than the one that was scanned.
    const replaced = new Set(old);
    for (const { block } of fresh) for (const other of blocksOf(block.nodes)) replaced.add(other);
    const reusable = [...replaced].flatMap((block) => block.marks);
    for (const block of replaced) marked.delete(block);
    leaveOthers(replaced, [checked, ...fresh.map(({ block }) => block)]);
    for (const { block, marks } of fresh) {
      const kept = marks.map((mark) => {
        const index = reusable.findIndex((other) => isSamePlace(other, mark));
        if (index >= 0) return { ...mark, range: reusable.splice(index, 1)[0]!.range };
        painter.add(mark.finding.severity, mark.range);
        return mark;
      });
      const entry = { block, marks: kept };
      marked.add(entry);
      for (const node of block.nodes) byNode.set(node, entry);
      options.onMarked(block.nodes[0]!);
    }
    for (const mark of reusable) painter.delete(mark.finding.severity, mark.range);
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

  function drop(block: MarkedBlock): void {
    marked.delete(block);
    for (const mark of block.marks) painter.delete(mark.finding.severity, mark.range);
  }

  return {
    update,
    at(node) {
      const block = byNode.get(node);
      return block && marked.has(block) ? block.marks : [];
    },
    touch(node) {
      const block = byNode.get(node);
      if (!block || !marked.has(block)) return;
      const intact = block.marks.filter((mark) => isIntact(mark));
      for (const mark of block.marks) {
        if (!intact.includes(mark)) painter.delete(mark.finding.severity, mark.range);
      }
      block.marks.splice(0, block.marks.length, ...intact);
    },
    prune() {
      let dropped = false;
      for (const block of marked) {
        if (block.block.nodes.every((node) => node.isConnected)) continue;
        drop(block);
        dropped = true;
      }
      for (const node of signatures) if (!node.isConnected) signatures.delete(node);
      return dropped;
    },
    *all() {
      for (const block of marked) yield* block.marks;
    },
    clear() {
      for (const block of marked) drop(block);
    },
  };
}

const none: ReadonlySet<MarkedBlock> = new Set();

/** What the checker asks for only when it has something to weigh is worked out only then. */
function optionsFor(block: BlockText, before: () => string): CheckOptions {
  const node = block.nodes[0]!;
  const parent = parentOf(node);
  const language = parent ? languageOf(parent) : undefined;
  return {
    ...(language && { language }),
    get before() {
      return before();
    },
    get quoted() {
      return Boolean(node.parentElement?.closest('blockquote,q'));
    },
  };
}

function toMark(source: TextSource, finding: Finding): Mark[] {
  const range = source.toRange(finding);
  return range ? [{ source, finding, range }] : [];
}

function isSamePlace(one: Mark, other: Mark): boolean {
  return (
    one.finding.severity === other.finding.severity &&
    one.finding.term === other.finding.term &&
    one.range.startContainer === other.range.startContainer &&
    one.range.endContainer === other.range.endContainer &&
    one.range.startOffset === other.range.startOffset &&
    one.range.endOffset === other.range.endOffset
  );
}

/** Whether a live range still holds the words that were flagged. Static ranges do not follow: their block is checked anew. */
function isIntact({ range, finding, source }: Mark): boolean {
  const { startContainer: node, startOffset, endContainer, endOffset } = range;
  // A live range that has lost its nodes clings to their parent.
  if (node.nodeType !== 3 || endContainer.nodeType !== 3) return false;
  const flagged = source.text.slice(finding.start, finding.end);
  if (node === endContainer) return (node as Text).data.slice(startOffset, endOffset) === flagged;
  return !('cloneContents' in range) || String(range) === flagged.replaceAll(island, '');
}

function parentOf(node: Text): HTMLElement | null {
  return node.parentElement ?? ((node.getRootNode() as Partial<ShadowRoot>).host as HTMLElement | undefined) ?? null;
}
