/** Whether the element around the beginning of a range is on screen. Asks for layout. */
export function isOnScreen({ startContainer }: AbstractRange): boolean {
  const element = startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < view.innerHeight;
}
