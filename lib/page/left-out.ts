import type { InlineRule } from './block-text.ts';
import { isPlainText, skipped } from './break-elements.ts';
import { editingOf, isEditable } from './editing-host.ts';

/** Whether the place is left alone: hidden from readers, code, or somebody asked us to stay away. */
export function isLeftOut(node: Node): boolean {
  const selector = isPlainText(node.ownerDocument) ? notForUs : leftOut;
  for (let at: Element | null = elementOf(node); at; at = hostAbove(at)) {
    if (at.closest(selector)) return true;
  }
  if (node.nodeType === 3 && node.parentElement?.localName === 'textarea') return true;
  const editing = editingOf(node);
  if (editing.kind === 'page') return false;
  return editing.kind === 'island' || isClosedEditor(editing.host);
}

/** Inline elements inside a block whose text is not part of it. */
export const inlineRule: InlineRule = (element) => {
  if (!element.hasAttributes()) return 'join';
  if (element.matches(leftOut)) return 'island';
  if (!element.hasAttribute('contenteditable')) return 'join';
  if (isEditable(element))
    return element.parentElement && editingOf(element.parentElement).kind === 'editor' ? 'join' : 'break';
  return element.parentElement && editingOf(element.parentElement).kind === 'editor' ? 'island' : 'join';
};

/** Whether the reader can see it. Asks for styles, so it is asked only where something has been found. */
export function isRendered(element: Element): boolean {
  if (!element.checkVisibility) return true;
  return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) && !isFoldedField(element);
}

/** A field that is no higher than a hair holds an editor's copy of its text: Trumbowyg keeps one under what it shows. */
function isFoldedField(element: Element): boolean {
  return element.matches('textarea,input') && (element as HTMLElement).offsetHeight <= 1;
}

/** Signs by which sites keep writing assistants out of a field or an editor. */
export const optOut =
  '[data-woordkeus="off"],[data-gramm="false"],[data-gramm_editor="false"],[data-enable-grammarly="false"],[data-lt-active="false"]';

/** A field is no prose as an element of the page; `form-field.ts` decides about its own text. */
const aroundField = skipped
  .split(',')
  .filter((name) => name !== 'textarea' && name !== 'input')
  .join(',');

const notForUs =
  '[role="code"],[hidden]:not([hidden="until-found"]),[aria-hidden="true"],[inert],[data-woordkeus="off"],' +
  '.monaco-editor,.ace_editor,.cm-content[data-language]:not([data-language="markdown"]),.CodeMirror,woordkeus-card';

const leftOut = `${aroundField},${notForUs}`;

/** An editor for code, one that draws its own text, or one whose site keeps assistants out. */
function isClosedEditor(host: HTMLElement): boolean {
  if (host.closest(optOut)) return true;
  return 'editContext' in host && Boolean(host.editContext);
}

function elementOf(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : (node.parentElement ?? hostAbove(node));
}

/** The element that carries the shadow tree in which the node stands. */
function hostAbove(node: Node): Element | null {
  const root = node.getRootNode();
  return root.nodeType === 11 ? ((root as ShadowRoot).host ?? null) : null;
}
