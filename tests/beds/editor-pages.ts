import type { Browser, Frame, Page } from '../browsers/browser.ts';
import { waitFor } from '../browsers/wait-for.ts';
import type { Bed, OpenBed } from './bed.ts';
import { outsideEdits } from './outside-edits.ts';

/** What each page of the beds offers to its tests, in the world of the page. */
interface EditorPage {
  readonly __ready?: boolean;
  /** The name of the frame that answers instead. */
  readonly __frame?: string;
  /** Selector of what is clicked. */
  readonly __editable: string;
  __getText(): string | Promise<string>;
  __getHTML(): string | Promise<string>;
}

export interface Oddities extends Partial<Omit<Bed, 'name' | 'open'>> {
  /** Where the page gives its model in a form in which a replaced word would move other things. */
  readonly toHtml?: (model: string) => string;
}

/** A bed that is one page with one editor. */
export function editorPage(name: string, origin: string, { toHtml, ...oddities }: Oddities = {}): Bed {
  const insertFromOutside = outsideEdits[name];
  const outside = insertFromOutside && { insertFromOutside };
  return {
    name,
    ...outside,
    ...oddities,
    open: (browser) => openEditorPage(browser, `${origin}/${name}.html`, toHtml),
  };
}

async function openEditorPage(browser: Browser, url: string, toHtml = (model: string) => model): Promise<OpenBed> {
  const page = await browser.open(url);
  await waitFor('the bed to be ready', () => page.evaluate(() => (globalThis as unknown as EditorPage).__ready));
  const inner = await page.evaluate(() => (globalThis as unknown as EditorPage).__frame);
  const model = inner ? await findFrame(page, ({ ready }) => ready) : page;
  const selector = await model.evaluate(() => (globalThis as unknown as EditorPage).__editable);
  const frame = selector === 'iframe' ? await findFrame(page, ({ editable }) => editable) : model;
  const bed: OpenBed = {
    page,
    frame,
    model,
    readText: () => model.evaluate(() => (globalThis as unknown as EditorPage).__getText()),
    readHtml: async () => toHtml(await model.evaluate(() => (globalThis as unknown as EditorPage).__getHTML())),
    clickInto: () => clickBeside(page, model, selector),
  };
  await bed.clickInto();
  return bed;
}

/** Clicks at the right edge of an element's first line, as soon as the element holds still. */
export async function clickBeside(page: Page, frame: Frame, selector: string): Promise<void> {
  let last = '';
  const point = await waitFor(`${selector} to be there`, async () => {
    const now = await frame.evaluate((wanted) => {
      const found = document.querySelector(wanted);
      const inner = found?.shadowRoot?.firstElementChild ?? found;
      const { right = 0, y = 0, width = 0, height = 0 } = inner?.getBoundingClientRect() ?? {};
      return { x: right - Math.min(40, width / 2), y: y + Math.min(18, height / 2), width };
    }, selector);
    const isStill = JSON.stringify(now) === last && now.width > 0;
    last = JSON.stringify(now);
    return isStill ? now : undefined;
  });
  const origin = await frame.origin();
  await page.mouse.click(origin.x + point.x, origin.y + point.y);
}

export function findFrame(page: Page, isIt: (bed: { ready: boolean; editable: boolean }) => boolean): Promise<Frame> {
  return waitFor('the frame of the editor', async () => {
    for (const frame of page.frames().slice(1)) {
      const bed = await frame.evaluate(() => ({
        ready: Boolean((globalThis as unknown as EditorPage).__ready),
        editable: document.body?.isContentEditable === true,
      }));
      if (isIt(bed)) return frame;
    }
    return undefined;
  });
}
