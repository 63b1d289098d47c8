import type { Frame } from '../browsers/browser.ts';

/**
 * The letters that lie between the left and the right edge of each mark, told by the browser's own hit test, in the order of
 * the screen: whether what is painted covers exactly a word. Marks over several lines or nodes are not for this.
 */
export function readMarkedText(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const registry = (CSS as unknown as { highlights: Map<string, Set<AbstractRange>> }).highlights;

    function toRects(painted: AbstractRange): DOMRect[] {
      if ('getClientRects' in painted) return [...(painted as Range).getClientRects()];
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      return [...range.getClientRects()];
    }
    /** The open shadow roots at a point, and the closed one that the mark itself is in. */
    function rootsAt(x: number, y: number, painted: AbstractRange): ShadowRoot[] {
      const own = painted.startContainer?.getRootNode();
      const roots = own instanceof ShadowRoot ? [own] : [];
      for (let at = document.elementFromPoint(x, y); at?.shadowRoot; ) {
        roots.push(at.shadowRoot);
        const inner = at.shadowRoot.elementFromPoint(x, y);
        at = inner === at ? null : inner;
      }
      return roots;
    }
    function textBetween(painted: AbstractRange): { text: string; x: number; y: number } {
      const rects = toRects(painted).filter(({ width }) => width > 0);
      const { left = 0, top = 0, height = 0 } = rects[0] ?? {};
      const { right = 0 } = rects.at(-1) ?? {};
      const y = top + height / 2;
      const shadowRoots = rootsAt(left + 1, y, painted);
      const start = document.caretPositionFromPoint(left + 1, y, { shadowRoots });
      const end = document.caretPositionFromPoint(right - 1, y, { shadowRoots });
      if (!start || !end || start.offsetNode !== end.offsetNode) return { text: 'two places', x: left, y };
      const { offsetNode } = start;
      const whole = 'value' in offsetNode ? String(offsetNode.value) : (offsetNode.nodeValue ?? '');
      return { text: whole.slice(start.offset, end.offset), x: left, y };
    }
    const marked = ['woordkeus-avoid', 'woordkeus-attention'].flatMap((name) => [...(registry.get(name) ?? [])]);
    return marked
      .map(textBetween)
      .sort((one, other) => one.y - other.y || one.x - other.x)
      .map(({ text }) => text);
  });
}
