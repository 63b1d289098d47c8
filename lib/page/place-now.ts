import type { TextRange } from '../checker/finding.ts';
import type { BlockText } from './block-text.ts';
import { collectBlock } from './block-text.ts';
import { inlineRule } from './left-out.ts';

/** Characters without a width, which editors put beside the caret and take away again: no text of the writer's. */
export const fillers = /[\uFEFF\u200B]/gu;

/**
 * A range of a block as both are now. Some editors mark the caret with hidden fillers as long as another element has the
 * focus, so that the same text has other offsets when they have it again. Undefined when the text has changed otherwise.
 */
export function findPlaceNow(block: BlockText, range: TextRange): { block: BlockText; range: TextRange } | undefined {
  const node = block.nodes.find(({ isConnected }) => isConnected);
  if (!node) return undefined;
  const now = collectBlock(node, inlineRule);
  if (now.text === block.text) return { block: now, range };
  if (now.text.replace(fillers, '') !== block.text.replace(fillers, '')) return undefined;
  const start = lettersIn(block.text.slice(0, range.start));
  const end = lettersIn(block.text.slice(0, range.end));
  return { block: now, range: { start: offsetOf(now.text, start), end: offsetOf(now.text, end - 1) + 1 } };
}

function lettersIn(text: string): number {
  return text.replace(fillers, '').length;
}

/** Where a letter stands, the fillers not counted. */
function offsetOf(text: string, letter: number): number {
  let offset = 0;
  for (let left = letter; offset < text.length; offset++) {
    if (text[offset] === '\uFEFF' || text[offset] === '\u200B') continue;
    if (left-- === 0) break;
  }
  return offset;
}
