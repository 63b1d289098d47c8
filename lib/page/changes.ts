import { neighbour } from './block-text.ts';
import { isBreak } from './break-elements.ts';
import { isFormField } from './form-field.ts';

/** What a batch of mutations asks us to do. */
export interface ChangeHandlers {
  /** The block around this text has changed. */
  text(node: Text): void;
  /** Something has come in, or is to be read by other rules: scan it. */
  added(node: Node): void;
  removed(node: Node, parent: Node, next: Node | null): void;
  /** The document element is another one: listeners are gone, everything is to be read again. */
  reopened(): void;
  /** A field is no password any more; it stays secret. */
  wasSecret(element: Element): void;
}

export const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeOldValue: true,
  // Not `class` and `style`: pages animate with them.
  attributeFilter: [
    ...[
      'contenteditable',
      'hidden',
      'aria-hidden',
      'inert',
      'lang',
      'readonly',
      'disabled',
      'type',
      'value',
      'autocomplete',
    ],
    ...['data-woordkeus', 'data-gramm', 'data-gramm_editor', 'data-enable-grammarly', 'data-lt-active'],
  ],
};

/** Attributes that mean something to us on fields only. */
const fieldAttributes = new Set(['readonly', 'disabled', 'type', 'value', 'autocomplete']);

function isFieldLike(element: Element): boolean {
  return isFormField(element) || element.localName === 'fieldset';
}

/** Sorts mutations. Does nothing itself that costs more than the mutation did. */
export function sortChanges(records: readonly MutationRecord[], handlers: ChangeHandlers): void {
  for (const record of records) {
    const { target } = record;
    if (record.type === 'characterData') {
      if (target.nodeType === 3) handlers.text(target as Text);
    } else if (record.type === 'attributes') {
      if (record.attributeName === 'type' && record.oldValue === 'password') handlers.wasSecret(target as Element);
      if (!fieldAttributes.has(record.attributeName!) || isFieldLike(target as Element)) handlers.added(target);
    } else {
      sortChildren(record, handlers);
    }
  }
}

function sortChildren(record: MutationRecord, handlers: ChangeHandlers): void {
  const { target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
  if (target.nodeType === 9 && addedNodes.length > 0) {
    handlers.reopened();
    return;
  }
  for (let index = 0; index < removedNodes.length; index++) handlers.removed(removedNodes[index]!, target, nextSibling);
  for (let index = 0; index < addedNodes.length; index++) {
    const node = addedNodes[index]!;
    if (node.nodeType === 3) handlers.text(node as Text);
    else if (node.nodeType === 1) handlers.added(node);
  }
  // What stood on both sides of the change may have come together, or been parted.
  for (const text of [textAt(previousSibling, true), textAt(nextSibling, false)]) if (text) handlers.text(text);
  if (!previousSibling && !nextSibling && target.nodeType === 1 && !isBreak(target as Element)) {
    const text = neighbour(target, true).text ?? neighbour(target, false).text;
    if (text) handlers.text(text);
  }
}

/** The text at the near edge of a sibling, when text flows on there. */
function textAt(sibling: Node | null, atEnd: boolean): Text | undefined {
  for (let node = sibling; node; node = atEnd ? node.lastChild : node.firstChild) {
    if (node.nodeType === 3) return node as Text;
    if (node.nodeType !== 1 || isBreak(node as Element)) return undefined;
  }
  return undefined;
}
