import { findFocus } from './focus.ts';
import { isFormField } from './form-field.ts';
import type { Mark } from './mark.ts';
import { selectionIn } from './selection.ts';

/** Sorts marks as they are read: by place in the document, then by place in the text. */
export function compareMarks(one: Mark, other: Mark): number {
  if (one.source.element === other.source.element && one.source.kind === 'field')
    return one.finding.start - other.finding.start;
  const first = startOf(one);
  const second = startOf(other);
  if (first.node === second.node) return first.offset - second.offset;
  return comparePlaces(first.node, second.node);
}

/**
 * The mark to go to: from the one whose card is open, else from the user's caret, else from the top of the page. `start` and
 * `end` take the first or the last one. Undefined: there is none further on.
 */
export function findStep(
  document: Document,
  marks: readonly Mark[],
  by: 1 | -1,
  from: 'here' | 'start' | 'end',
  current: Mark | undefined,
): Mark | undefined {
  if (from === 'start') return marks[0];
  if (from === 'end') return marks.at(-1);
  const index = current ? marks.findIndex(({ range }) => range === current.range) : -1;
  if (index >= 0) return marks[index + by];
  const caret = findCaret(document);
  if (!caret) return by > 0 ? marks[0] : marks.at(-1);
  const isBefore = (mark: Mark): boolean => compareToCaret(mark, caret) < 0;
  return by > 0 ? marks.find((mark) => !isBefore(mark)) : marks.findLast(isBefore);
}

interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** In a field the offset is that in its text. */
function findCaret(document: Document): Place | undefined {
  const focused = findFocus(document);
  if (isFormField(focused)) return { node: focused, offset: focused.selectionStart ?? 0 };
  const selection = selectionIn(focused ?? document);
  return selection?.focusNode ? { node: selection.focusNode, offset: selection.focusOffset } : undefined;
}

function compareToCaret(mark: Mark, caret: Place): number {
  const { node, offset } = startOf(mark);
  return node === caret.node ? offset - caret.offset : comparePlaces(node, caret.node);
}

function startOf({ source, finding, range }: Mark): Place {
  if (source.kind === 'field') return { node: source.element, offset: finding.start };
  return { node: range.startContainer, offset: range.startOffset };
}

/** Across shadow roots: what stands in a root stands where its host stands. */
function comparePlaces(one: Node, other: Node): number {
  const [first, second] = inSameTree(one, other);
  const position = first.compareDocumentPosition(second);
  if (position & 4) return -1;
  return position & 2 ? 1 : 0;
}

function inSameTree(one: Node, other: Node): [Node, Node] {
  const outer = chainOf(other);
  for (const node of chainOf(one)) {
    const match = outer.find((candidate) => candidate.getRootNode() === node.getRootNode());
    if (match) return [node, match];
  }
  return [one, other];
}

/** The node, the host of its shadow root, the host of that one's, and so on. */
function chainOf(node: Node): Node[] {
  const chain = [node];
  for (let root = node.getRootNode(); root.nodeType === 11; root = chain.at(-1)!.getRootNode()) {
    const { host } = root as Partial<ShadowRoot>;
    if (!host) break;
    chain.push(host);
  }
  return chain;
}
