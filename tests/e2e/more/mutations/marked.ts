/** What is flagged in a document, one line each: severity, place and words. What nobody can see does not count. */
export function readMarked(document: Document, nameOf: (node: Node) => string): string[] {
  const window = document.defaultView as (Window & typeof globalThis) | null;
  const registry = window?.CSS.highlights as unknown as Map<string, Set<StaticRange>> | undefined;
  const lines: string[] = [];
  for (const severity of ['avoid', 'attention']) {
    for (const range of registry?.get(`woordkeus-${severity}`) ?? []) {
      if (!isSeen(range.startContainer)) continue;
      const { startContainer, startOffset, endContainer, endOffset } = range;
      const end = startContainer === endContainer ? '' : nameOf(endContainer);
      const place = `${nameOf(startContainer)}:${startOffset}–${end}:${endOffset} in ${pathOf(startContainer)}`;
      lines.push(`${severity} ${wordsOf(document, range)} ${place}`);
    }
  }
  return lines.sort();
}

/** The range that is painted on a text node. */
export function findRange(text: Text): StaticRange | undefined {
  const window = text.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  const registry = window?.CSS.highlights as unknown as Map<string, Set<StaticRange>> | undefined;
  for (const range of registry?.get('woordkeus-avoid') ?? []) if (range.startContainer === text) return range;
  return undefined;
}

function isSeen(node: Node): boolean {
  const element = node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;
  return Boolean(node.isConnected && element?.checkVisibility({ visibilityProperty: true }));
}

/** The names of the elements around a node, out of shadow trees too. */
function pathOf(node: Node): string {
  const names: string[] = [];
  for (
    let at: Node | null = node.parentNode;
    at && names.length < 20;
    at = at.parentNode ?? (at as ShadowRoot).host ?? null
  ) {
    names.push(at.nodeType === 11 ? '#root' : (at as Element).localName);
  }
  return names.join(' ');
}

function wordsOf(document: Document, { startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  try {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return `“${range}”`;
  } catch (error) {
    return `(${error})`;
  }
}
