import { type BlockScanner, createBlockScanner, type Encounters } from './block-scanner.ts';
import { type BlockText, collectBlock } from './block-text.ts';
import { isBreak } from './break-elements.ts';
import type { SlicedWork, Slices } from './slices.ts';

/** UTF-16 code units that are checked in one go: a millisecond at the most. */
const longest = 20_000;

export interface ScansOptions extends Encounters {
  readonly slices: Slices;
  readonly onBlock: (block: BlockText) => void;
  /** A block too long to be checked in one go: returns the work, piece by piece. */
  readonly onLongBlock: (block: BlockText) => SlicedWork;
  /** This text changed while its block was being read. */
  readonly onStale: (node: Text) => void;
  readonly onEnd: (root: Node) => void;
}

export interface Scans {
  /** Reads a tree block by block, in slices. */
  add(root: Node): void;
  /** Tells the scans that are under way of a node that has been taken out. */
  removed(node: Node, parent: Node, next: Node | null): void;
  /** Something has changed: what is half read is not to be relied on. */
  changed(): void;
}

export function createScans(options: ScansOptions): Scans {
  const scanners = new Set<BlockScanner>();
  /** Counts changes, to tell whether one came while a block was being read. */
  let changes = 0;

  function add(root: Node): void {
    const scanner = createBlockScanner(root, options);
    const isInline = root.nodeType === 1 && !isBreak(root as Element);
    let readSince = changes;
    let long: (SlicedWork & { readonly block: BlockText }) | undefined;
    scanners.add(scanner);
    options.slices.add({ step });

    function step(): boolean {
      if (long) {
        if (readSince !== changes) giveUp(long.block);
        else if (long.step()) return true;
        long = undefined;
        return true;
      }
      if (scanner.gathered().length === 0) readSince = changes;
      const block = scanner.next();
      if (block === 'pause') return true;
      if (block) {
        read(block);
        return true;
      }
      scanners.delete(scanner);
      options.onEnd(root);
      return false;
    }

    function read(scanned: BlockText): void {
      if (readSince !== changes) {
        giveUp(scanned);
        return;
      }
      // The text of an inline element is only a part of its block.
      const block = isInline ? collectBlock(scanned.nodes[0]!) : scanned;
      if (block.text.length <= longest) options.onBlock(block);
      else long = { block, ...options.onLongBlock(block) };
    }
  }

  /** Something has changed meanwhile: it is read again from the text that stands there now. */
  function giveUp(block: BlockText): void {
    for (const node of block.nodes) options.onStale(node);
  }

  return {
    add,
    removed(node, parent, next) {
      for (const scanner of scanners) scanner.removed(node, parent, next);
    },
    changed() {
      if (scanners.size > 0) changes++;
    },
  };
}
