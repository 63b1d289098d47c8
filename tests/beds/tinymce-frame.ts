import type { Frame, Page } from '../browsers/browser.ts';
import { waitFor } from '../browsers/wait-for.ts';

/** The frame that TinyMCE 4 and 5 write their document into. Its address says nothing: it is that of the page around it. */
export async function getTinymceFrame(page: Page): Promise<Frame> {
  return waitFor('the frame of TinyMCE', async () => {
    for (const frame of page.frames()) {
      const isEditor = await frame.evaluate(() => document.body?.id === 'tinymce' && document.body.isContentEditable);
      if (isEditor) return frame;
    }
    return undefined;
  });
}

/** The text of TinyMCE's model. */
export function readTinymceText(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { tinymce } = globalThis as unknown as {
      tinymce?: { activeEditor?: { getContent(options: object): string } };
    };
    return tinymce?.activeEditor?.getContent({ format: 'text' }).replaceAll('\u00A0', ' ').trim();
  });
}
