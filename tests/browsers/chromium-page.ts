import type { Frame as PlaywrightFrame, Page as PlaywrightPage } from 'playwright-core';
import type { Frame, InPage, InRoot, Page, Point } from './browser.ts';
import { evaluateInClosedRoot } from './chromium-closed-root.ts';

export function createChromiumPage(raw: PlaywrightPage): Page {
  return {
    ...createFrame(raw, raw.mainFrame()),
    get url() {
      return raw.url();
    },
    keyboard: {
      type: (text) => raw.keyboard.type(text),
      press: (keys) => raw.keyboard.press(keys),
      compose: (text) => compose(raw, text),
      // The protocol's insertText takes the place of a composition, as an input method's does.
      commit: (text) => raw.keyboard.insertText(text),
    },
    mouse: {
      move: (x, y) => raw.mouse.move(x, y),
      click: (x, y, { button = 'left', count = 1 } = {}) => raw.mouse.click(x, y, { button, clickCount: count }),
    },
    async goto(url) {
      await raw.goto(url);
    },
    frames: () => raw.frames().map((frame) => createFrame(raw, frame)),
    bringToFront: () => raw.bringToFront(),
    screenshot: (path) => raw.screenshot(path ? { path } : {}),
    close: () => raw.close(),
  };
}

async function compose(page: PlaywrightPage, text: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await session.detach();
}

function createFrame(page: PlaywrightPage, frame: PlaywrightFrame): Frame {
  return {
    get url() {
      return frame.url();
    },
    evaluate: <Result, Argument>(run: InPage<Argument, Result>, argument?: Argument): Promise<Result> =>
      frame.evaluate(`(${run})(${JSON.stringify(argument)})`),
    evaluateInRoot: <Result, Argument>(host: string, run: InRoot<Argument, Result>, argument?: Argument) =>
      evaluateInClosedRoot(page, frame, host, run, argument),
    origin: () => frameOrigin(frame),
  };
}

async function frameOrigin(frame: PlaywrightFrame): Promise<Point> {
  const parent = frame.parentFrame();
  if (!parent) return { x: 0, y: 0 };
  const element = await frame.frameElement();
  const box = await element.evaluate((node: HTMLElement) => {
    const { x, y } = node.getBoundingClientRect();
    return { x: x + node.clientLeft, y: y + node.clientTop };
  });
  await element.dispose();
  const outer = await frameOrigin(parent);
  return { x: outer.x + box.x, y: outer.y + box.y };
}
