import type { CardStrings } from '../card/card-strings.ts';
import type { Advice } from '../checker/advice.ts';
import type { CheckOptions } from '../checker/check-options.ts';
import type { Finding, Severity, Suggestion } from '../checker/finding.ts';
import type { IgnoredTerm } from '../settings/ignored.ts';

/** How many findings a frame has, by severity. */
export interface FindingCounts {
  readonly avoid: number;
  readonly attention: number;
}

/** One finding as the popup lists it: its own words, and a few of the words around it. */
export interface ListedFinding {
  /** Names the finding within its frame, for `show-finding`. Holds until the frame's text changes. */
  readonly id: number;
  readonly severity: Severity;
  /** The term as the glossary lists it. */
  readonly term: string;
  /** The text around the finding, cut at about 40 code units on each side; ellipsis and spaces are the list's affair. */
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly quoted: boolean;
  /** Found in a field or an editor that the user can write in, or in the text of the page. */
  readonly where: 'field' | 'page';
}

/** What a frame says of itself. */
export interface FrameFindings {
  /** `off`: the site's switch, or both kinds of text, are off: nothing was read. */
  readonly state: 'on' | 'off';
  /** In reading order. */
  readonly findings: readonly ListedFinding[];
  /** The keyboard focus is in this very frame, not in a frame inside it. */
  readonly focused: boolean;
  /** There is an editor in it that lets nobody read its text. */
  readonly hasClosedEditor: boolean;
}

export interface AdviceReply {
  readonly advice: Advice;
  readonly strings: CardStrings;
}

/** All findings of a tab, frame by frame, as the popup asks for them. */
export interface TabFindings {
  readonly frames: readonly { readonly frameId: number; readonly found: FrameFindings }[];
}

/** A text that a frame asks about. */
export interface CheckedText {
  readonly text: string;
  readonly options: CheckOptions;
}

/** What a content script, or the popup, may ask of the background: `ask` are the fields beside `type`. */
export interface BackgroundRequests {
  /** Sent by a frame whenever its numbers change, on `report`, and with zeros on `pagehide`. Feeds the badge. */
  findings: { ask: FindingCounts; reply: undefined };
  /** Findings in each of the texts, in their order. Asked for texts alone that may have some. */
  check: { ask: { readonly texts: readonly CheckedText[] }; reply: readonly (readonly Finding[])[] };
  /** Advice on one finding; when it arrives, `card.js` has run in the frame that asked. `text` is the text of its block. */
  advice: { ask: { readonly text: string; readonly finding: Finding }; reply: AdviceReply | undefined };
  /** Suggestions for several findings, each in its own paragraph; in the same order. */
  suggest: {
    ask: { readonly excerpts: readonly { readonly text: string; readonly finding: Finding }[] };
    reply: { readonly suggestions: readonly (readonly Suggestion[])[] };
  };
  /** The address of the page in the tab's top frame, which decides for all frames whether the site is off. */
  site: { ask: object; reply: { readonly url: string } | undefined };
  /** "Leave it here". The background keeps a hash (`findingKey`) and forgets the text. */
  leave: { ask: { readonly text: string; readonly finding: Finding }; reply: undefined };
  'ignore-term': { ask: IgnoredTerm; reply: undefined };
  /** Takes the place of all terms that are never flagged: a term restored, an import, its undoing. */
  'set-ignored-terms': { ask: { readonly terms: readonly IgnoredTerm[] }; reply: undefined };
  /** Flags again every finding that was left as it is. */
  'forget-left': { ask: object; reply: undefined };
  /** Switches the site of the tab that asks off. */
  'site-off': { ask: object; reply: undefined };
  /** Opens the guide at a concept. */
  guide: { ask: { readonly concept: string }; reply: undefined };
  'tab-findings': { ask: { readonly tabId: number }; reply: TabFindings };
}

/** What the background or the popup may ask of the content script in one frame. */
export interface FrameRequests {
  /** Send `findings` again: the background forgot, or the tab has navigated. Sent to all frames at once. */
  report: { ask: object; reply: undefined };
  'list-findings': { ask: object; reply: FrameFindings };
  /** Scroll to the finding and open its card with the keyboard focus in it. */
  'show-finding': { ask: { readonly id: number }; reply: { readonly shown: boolean } };
  /**
   * Go to the next or the previous finding from the caret, or from the finding whose card is open, and open its card with
   * focus. `start` and `end` begin at that end of the frame instead. `moved` is false when there is none further on.
   */
  'step-finding': {
    ask: { readonly by: 1 | -1; readonly from: 'here' | 'start' | 'end' };
    reply: { readonly moved: boolean };
  };
}

type Requests = { readonly [type: string]: { readonly ask: object; readonly reply: unknown } };

export type Message<R, T extends keyof R> = R[T] extends { ask: infer Ask } ? { readonly type: T } & Ask : never;
export type Reply<R, T extends keyof R> = R[T] extends { reply: infer Answer } ? Answer : never;

/** Sends a typed message through the function given (`browser.runtime.sendMessage`, or one bound to a tab and a frame). */
export function createAsk<R extends { [K in keyof R]: Requests[string] }>(
  send: (message: unknown) => Promise<unknown>,
) {
  return <T extends keyof R & string>(message: Message<R, T>): Promise<Reply<R, T>> =>
    send(message) as Promise<Reply<R, T>>;
}

/** One handler for each message, or for some of them. */
export type Handlers<R, Sender> = {
  readonly [T in keyof R]?: (message: Message<R, T>, sender: Sender) => Promise<Reply<R, T>> | Reply<R, T>;
};

/**
 * A listener for `runtime.onMessage`. A message without a handler is left to other listeners. Answers go through
 * `sendResponse`: browsers before Chrome 146 know no other way. A handler that fails answers `undefined`.
 */
export function createListener<R extends { [K in keyof R]: Requests[string] }, Sender>(handlers: Handlers<R, Sender>) {
  return (message: unknown, sender: Sender, sendResponse: (reply?: unknown) => void): true | undefined => {
    if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
    const type = message.type;
    if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) return undefined;
    const handler = handlers[type as keyof R] as (message: unknown, sender: Sender) => unknown;
    void answer(() => handler(message, sender), sendResponse);
    return true;
  };
}

async function answer(handler: () => unknown, sendResponse: (reply?: unknown) => void): Promise<void> {
  try {
    sendResponse(await handler());
  } catch (error) {
    sendResponse(undefined);
    throw error;
  }
}
