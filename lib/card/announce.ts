type Announcing = Element & { ariaNotify?: (text: string) => void };

/** Time, in ms, that a screen reader needs to notice a live region before its text is set, and to read it out. */
const settling = 100;
const reading = 1000;

/** Reads out a text by a live region that is already in the document. */
export function announceIn(region: HTMLElement, text: string): void {
  setTimeout(() => {
    region.textContent = text;
  }, settling);
}

/**
 * Reads out a last word when the card goes. Where the platform can do so without an element (`ariaNotify`), at once; else the
 * card's host stays, empty but for the region, until it has been read.
 */
export function announceAndRemove(host: HTMLElement, content: HTMLElement, region: HTMLElement, text: string): void {
  const parent: Announcing | null = host.parentElement;
  if (parent?.ariaNotify !== undefined) {
    parent.ariaNotify(text);
    host.remove();
    return;
  }
  content.replaceChildren(region);
  content.className = 'announcement';
  content.removeAttribute('role');
  announceIn(region, text);
  setTimeout(() => host.remove(), settling + reading);
}
