import type { Frame } from '../browsers/browser.ts';

/** One flagged stretch of text as the page itself can see it: in the browser's registry of highlights. */
export interface Flagged {
  readonly text: string;
  readonly severity: 'avoid' | 'attention';
  /** Middle of its first line, CSS pixels in the frame's viewport. */
  readonly x: number;
  readonly y: number;
}

/** What is flagged in a frame, in the order of the screen. Ranges over a Chromium form field say no text: the field does. */
export function readFlagged(frame: Frame): Promise<Flagged[]> {
  return frame.evaluate(() => {
    type Painted = StaticRange & Partial<Pick<Range, 'getClientRects'>>;
    const registry = (CSS as unknown as { highlights: Map<string, Set<Painted>> }).highlights;
    const flagged: Flagged[] = [];

    function elementAt(x: number, y: number): Element | null {
      let element = document.elementFromPoint(x, y);
      while (element?.shadowRoot) {
        const inner = element.shadowRoot.elementFromPoint(x, y);
        if (!inner || inner === element) break;
        element = inner;
      }
      return element;
    }
    function toRange(painted: Painted): Painted {
      if (painted.getClientRects) return painted;
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      return range;
    }
    for (const severity of ['avoid', 'attention'] as const) {
      for (const painted of registry.get(`woordkeus-${severity}`) ?? []) {
        const range = toRange(painted);
        const rect = range.getClientRects?.()[0];
        const x = rect ? rect.x + rect.width / 2 : 0;
        const y = rect ? rect.y + rect.height / 2 : 0;
        const field = painted.startContainer ? undefined : (elementAt(x, y) as HTMLTextAreaElement | null);
        const text = field ? (field.value ?? '').slice(painted.startOffset, painted.endOffset) : String(range);
        flagged.push({ text, severity, x, y });
      }
    }
    return flagged.sort((one, other) => one.y - other.y || one.x - other.x);
  });
}
