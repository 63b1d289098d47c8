/**
 * Puts text on the clipboard. Pages without TLS have no clipboard interface, and frames may be denied it: then by a field of
 * our own in the card's shadow root, with the focus put back where it was. Only inside a click or a key press of the user.
 */
export async function copyText(document: Document, root: ShadowRoot, text: string): Promise<boolean> {
  try {
    const clipboard = document.defaultView?.navigator.clipboard;
    if (clipboard === undefined) return copyByField(document, root, text);
    await clipboard.writeText(text);
    return true;
  } catch {
    return copyByField(document, root, text);
  }
}

function copyByField(document: Document, root: ShadowRoot, text: string): boolean {
  const before = (root.activeElement ?? document.activeElement) as HTMLElement | null;
  const field = document.createElement('textarea');
  field.className = 'announcement';
  field.value = text;
  root.append(field);
  field.focus({ preventScroll: true });
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  before?.focus({ preventScroll: true });
  return isCopied;
}
