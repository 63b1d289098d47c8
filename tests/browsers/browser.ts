/** A real browser with the production build installed, in a profile of its own. Chromium and Firefox look the same from here. */
export interface Browser {
  readonly name: 'chromium' | 'firefox';
  readonly version: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  open(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab, for example `popup.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /**
   * Gives one of the extension's commands in the tab that is in front, as its key would. The keys themselves belong to
   * the browser's own window and cannot be pressed from a test.
   */
  command(name: CommandName): Promise<void>;
  /** Bytes that the open pages hold for their scripts, ours in them included, garbage collected. */
  readMemory(): Promise<number>;
  /** What our code has reported as errors so far, in pages and in the background. */
  readErrors(): Promise<readonly string[]>;
  close(): Promise<void>;
  /** When the browser has ended, whoever closed it. */
  readonly closed: Promise<void>;
}

export type CommandName = 'next-finding' | 'previous-finding' | 'toggle-site' | 'open-panel';

/** What runs in the page: it is sent there as text, so it sees nothing of the test but its argument. */
export type InPage<Argument, Result> = (argument: Argument) => Result | Promise<Result>;
export type InRoot<Argument, Result> = (root: ShadowRoot, argument: Argument) => Result | Promise<Result>;

export interface Frame {
  readonly url: string;
  /** Runs in the page's own world. Argument and result are JSON. */
  evaluate<Result>(run: InPage<undefined, Result>): Promise<Result>;
  evaluate<Result, Argument>(run: InPage<Argument, Result>, argument: Argument): Promise<Result>;
  /** The same inside the shadow root of the first element that matches `host`, a closed root too. Undefined: no such root. */
  evaluateInRoot<Result>(host: string, run: InRoot<undefined, Result>): Promise<Result | undefined>;
  evaluateInRoot<Result, Argument>(
    host: string,
    run: InRoot<Argument, Result>,
    argument: Argument,
  ): Promise<Result | undefined>;
  /** Where the frame's viewport begins in the page's viewport, in CSS pixels. */
  origin(): Promise<Point>;
}

export interface Page extends Frame {
  readonly keyboard: Keyboard;
  readonly mouse: Mouse;
  goto(url: string): Promise<void>;
  /** The page itself first, then its frames, however deep. */
  frames(): Frame[];
  bringToFront(): Promise<void>;
  /** PNG of the viewport; also written to `path`. */
  screenshot(path?: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Real key events, as from a person. */
export interface Keyboard {
  type(text: string): Promise<void>;
  /** One key, with the keys held beside it: `Enter`, `Control+z`, `Alt+Shift+Period`. */
  press(keys: string): Promise<void>;
  /** An input method begins to compose a word at the caret, or composes it further: this is what stands there now. */
  compose(text: string): Promise<void>;
  /** The input method is done: this takes the place of what it composed. */
  commit(text: string): Promise<void>;
}

/** Real pointer events. CSS pixels in the page's viewport. */
export interface Mouse {
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number, options?: { button?: 'left' | 'right'; count?: number }): Promise<void>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}
