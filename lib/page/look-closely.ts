import type { Finding } from '../checker/finding.ts';
import { createBlockSource } from './block-source.ts';
import type { BlockText } from './block-text.ts';
import { collectBlock } from './block-text.ts';
import { editingOf } from './editing-host.ts';
import { inlineRule, isLeftOut } from './left-out.ts';
import { type MarkedBlock, parentOf } from './marked-block.ts';
import { isQuotedHistory } from './quoted-history.ts';
import type { TextSource } from './text-source.ts';

export interface CloseLook {
  readonly where: { readonly fields: boolean; readonly pageText: boolean };
  /** How a range in this editor is replaced. */
  readonly replaceIn: (host: HTMLElement, block: BlockText) => NonNullable<TextSource['replace']>;
  /** The lines that set signatures off. */
  readonly signatures: Iterable<Text>;
  /** Whether ranges in editors follow the typing. */
  readonly hasLiveRanges: boolean;
  /** What is found in a block; undefined while that is not known. */
  readonly ask: (block: BlockText) => readonly Finding[] | undefined;
}

/**
 * The quick scan knows element names only. Where it found something, the text is collected once more, now by all the
 * rules: what is hidden, switched off or not ours to read drops out, and editors end where their host ends.
 * `undefined`: what is in that is not known yet.
 */
export function lookClosely(
  block: BlockText,
  findings: readonly Finding[],
  look: CloseLook,
): MarkedBlock[] | undefined {
  const result: MarkedBlock[] = [];
  const seen = new Set<Text>();
  for (const node of block.nodes) {
    if (seen.has(node) || isLeftOut(node)) continue;
    const careful = collectBlock(node, inlineRule);
    for (const own of careful.nodes) seen.add(own);
    // Nearly always both ways of reading give the same.
    const isSame = careful.text === block.text && careful.nodes[0] === block.nodes[0];
    const answer = isSame ? findings : look.ask(careful);
    if (!answer) return undefined;
    const found = markBlock(careful, answer, look);
    if (found) result.push(found);
  }
  return result;
}

function markBlock(block: BlockText, findings: readonly Finding[], look: CloseLook): MarkedBlock | undefined {
  if (findings.length === 0) return;
  const source = sourceOf(block, look);
  if (!source) return;
  const marks = findings.flatMap((finding) => {
    const range = source.toRange(finding);
    return range ? [{ source, finding, range }] : [];
  });
  return { block, marks };
}

/** The block as a text source; undefined where it is not to be marked. */
function sourceOf(
  block: BlockText,
  { where, signatures, hasLiveRanges, replaceIn }: CloseLook,
): TextSource | undefined {
  const node = block.nodes[0]!;
  const editing = editingOf(node);
  if (editing.kind === 'island' || !where[editing.kind === 'editor' ? 'fields' : 'pageText']) return;
  const element = parentOf(node);
  if (!element) return;
  if (editing.kind === 'page') return createBlockSource('page', element, block);
  const { host } = editing;
  if (isQuotedHistory(node, host, signatures)) return;
  return createBlockSource('editor', host, block, { isLive: hasLiveRanges, replace: replaceIn(host, block) });
}
