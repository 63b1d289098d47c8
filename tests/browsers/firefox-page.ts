import { writeFileSync } from 'node:fs';
import type { Browser, KeyInput, Frame as PuppeteerFrame, Page as PuppeteerPage } from 'puppeteer-core';
import type { Frame, InPage, InRoot, Page, Point } from './browser.ts';
import { evaluateInClosedRoot } from './firefox-closed-root.ts';
import { commit, compose } from './firefox-composition.ts';
import { waitFor } from './wait-for.ts';

export function createFirefoxPage(raw: PuppeteerPage): Page {
  return {
    ...createFrame(raw.mainFrame()),
    get url() {
      return raw.url();
    },
    keyboard: {
      type: (text) => raw.keyboard.type(text),
      press: (keys) => press(raw, keys),
      compose: (text) => compose(raw.browser(), text),
      commit: (text) => commit(raw.browser(), text),
    },
    mouse: {
      move: (x, y) => raw.mouse.move(x, y),
      click: (x, y, { button = 'left', count = 1 } = {}) => raw.mouse.click(x, y, { button, count }),
    },
    async goto(url) {
      await raw.goto(url);
    },
    frames: () => raw.frames().map(createFrame),
    bringToFront: () => raw.bringToFront(),
    screenshot: (path) => screenshot(raw, path),
    close: () => raw.close(),
  };
}

/**
 * Opens a page of an extension. Firefox reports no load for those, so `goto` never settles: the page itself is asked.
 */
export async function openExtensionPage(browser: Browser, url: string): Promise<PuppeteerPage> {
  const page = await browser.newPage();
  page.goto(url, { timeout: 0 }).catch(() => undefined);
  await waitFor(`${url} to open`, async () => {
    return (await page.evaluate(() => `${document.readyState} ${location.href}`)) === `complete ${url}`;
  });
  return page;
}

function createFrame(frame: PuppeteerFrame): Frame {
  return {
    get url() {
      return frame.url();
    },
    evaluate: <Result, Argument>(run: InPage<Argument, Result>, argument?: Argument) =>
      frame.evaluate(`(${run})(${JSON.stringify(argument)})`) as Promise<Result>,
    evaluateInRoot: <Result, Argument>(host: string, run: InRoot<Argument, Result>, argument?: Argument) =>
      evaluateInClosedRoot(frame, host, run, argument),
    origin: () => frameOrigin(frame),
  };
}

async function press(page: PuppeteerPage, keys: string): Promise<void> {
  const names = keys.split('+') as KeyInput[];
  for (const name of names.slice(0, -1)) await page.keyboard.down(name);
  await page.keyboard.press(names.at(-1)!);
  for (const name of names.slice(0, -1).reverse()) await page.keyboard.up(name);
}

async function screenshot(page: PuppeteerPage, path?: string): Promise<Uint8Array> {
  const image = await page.screenshot();
  if (path) writeFileSync(path, image);
  return image;
}

async function frameOrigin(frame: PuppeteerFrame): Promise<Point> {
  const parent = frame.parentFrame();
  if (!parent) return { x: 0, y: 0 };
  const element = await frame.frameElement();
  if (!element) throw new Error(`the frame ${frame.url()} has no element`);
  const box = await element.evaluate((node) => {
    const { x, y } = node.getBoundingClientRect();
    return { x: x + node.clientLeft, y: y + node.clientTop };
  });
  await element.dispose();
  const outer = await frameOrigin(parent);
  return { x: outer.x + box.x, y: outer.y + box.y };
}
