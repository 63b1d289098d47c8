import type { Frame, Page } from '../browsers/browser.ts';
import { waitFor } from '../browsers/wait-for.ts';

/** Clicks the middle of an element with the real mouse, as soon as it is there and holds still. */
export async function clickOn(page: Page, selector: string, frame: Frame = page): Promise<void> {
  let last = '';
  const point = await waitFor(`${selector} to be there`, async () => {
    const now = await middleOf(frame, selector);
    const still = JSON.stringify(now) === last;
    last = JSON.stringify(now);
    return still ? now : undefined;
  });
  const origin = await frame.origin();
  await page.mouse.click(origin.x + point.x, origin.y + point.y);
}

/** Types into an empty field. */
export async function fill(page: Page, selector: string, text: string): Promise<void> {
  await clickOn(page, selector);
  await page.keyboard.type(text);
}

function middleOf(frame: Frame, selector: string): Promise<{ x: number; y: number } | null> {
  return frame.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 100) } : null;
  }, selector);
}
