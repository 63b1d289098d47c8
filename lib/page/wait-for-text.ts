import { hasLetters } from './letters.ts';

/**
 * Calls back once there is something to read in a document: text, a field, or an element that may hide some. Many frames never
 * have any; they cost no more than this.
 */
export function waitForText(window: Window & typeof globalThis, onText: () => void): void {
  if (!isBlank(window.document) && hasText(window.document)) {
    onText();
    return;
  }
  const observer = new window.MutationObserver((records) => {
    if (!records.some(bringsText)) return;
    observer.disconnect();
    onText();
  });
  observer.observe(window.document, { childList: true, characterData: true, subtree: true });
}

/** The first element that a script touches costs 28 KB in Chromium: of a blank document we touch none. */
function isBlank(document: Document): boolean {
  const hasOnlyItsFrame = document.getElementsByTagName('*').length <= 3;
  return hasOnlyItsFrame && !document.createTreeWalker(document, showText).nextNode();
}

/** NodeFilter.SHOW_TEXT */
const showText = 4;

function bringsText({ target, addedNodes }: MutationRecord): boolean {
  if (target.nodeType === 3) return hasLetters((target as Text).data);
  for (let index = 0; index < addedNodes.length; index++) if (hasText(addedNodes[index]!)) return true;
  return false;
}

function hasText(root: Node): boolean {
  for (let at: Node | null = root; at; ) {
    if (isReadable(at)) return true;
    at = (isSkipped(at) ? null : at.firstChild) ?? behind(at, root);
  }
  return false;
}

function isReadable(node: Node): boolean {
  if (node.nodeType === 3) return hasLetters((node as Text).data);
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return readable.test(element.localName) || element.shadowRoot !== null;
}

function isSkipped(node: Node): boolean {
  return node.nodeType === 1 && withoutProse.test((node as Element).localName);
}

/** Fields, and elements that a page has made itself. */
const readable = /^(?:textarea|input)$|-/;

/** What frames without text are full of. The rules for what is no prose are many, and every frame would have to hold them. */
const withoutProse = /^(?:script|style|noscript|template|title)$/;

function behind(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}
