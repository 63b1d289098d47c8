import type { Frame } from '../tests/browsers/browser.ts';

export interface Highlighted {
  readonly highlight: string;
  readonly text: string;
  /** The words around it, to tell one place from another. */
  readonly around: string;
}

/** What is flagged in a frame, as the page itself can see it: the ranges of the two highlights, in reading order. */
export function readHighlights(frame: Frame): Promise<Highlighted[]> {
  return frame.evaluate(() => {
    const toLive = (range: AbstractRange) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live;
    };
    const firstLine = (range: Range) => range.getClientRects()[0] ?? range.getBoundingClientRect();
    const describe = (range: AbstractRange) => {
      if (range.startContainer?.nodeType === Node.TEXT_NODE) {
        const live = toLive(range);
        const block = range.startContainer.textContent ?? '';
        return { box: firstLine(live), text: live.toString(), block, at: range.startOffset };
      }
      // A range in a form field tells where it is, not what it holds.
      const box = firstLine(range as Range);
      const field = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const value = field && 'value' in field ? String(field.value) : '';
      const text = value.slice(range.startOffset, range.endOffset) || '(in a field)';
      return { box, text, block: value, at: range.startOffset };
    };
    return ['woordkeus-avoid', 'woordkeus-attention']
      .flatMap((highlight) =>
        [...(CSS.highlights.get(highlight) ?? [])].map((range) => ({ highlight, ...describe(range) })),
      )
      .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
      .map(({ highlight, text, block, at }) => {
        const around = block
          .slice(Math.max(0, at - 30), at + 50)
          .replace(/\s+/g, ' ')
          .trim();
        return { highlight, text, around };
      });
  });
}
