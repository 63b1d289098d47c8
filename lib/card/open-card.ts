import type { Suggestion } from '../checker/finding.ts';
import { createAllContent } from './all-content.ts';
import { announceAndRemove, announceIn } from './announce.ts';
import { buttonBeside, type CardChoice, type CardContent, wordingsOf } from './card-choice.ts';
import { createCardContent } from './card-content.ts';
import { type KeyActions, listenToKeys } from './card-keys.ts';
import type { CardStrings } from './card-strings.ts';
import { cardStyleSheet } from './card-style.ts';
import { copyText } from './copy-text.ts';
import { fill } from './fill.ts';
import { bridgeHover } from './hover-bridge.ts';
import { forgetReturn, giveBackOnReturn, keepFocus } from './keep-focus.ts';
import type { OpenCard, OpenCardOptions } from './open-card-options.ts';
import { placeCard } from './place-card.ts';
import type { Outcome } from './replace-all.ts';

/** The one element of ours in a page: there is none before a card opens and none after. */
const cardTag = 'woordkeus-card';

/** Shows the card of one finding. See `OpenCardOptions` for who does what. */
export function openCard(options: OpenCardOptions): OpenCard {
  const card = new Card(options);
  card.open();
  return card;
}

class Card implements OpenCard {
  private readonly options: OpenCardOptions;
  private readonly view: Window;
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private readonly end = new AbortController();
  private readonly giveFocusBack: () => void;
  private content: CardContent;
  private lines: OpenCardOptions['anchor'];
  private isBusy = false;
  private hasMovedOn = false;

  constructor(options: OpenCardOptions) {
    const { document, anchor } = options;
    this.options = options;
    this.view = document.defaultView ?? window;
    this.lines = anchor;
    this.host = document.createElement(cardTag);
    this.root = this.host.attachShadow({ mode: 'closed' });
    this.root.adoptedStyleSheets = [cardStyleSheet(document)];
    this.content = this.showAdvice();
    this.giveFocusBack = options.focus ? keepFocus(document, options.openOrClosedShadowRoot) : () => {};
  }

  open(): void {
    const { parent, focus, strings, advice, signal } = this.options;
    if (signal.aborted) return;
    forgetReturn();
    this.host.setAttribute('popover', 'manual');
    parent.append(this.host);
    this.host.showPopover();
    this.place();
    this.listen();
    signal.addEventListener('abort', () => this.close(), { signal: this.end.signal });
    if (focus) this.focusFirst();
    else announceIn(this.content.announcement, fill(strings.opened, { term: advice.term }));
  }

  moveTo(anchor: OpenCardOptions['anchor']): void {
    this.lines = anchor;
    this.place();
  }

  close(): void {
    if (this.finish()) this.host.remove();
  }

  /** Ends all listening and gives the focus back, if the card has it. False when that was done before. */
  private finish(): boolean {
    if (this.end.signal.aborted) return false;
    const hadFocus = this.hasFocus();
    this.end.abort();
    if (hadFocus) this.giveFocusBack();
    this.options.onClose();
    return true;
  }

  /**
   * The focus has gone to another frame or window: two frames must not both have a card. Taking the focus back now would
   * take it from there; when this frame has it again, it goes where it was.
   */
  private leave({ target }: Event): void {
    if (target !== this.view || this.isBusy) return;
    this.end.abort();
    this.host.remove();
    this.options.onClose();
    giveBackOnReturn(this.view, this.giveFocusBack);
  }

  private showAdvice(failure?: string): CardContent {
    const { document, advice, strings, canReplace, all } = this.options;
    return this.show(createCardContent(document, { advice, strings, canReplace, failure, count: all?.count }));
  }

  private show(content: CardContent): CardContent {
    this.content = content;
    this.root.replaceChildren(content.element);
    return content;
  }

  private place(): void {
    const { clientWidth, clientHeight } = this.options.document.documentElement;
    const viewport = { width: clientWidth || this.view.innerWidth, height: this.view.innerHeight || clientHeight };
    this.host.style.setProperty('--room', `${viewport.height - 16}px`);
    const { width, height } = this.host.getBoundingClientRect();
    const { left, top, room } = placeCard(this.lines, { width, height }, viewport);
    this.host.style.setProperty('--x', `${Math.round(left)}px`);
    this.host.style.setProperty('--y', `${Math.round(top)}px`);
    this.host.style.setProperty('--room', `${Math.floor(room)}px`);
  }

  private listen(): void {
    const { view, host } = this;
    const { signal } = this.end;
    const isOwn = (event: Event): boolean => event.target === host;
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'])
      this.root.addEventListener(type, (event) => this.onPress(event), { signal });
    const outside = (event: Event): void => {
      if (event.isTrusted && !isOwn(event)) this.onOutside(event);
    };
    for (const type of ['keydown', 'pointerdown', 'input', 'compositionstart'])
      view.addEventListener(type, outside, { capture: true, signal });
    // A page that draws itself anew may take the card away with the rest.
    const removed = new MutationObserver(() => !host.isConnected && this.close());
    removed.observe(this.options.parent, { childList: true });
    signal.addEventListener('abort', () => removed.disconnect());
    if (this.options.focus) {
      // Between frames the focus passes through the frame's element on its way: only where it ends counts.
      const settled = (): void => queueMicrotask(() => !this.hasFocus() && !this.isBusy && this.close());
      view.addEventListener('focusin', settled, { capture: true, signal });
      view.addEventListener('blur', (event) => this.leave(event), { signal });
    } else {
      const places = { lines: () => this.lines, card: () => host.getBoundingClientRect(), isOwn };
      bridgeHover(view, places, () => this.close(), signal);
    }
    listenToKeys(view, this.keyActions(isOwn), signal);
  }

