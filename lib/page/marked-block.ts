import type { CheckOptions } from '../checker/check-options.ts';
import type { BlockText } from './block-text.ts';
import { collectBlock, island } from './block-text.ts';
import { languageOf } from './language-hint.ts';
import type { Mark } from './mark.ts';

/** A block of text with findings in it. */
export interface MarkedBlock {
  readonly block: BlockText;
  readonly marks: Mark[];
}

/** What the checker asks for only when it has something to weigh is worked out only then. */
export function optionsFor(block: BlockText, before: () => string): CheckOptions {
  const node = block.nodes[0]!;
  return {
    get language() {
      const parent = parentOf(node);
      return parent ? languageOf(parent) : undefined;
    },
    get before() {
      return before();
    },
    get quoted() {
      return Boolean(node.parentElement?.closest('blockquote,q'));
    },
  } as CheckOptions;
}

/** Does the page still say what the block says? If not, its change has been noticed and will be looked at. */
export function isCurrent({ text, nodes }: BlockText): boolean {
  const first = nodes[0]!;
  if (!first.isConnected) return false;
  const now = collectBlock(first);
  return (
    now.text === text && now.nodes.length === nodes.length && nodes.every((node, place) => node === now.nodes[place])
  );
}

export function isSamePlace(one: Mark, other: Mark): boolean {
  return (
    one.finding.severity === other.finding.severity &&
    one.finding.term === other.finding.term &&
    one.range.startContainer === other.range.startContainer &&
    one.range.endContainer === other.range.endContainer &&
    one.range.startOffset === other.range.startOffset &&
    one.range.endOffset === other.range.endOffset
  );
}

/** Whether a range still holds the words that were flagged. Static ranges do not follow: their block is checked anew. */
export function isIntact({ range, finding, source }: Mark): boolean {
  const { startContainer: node, startOffset, endContainer, endOffset } = range;
  // A live range that has lost its nodes clings to their parent.
  if (node.nodeType !== 3 || endContainer.nodeType !== 3) return false;
  if (!node.isConnected || !endContainer.isConnected) return false;
  const flagged = source.text.slice(finding.start, finding.end);
  if (node === endContainer) return (node as Text).data.slice(startOffset, endOffset) === flagged;
  return !isLive(range) || String(range) === flagged.replaceAll(island, '');
}

export function isLive(range: AbstractRange): range is Range {
  return 'cloneContents' in range;
}

/** The element around a text, or the one that carries its shadow tree. */
export function parentOf(node: Text): HTMLElement | null {
  return node.parentElement ?? ((node.getRootNode() as Partial<ShadowRoot>).host as HTMLElement | undefined) ?? null;
}
