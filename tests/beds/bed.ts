import type { Browser, Frame, Page } from '../browsers/browser.ts';

/** What an editor can hold besides plain text. */
export type Feature = 'lines' | 'bold' | 'italic' | 'link' | 'list' | 'table';

/** A real editor, on a page of its own or in a real application. */
export interface Bed {
  readonly name: string;
  /** What it cannot hold, and why. */
  readonly without?: Partial<Record<Feature, string>>;
  /** Cases in which the editor itself stands in the way, and why. There the honest second best is tested. */
  readonly unlike?: Readonly<Record<string, string>>;
  /** It takes more than two keys to empty it, block by block: each group of cases begins on a new page. */
  readonly isMadeOfBlocks?: boolean;
  /** Its keys for "redo", where they are not those of most; or the button, where it has none that work. */
  readonly redo?: string | { readonly button: string };
  /** Milliseconds after a change in which its history has no step of it yet: an undo would go back to the step before. */
  readonly takesStepAfter?: number;
  /** Opens it empty, with the caret in it. */
  open(browser: Browser): Promise<OpenBed>;
  /**
   * Runs in the page: puts a text before all other text through the editor's own API, as the edit of somebody else arrives.
   * Left out where the page gives no handle to the editor.
   */
  readonly insertFromOutside?: (text: string) => void;
}

export interface OpenBed {
  readonly page: Page;
  /** The frame that holds the text. */
  readonly frame: Frame;
  /** The frame whose script knows the editor; it differs where an editor draws in a frame of its own. */
  readonly model: Frame;
  /** The text of the editor's own model, blocks as lines. */
  readText(): Promise<string>;
  /** All of the model, markup included, as HTML, block comments or JSON. */
  readHtml(): Promise<string>;
  /** Clicks into the editor with the real mouse, beside its text where that is possible. */
  clickInto(): Promise<void>;
}

/** What a pasted page keeps nothing of, and why. */
export function plainText(why: string, ...lacks: readonly Feature[]): Partial<Record<Feature, string>> {
  const markup: readonly Feature[] = ['bold', 'italic', 'link', 'list', 'table', ...lacks];
  return Object.fromEntries(markup.map((feature) => [feature, why]));
}

export function hasFeature(bed: Bed, feature: Feature | 'outside'): boolean {
  return feature === 'outside' ? bed.insertFromOutside !== undefined : bed.without?.[feature] === undefined;
}