  /** The user does something that is not for the card. */
  private onOutside({ type }: Event): void {
    // Whoever goes on writing before the replacement has been verified wants no report of it.
    if (this.isBusy) this.hasMovedOn ||= type === 'keydown' || type === 'pointerdown';
    // Text that changes under the card leaves it without an object.
    else if (type !== 'keydown') this.close();
  }

  /** The card's own pointer events end in it. A press moves neither focus nor selection. */
  private onPress(event: Event): void {
    event.stopPropagation();
    if (event.type === 'pointerdown' || event.type === 'mousedown') event.preventDefault();
    if (event.type !== 'click' || !event.isTrusted) return;
    const button = event.composedPath().find((node) => this.content.choices.has(node as HTMLButtonElement));
    this.choose(this.content.choices.get(button as HTMLButtonElement));
  }

  private keyActions(isOwn: (event: Event) => boolean): KeyActions {
    const focused = (): Element | null => this.root.activeElement;
    const focus = (button: HTMLElement | undefined): void => button?.focus();
    return {
      isOwn,
      escape: () => this.close(),
      pick: (index) => this.choose(wordingsOf(this.content)[index]),
      activate: () => this.choose(this.content.choices.get(focused() as HTMLButtonElement)),
      move: (by) => focus(buttonBeside(this.content, focused(), by)),
      moveToEnd: (end) => focus([...this.content.choices.keys()].at(end === 'first' ? 0 : -1)),
    };
  }

  private choose(choice: CardChoice | undefined): void {
    if (choice === undefined || this.isBusy) return;
    if (choice.kind === 'apply') void this.apply(choice.suggestion);
    else if (choice.kind === 'copy') void this.copy(choice.suggestion);
    else if (choice.kind === 'preview-all') void this.previewAll(choice.index);
    else if (choice.kind === 'apply-all') void this.applyAll();
    else if (choice.kind === 'back') this.goBack();
    else {
      this.close();
      if (choice.kind === 'action') this.options.onAction(choice.action);
    }
  }

  private async apply(suggestion: Suggestion): Promise<void> {
    const { strings, onApply } = this.options;
    await this.run(async () => {
      const outcome = await onApply(suggestion);
      return outcome === 'replaced'
        ? { done: fill(strings.replaced, { text: suggestion.text }) }
        : failure(strings, outcome);
    });
  }

  private async applyAll(): Promise<void> {
    const { strings, all } = this.options;
    if (all === undefined) return;
    await this.run(async () => {
      const { outcome, done, count } = await all.apply();
      const numbers = { done: String(done), count: String(count) };
      if (outcome === 'replaced') return { done: fill(strings.replacedAll, numbers) };
      return done === 0 ? failure(strings, outcome) : { failure: fill(strings.partly, numbers) };
    });
  }

  /** Does what changes the text, with the focus back where it was, and tells how it went. */
  private async run(work: () => Promise<{ done: string } | { failure: string }>): Promise<void> {
    const { strings, focus } = this.options;
    this.isBusy = true;
    this.hasMovedOn = false;
    for (const button of this.content.choices.keys()) button.setAttribute('aria-disabled', 'true');
    if (this.hasFocus()) this.giveFocusBack();
    const result = await work().catch(() => failure(strings, 'failed'));
    this.isBusy = false;
    if (this.end.signal.aborted) return;
    if ('done' in result) {
      const { element, announcement } = this.content;
      if (this.finish()) announceAndRemove(this.host, element, announcement, result.done);
    } else if (this.hasMovedOn) this.close();
    else {
      announceIn(this.showAdvice(result.failure).announcement, result.failure);
      this.place();
      if (focus) this.focusFirst();
    }
  }

  private async previewAll(index: number): Promise<void> {
    const { document, advice, strings, all } = this.options;
    this.isBusy = true;
    const preview = await all?.preview(index).catch(() => undefined);
    this.isBusy = false;
    if (this.end.signal.aborted || preview === undefined) return;
    const hadFocus = this.hasFocus();
    const { announcement, choices } = this.show(createAllContent(document, { advice, strings, index, ...preview }));
    this.place();
    const count = String(preview.swaps.length);
    if (hadFocus) [...choices].find(([, { kind }]) => kind === 'apply-all')?.[0].focus({ preventScroll: true });
    else announceIn(announcement, fill(strings.allName, { count, term: advice.term }));
  }

  private goBack(): void {
    const hadFocus = this.hasFocus();
    this.showAdvice();
    this.place();
    if (hadFocus) this.focusFirst();
  }

  private async copy(suggestion: Suggestion): Promise<void> {
    const { document, strings } = this.options;
    const index = wordingsOf(this.content).findIndex((one) => 'suggestion' in one && one.suggestion === suggestion);
    if (!(await copyText(document, this.root, suggestion.text))) return;
    announceIn(this.content.announcement, strings.copied);
    const hint = [...this.content.choices.keys()][index]?.querySelector('kbd');
    if (!hint) return;
    hint.textContent = strings.copied;
    hint.className = 'done';
  }

  /** The best suggestion, so that Enter applies it; the card itself where none should be applied without a thought. */
  private focusFirst(): void {
    const [first] = this.content.choices.keys();
    const { advice } = this.options;
    const target = advice.quoted || advice.suggestions.length === 0 ? this.content.element : first;
    target?.focus({ preventScroll: true });
  }

  private hasFocus(): boolean {
    return this.root.activeElement !== null;
  }
}

function failure(strings: CardStrings, outcome: Exclude<Outcome, 'replaced'>): { failure: string } {
  if (outcome === 'too-long') return { failure: strings.tooLong };
  return { failure: outcome === 'altered' ? strings.altered : strings.failed };
}
