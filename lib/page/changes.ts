import { neighbour, textFrom } from './block-text.ts';
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
  for (const text of [textAt(target, previousSibling, true), textAt(target, nextSibling, false)]) {
    if (text) handlers.text(text);
  }
}

/**
 * The text that flows up to the place of a change, from before or from behind it. A sibling that has gone on to another place
 * has a record of its own, which tells of the place again.
 */
function textAt(target: Node, sibling: Node | null, back: boolean): Text | undefined {
  if (sibling) return sibling.parentNode === target ? textFrom(sibling, back).text : undefined;
  if (target.nodeType !== 1 || isBreak(target as Element)) return undefined;
  return neighbour(target, back).text;
}
