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
    const names = ['woordkeus-avoid', 'woordkeus-attention'];
    const found = names.flatMap((highlight) =>
      [...(CSS.highlights.get(highlight) ?? [])].map((range) => ({ highlight, range })),
    );
    const top = (range: AbstractRange) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      return live.getBoundingClientRect();
    };
    return found
      .filter(({ range }) => range.startContainer?.nodeType === Node.TEXT_NODE)
      .map(({ highlight, range }) => ({ highlight, range, place: top(range) }))
      .sort((a, b) => a.place.top - b.place.top || a.place.left - b.place.left)
      .map(({ highlight, range }) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const block = range.startContainer.textContent ?? '';
        const around = block.slice(Math.max(0, range.startOffset - 30), range.startOffset + 50);
        return { highlight, text: live.toString(), around: around.replace(/\s+/g, ' ').trim() };
      });
  });
}
