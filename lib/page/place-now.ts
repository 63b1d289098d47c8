import type { TextRange } from '../checker/finding.ts';
import type { BlockText } from './block-text.ts';
import { collectBlock } from './block-text.ts';
import { inlineRule } from './left-out.ts';

/**
 * What comes and goes in an editor without the writer: characters without a width, put beside the caret and taken away again,
 * and emoji, which some draw as pictures.
 */
const fleeting = /\uFEFF|\u200B|\u200D|\uFE0F|[#*\d]\uFE0F?\u20E3|\p{Extended_Pictographic}|\p{EMod}|\p{RI}/gu;

/** The text as the writer has written it, as far as editors leave it alone. They turn spaces at an edge into no-break spaces. */
export function toLasting(text: string): string {
  return text.replace(fleeting, '').replaceAll('\u00A0', ' ');
}

/** An offset into a text, in the same text with other fleeting characters. There it clings to the letter behind it. */
export function toOffsetNow(text: string, offset: number, now: string): number {
  const before = toLasting(text.slice(0, offset));
  if (before === toLasting(now.slice(0, offset))) return offset;
  let left = before.length;
  let at = 0;
  for (const match of now.matchAll(fleeting)) {
    if (left < match.index - at) break;
    left -= match.index - at;
    at = match.index + match[0].length;
  }
  return Math.min(at + left, now.length);
}

/** Remembers where a block is. The function that it returns finds it as it is now; undefined when its text has changed. */
export function rememberBlock(host: HTMLElement, block: BlockText): () => BlockText | undefined {
  const parent = block.nodes[0]!.parentElement;
  return () => {
    const stayed = block.nodes.find(({ isConnected }) => isConnected);
    if (stayed) return findSame([collectBlock(stayed, inlineRule)], block);
    return findSame(blocksIn(parent?.isConnected ? parent : host), block);
  };
}

/** A range of a block in the text that it has now. */
export function toRangeNow({ text }: BlockText, { start, end }: TextRange, now: string): TextRange {
  return { start: toOffsetNow(text, start, now), end: toOffsetNow(text, end - 1, now) + 1 };
}

/** The one with the same text. When there are two of them nobody knows which it was. */
function findSame(blocks: readonly BlockText[], { text }: BlockText): BlockText | undefined {
  const wanted = toLasting(text);
  const same = blocks.filter((block) => block.text === text || toLasting(block.text) === wanted);
  return same.length === 1 ? same[0] : undefined;
}

function blocksIn(root: Node): BlockText[] {
  const blocks: BlockText[] = [];
  const walker = root.ownerDocument!.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!blocks.at(-1)?.nodes.includes(node as Text)) blocks.push(collectBlock(node as Text, inlineRule));
  }
  return blocks;
}
