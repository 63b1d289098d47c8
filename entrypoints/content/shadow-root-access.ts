/** What each browser gives to extensions, and to nobody else: the way into closed shadow roots. */
export function openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null {
  const { chrome } = globalThis as {
    chrome?: { dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };
  };
  if (chrome?.dom) return chrome.dom.openOrClosedShadowRoot(element);
  return (element as Partial<WithClosedRoot>).openOrClosedShadowRoot ?? element.shadowRoot;
}

interface WithClosedRoot {
  readonly openOrClosedShadowRoot: ShadowRoot | null;
}
