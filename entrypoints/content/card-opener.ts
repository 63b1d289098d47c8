import { findOpenCard } from '../../lib/card/card-registry.ts';
import type { OpenCard, OpenCardOptions } from '../../lib/card/open-card-options.ts';
import type { Outcome, ReplaceAll } from '../../lib/card/replace-all.ts';
import type { Suggestion } from '../../lib/checker/finding.ts';
import type { AdviceReply } from '../../lib/messages/messages.ts';
import { excerptOf } from '../../lib/page/excerpt.ts';
import { type Mark, rectsOf } from '../../lib/page/mark.ts';
import { findTopLayerParent } from '../../lib/page/top-layer.ts';
import type { WatchedPage } from '../../lib/page/watch-page.ts';
import { askBackground } from './ask-background.ts';
import { findReplaceAll } from './replace-all.ts';
import { openOrClosedShadowRoot } from './shadow-root-access.ts';

export interface CardOpener {
  /** Opens the card on a mark, after the background has given its advice. One card at a time. */
  open(mark: Mark, how: { readonly focus: boolean }): Promise<void>;
  /** The page has moved or changed: the card goes with its mark, or closes when that has gone. */
  follow(): void;
  /** The mark whose card is open. */
  current(): Mark | undefined;
}

export interface CardOpenerOptions {
  readonly page: WatchedPage;
  readonly signal: AbortSignal;
}

export function createCardOpener({ page, signal }: CardOpenerOptions): CardOpener {
  let open: { readonly card: OpenCard; mark: Mark; readonly end: AbortController; saysWhyNot: boolean } | undefined;
  /** The one asked for last: an answer for another one comes too late. */
  let wanted: Mark['range'] | undefined;
  /** While a replacement runs its mark changes under the card. */
  let applying = false;

  /** A mark is made anew whenever its text is checked; its range stays as long as it says the same. */
  function now(mark: Mark): Mark | undefined {
    return page.marks().find(({ range }) => range === mark.range);
  }

  async function openOn(mark: Mark, { focus }: { readonly focus: boolean }): Promise<void> {
    if ((open?.mark.range === mark.range && !focus) || page.isComposing()) return;
    wanted = mark.range;
    const reply = await askBackground({ type: 'advice', ...excerptOf(mark) }).catch(() => undefined);
    const openCard = findOpenCard();
    const current = now(mark);
    if (!reply || !openCard || !current || wanted !== mark.range || signal.aborted) return;
    close();
    const anchor = rectsOf(current);
    if (anchor.length === 0) return;
    const end = new AbortController();
    open = { card: openCard(toOptions(current, anchor, reply, focus, end)), mark: current, end, saysWhyNot: false };
    followScrolling(end.signal);
  }

  function toOptions(
    mark: Mark,
    anchor: DOMRect[],
    reply: AdviceReply,
    focus: boolean,
    end: AbortController,
  ): OpenCardOptions {
    return {
      document,
      parent: findTopLayerParent(mark.source.element),
      anchor,
      focus,
      advice: reply.advice,
      strings: reply.strings,
      openOrClosedShadowRoot,
      canReplace: mark.source.replace !== undefined,
      signal: AbortSignal.any([signal, end.signal]),
      onApply: (suggestion) => apply(mark, suggestion),
      all: allOf(mark, reply),
      onAction(action) {
        const excerpt = excerptOf(now(mark) ?? mark);
        const { concept, term, language } = excerpt.finding;
        if (action === 'leave') tell(askBackground({ type: 'leave', ...excerpt }));
        else if (action === 'ignore-term') tell(askBackground({ type: 'ignore-term', concept, term, language }));
        else if (action === 'site-off') tell(askBackground({ type: 'site-off' }));
        else tell(askBackground({ type: 'guide', concept }));
      },
      onClose() {
        if (open?.end === end) open = undefined;
        end.abort();
      },
    };
  }

  async function apply(mark: Mark, suggestion: Suggestion): Promise<Outcome> {
    return whileApplying(async () => {
      // The page may have changed the text a moment ago: what is put in must stand in the place of what was flagged.
      page.checkNow();
      const current = now(mark);
      if (!current?.source.replace || page.isComposing()) return 'failed';
      return current.source.replace(current.finding, suggestion.text);
    });
  }

  async function whileApplying<Result>(work: () => Promise<Result>): Promise<Result> {
    applying = true;
    // Whatever the page does to the text then, the card stays to say that it could not.
    if (open) open.saysWhyNot = true;
    try {
      return await work();
    } finally {
      applying = false;
    }
  }

  function allOf(mark: Mark, { advice }: AdviceReply): ReplaceAll | undefined {
    const all = findReplaceAll(page, mark, advice.suggestions);
    return all && { ...all, apply: () => whileApplying(all.apply) };
  }

  function close(): void {
    open?.card.close();
    open = undefined;
  }

  function follow(): void {
    if (!open || applying) return;
    const current = now(open.mark);
    const anchor = current ? rectsOf(current) : [];
    if (current && anchor.length > 0) {
      open.mark = current;
      open.card.moveTo(anchor);
    } else if (!open.saysWhyNot) close();
  }

  function followScrolling(ended: AbortSignal): void {
    let asked = false;
    const soon = (): void => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        follow();
      });
    };
    for (const type of ['scroll', 'resize'])
      addEventListener(type, soon, { capture: true, passive: true, signal: ended });
  }

  return { open: openOn, follow, current: () => open?.mark };
}

/** The background may be gone for a moment; the user can act again. */
function tell(asked: Promise<unknown>): void {
  asked.catch(() => {});
}
