import type { Page } from '../../browsers/browser.ts';

/** Where the mark of “avoid” was painted, told by where a caret would go if the user pressed there. */
export interface Painted {
  /** Painted points in the field, on the word and off it. */
  readonly on: number;
  readonly off: number;
  /** The first and the last place in the field's text on which there is paint. */
  readonly first: number;
  readonly last: number;
}

/**
 * Looks at the colours of a screenshot: what is seen is what counts, whatever the ranges say. The browser then says to which
 * place in the text of the field each painted point belongs.
 */
export async function readPainted(page: Page, word: string): Promise<Painted> {
  const image = Buffer.from(await page.screenshot()).toString('base64');
  return page.evaluate(
    async ({ image, word }) => {
      const field = document.querySelector<HTMLTextAreaElement>('textarea,input')!;
      const start = field.value.indexOf(word);
      const end = start + word.length;
      const bytes = Uint8Array.from(atob(image), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const { data, width } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      const ratio = bitmap.width / innerWidth;
      const places: number[] = [];
      let off = 0;
      for (let at = 0; at < data.length; at += 4) {
        // #d6246e, and no blend of it with black or white.
        if (Math.abs(data[at]! - 0xd6) + Math.abs(data[at + 1]! - 0x24) + Math.abs(data[at + 2]! - 0x6e) > 40) continue;
        const x = ((at / 4) % width) / ratio;
        // The line stands below the letters; in tight lines it reaches into the next one.
        const y = Math.floor(at / 4 / width) / ratio - 5;
        const caret = document.caretPositionFromPoint(x, y);
        if (caret?.offsetNode !== field || caret.offset < start || caret.offset > end) off++;
        else places.push(caret.offset - start);
      }
      return { on: places.length, off, first: Math.min(...places), last: Math.max(...places) };
    },
    { image, word },
  );
}
