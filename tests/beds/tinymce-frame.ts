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
export async function readTinymceText(page: Page): Promise<string> {
  return (await readContent(page, 'text')).replaceAll('\u00A0', ' ').trim();
}

/** TinyMCE's model as the application will get it. */
export function readTinymceHtml(page: Page): Promise<string> {
  return readContent(page, 'html');
}

/** @throws while TinyMCE is still loading. */
function readContent(page: Page, format: 'text' | 'html'): Promise<string> {
  return page.evaluate((wanted) => {
    const { tinymce } = globalThis as unknown as {
      tinymce: { activeEditor: { getContent(options: object): string } };
    };
    return tinymce.activeEditor.getContent({ format: wanted });
  }, format);
}
