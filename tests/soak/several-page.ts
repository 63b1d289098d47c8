import type { Browser, Page } from '../browsers/browser.ts';
import { waitFor } from '../browsers/wait-for.ts';

export const editorNames = ['textarea', 'plain', 'tiptap', 'tinymce'] as const;
export type EditorName = (typeof editorNames)[number];

/** The page with four editors, in one browser: with the extension, or without it. */
export interface SeveralPage {
  readonly browser: Browser;
  readonly page: Page;
  readText(editor: EditorName): Promise<string>;
  readHtml(editor: EditorName): Promise<string>;
  /** Where keys go, in words. */
  readFocus(): Promise<string>;
  /** Clicks into an editor with the real mouse. The caret goes to the end of all text. */
  goTo(editor: EditorName): Promise<void>;
}

interface Editors {
  readonly __ready?: boolean;
  readonly __editors: Readonly<Record<EditorName, { text(): string; html(): string }>>;
}

export async function openSeveralPage(browser: Browser, url: string): Promise<SeveralPage> {
  const page = await browser.open(url);
  await waitFor('the four editors', () => page.evaluate(() => (globalThis as unknown as Editors).__ready));
  return {
    browser,
    page,
    readText: async (editor) =>
      plain(await page.evaluate((name) => (globalThis as unknown as Editors).__editors[name].text(), editor)),
    readHtml: async (editor) =>
      plain(await page.evaluate((name) => (globalThis as unknown as Editors).__editors[name].html(), editor)),
    readFocus: () =>
      page.evaluate(() => {
        const { activeElement: at } = document;
        const place = at?.closest('[id]')?.id ?? at?.localName;
        return document.hasFocus() ? `${place}` : `another window than that of ${place}`;
      }),
    async goTo(editor) {
      const point = await page.evaluate((name) => {
        const { right, bottom } = document.getElementById(name)!.getBoundingClientRect();
        return { x: right - 30, y: bottom - 12 };
      }, editor);
      await page.mouse.click(point.x, point.y);
      await page.keyboard.press('Control+End');
    },
  };
}

/** Spaces as they are meant: browsers and editors write some of them as no-break spaces, and trim others. */
function plain(text: string): string {
  return text
    .replaceAll('&nbsp;', ' ')
    .replaceAll('\u00A0', ' ')
    .replace(/ +(?=\n|<|$)/g, '');
}
