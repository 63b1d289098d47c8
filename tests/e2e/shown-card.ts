import type { Frame, Page } from '../browsers/browser.ts';
import { waitFor } from '../browsers/wait-for.ts';

const host = 'woordkeus-card';

/** The card as the user meets it; places are CSS pixels in the frame's viewport. */
export interface ShownCard {
  readonly name: string;
  readonly text: string;
  readonly buttons: readonly { readonly name: string; readonly kind: string; readonly x: number; readonly y: number }[];
}

/** The open card of a frame, or undefined. */
export async function findCard(frame: Frame): Promise<ShownCard | undefined> {
  // Closed roots are reached by a detour: not as long as there is none.
  if (!(await frame.evaluate((name) => document.querySelector(name) !== null, host))) return undefined;
  return frame.evaluateInRoot(host, (root) => {
    const dialog = root.querySelector('[role="dialog"]');
    if (!dialog) return undefined as unknown as ShownCard;
    const buttons = [...root.querySelectorAll('button')].map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      const name =
        button.getAttribute('aria-label') ?? button.querySelector('span')?.textContent ?? button.textContent ?? '';
      return { name, kind: button.className, x: x + width / 2, y: y + height / 2 };
    });
    return { name: dialog.getAttribute('aria-label') ?? '', text: dialog.textContent ?? '', buttons };
  });
}

export function waitForCard(frame: Frame, term: string): Promise<ShownCard> {
  return waitFor(`the card of “${term}”`, async () => {
    const card = await findCard(frame);
    return card?.name.includes(term) ? card : undefined;
  });
}

export async function waitForNoCard(frame: Frame): Promise<void> {
  await waitFor('the card to close', async () => !(await findCard(frame)));
}

/** Presses a button of the card with the real mouse. */
export async function pressButton(page: Page, frame: Frame, button: ShownCard['buttons'][number]): Promise<void> {
  const origin = await frame.origin();
  await page.mouse.move(origin.x + button.x, origin.y + button.y);
  await page.mouse.click(origin.x + button.x, origin.y + button.y);
}

/** Moves the real pointer onto a point of a frame, in two steps as a hand would. */
export async function pointAt(page: Page, frame: Frame, { x, y }: { x: number; y: number }): Promise<void> {
  const origin = await frame.origin();
  await page.mouse.move(origin.x + x - 3, origin.y + y);
  await page.mouse.move(origin.x + x, origin.y + y);
}

/** Moves the pointer off the text and lets the page see it there: a hand is never back within one frame. */
export async function pointAway(page: Page, frame: Frame): Promise<void> {
  await page.mouse.move(5, 5);
  await page.mouse.move(3, 3);
  await frame.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}
