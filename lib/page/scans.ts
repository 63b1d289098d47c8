import { type BlockScanner, createBlockScanner, type Encounters } from './block-scanner.ts';
import { type BlockText, collectBlock } from './block-text.ts';
import { isBreak } from './break-elements.ts';
import type { Slices } from './slices.ts';

export interface ScansOptions extends Encounters {
  readonly slices: Slices;
  readonly onBlock: (block: BlockText) => void;
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
    scanners.add(scanner);
    options.slices.add({
      step() {
        if (scanner.gathered().length === 0) readSince = changes;
        const block = scanner.next();
        if (block === 'pause') return true;
        if (!block) {
          scanners.delete(scanner);
          options.onEnd(root);
          return false;
        }
        if (readSince !== changes) for (const node of block.nodes) options.onStale(node);
        // The text of an inline element is only a part of its block.
        else options.onBlock(isInline ? collectBlock(block.nodes[0]!) : block);
        return true;
      },
    });
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
