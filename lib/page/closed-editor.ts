/** The least share of the window that a canvas with a page of text takes. */
const leastShare = 0.2;

/**
 * Whether the page has an editor that draws its text by itself and keeps it from everybody else: one with an `EditContext`,
 * Google Docs, or a large canvas that takes keys through a field that nobody sees. Costs a walk over the page, so it is asked
 * only when the user wants to know.
 */
export function hasClosedEditor(window: Window & typeof globalThis): boolean {
  const { document } = window;
  return Boolean(document.querySelector(knownEditors)) || hasEditContext(window) || isTypingOnCanvas(window);
}

const knownEditors = '.kix-appview-editor,.docs-texteventtarget-iframe';

function hasEditContext({ document, HTMLElement }: Window & typeof globalThis): boolean {
  if (!('editContext' in HTMLElement.prototype)) return false;
  for (const element of document.querySelectorAll('*'))
    if ('editContext' in element && element.editContext) return true;
  return false;
}

function isTypingOnCanvas({ document, innerWidth, innerHeight }: Window): boolean {
  const focused = document.activeElement as HTMLElement | null;
  const takesKeys = focused?.matches('canvas,textarea,input,[contenteditable],[tabindex]');
  if (!focused || !takesKeys) return false;
  const { width, height } = focused.getBoundingClientRect();
  if (focused.localName !== 'canvas' && width > 4 && height > 4) return false;
  return [...document.querySelectorAll('canvas')].some((canvas) => {
    const box = canvas.getBoundingClientRect();
    return box.width * box.height > leastShare * innerWidth * innerHeight;
  });
}
