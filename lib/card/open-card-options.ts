import type { Advice } from '../checker/advice.ts';
import type { Suggestion } from '../checker/finding.ts';
import type { CardStrings } from './card-strings.ts';
import type { Outcome, ReplaceAll } from './replace-all.ts';

/** What the user chose beside the suggestions. Copying, after a failed replacement or in text that is only read, is done in the card. */
export type CardAction = 'leave' | 'ignore-term' | 'site-off' | 'guide';

export interface OpenCardOptions {
  readonly document: Document;
  /** The document element, or the open modal, popover or fullscreen element that holds the text. */
  readonly parent: Element;
  /** The lines of the finding, in CSS pixels of the viewport. At least one. */
  readonly anchor: readonly DOMRect[];
  readonly advice: Advice;
  /** True when opened by keyboard: the card takes the focus and gives it back. By pointer it takes none. */
  readonly focus: boolean;
  /** False for text that is only read: suggestions are then copied. */
  readonly canReplace: boolean;
  readonly strings: CardStrings;
  /** The way into closed shadow roots, where the focus may come from. Left out: open roots only. */
  readonly openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null;
  /** Ends the card and all its listeners. */
  readonly signal: AbortSignal;
  /** Called when the focus is back where it was. On `replaced` the card closes itself; else it says why. */
  readonly onApply: (suggestion: Suggestion) => Promise<Outcome>;
  /** The term stands more than once in the text that holds the finding. */
  readonly all?: ReplaceAll | undefined;
  /** The card is closed when this is called. */
  readonly onAction: (action: CardAction) => void;
  /** Called once, however the card is closed. */
  readonly onClose: () => void;
}

export interface OpenCard {
  close(): void;
  /** The page has scrolled or the text has moved: follow it. */
  moveTo(anchor: readonly DOMRect[]): void;
}
