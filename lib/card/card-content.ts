import type { Advice } from '../checker/advice.ts';
import type { Suggestion } from '../checker/finding.ts';
import type { CardStrings } from './card-strings.ts';
import type { CardAction } from './open-card-options.ts';
import { statusShape } from './status-shape.ts';

/** What a button of the card stands for. */
export type CardChoice =
  | { readonly kind: 'apply' | 'copy'; readonly suggestion: Suggestion }
  | { readonly kind: 'action'; readonly action: CardAction }
  | { readonly kind: 'close' };

export interface CardContent {
  /** The dialog. */
  readonly element: HTMLElement;
  /** In the order of the Tab key. The first suggestions have the keys 1 to 9. */
  readonly choices: ReadonlyMap<HTMLButtonElement, CardChoice>;
  /** Read out when its text changes. */
  readonly announcement: HTMLElement;
}

export interface CardState {
  readonly advice: Advice;
  readonly strings: CardStrings;
  readonly canReplace: boolean;
  /** The last replacement failed: say so, and offer to copy instead. */
  readonly failed: boolean;
}

/** Builds the card's own DOM. It knows no events: what a button does is looked up in `choices`. */
export function createCardContent(document: Document, state: CardState): CardContent {
  const { advice, strings } = state;
  const choices = new Map<HTMLButtonElement, CardChoice>();
  const build = new Builder(document, choices);
  const why = build.text('p', 'why', advice.why, advice.language);
  const announcement = build.text('div', 'announcement', '');
  announcement.setAttribute('role', 'status');
  const body = state.failed
    ? [build.note('advice failed', strings.failed)]
    : advice.quoted
      ? [build.note('advice', strings.quoted)]
      : [];
  const element = build.element('div', `woordkeus card ${advice.status}`, [
    build.status(advice.status, statusLabel(advice, strings)),
    build.text('h2', 'term', advice.term, advice.textLanguage),
    ...(advice.why === '' ? [] : [why]),
    ...body,
    ...wordings(build, state),
    build.actions(strings),
    build.text('p', 'source', sourceLine(advice, strings)),
    build.close(strings.close),
    announcement,
  ]);
  element.lang = strings.language;
  element.tabIndex = -1;
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-label', fill(strings.dialogName, { term: advice.term }));
  why.id = 'why';
  if (advice.why !== '') element.setAttribute('aria-describedby', why.id);
  return { element, choices, announcement };
}

/** Puts values into `{name}`. */
export function fill(label: string, values: Readonly<Record<string, string>>): string {
  return label.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
}

/** The suggestions, and how to rewrite where there are none or where they may not do. */
function wordings(build: Builder, { advice, strings, canReplace, failed }: CardState): HTMLElement[] {
  const isCopied = failed || !canReplace;
  const heading = isCopied ? strings.copy : advice.quoted ? strings.quotedSuggestions : strings.suggestions;
  const suggestions = build.suggestions(advice, heading, isCopied ? 'copy' : 'apply');
  const isPlain = !isCopied && !advice.quoted;
  const label = build.text('p', 'label', heading);
  const parts = advice.suggestions.length === 0 ? [] : isPlain ? [suggestions] : [label, suggestions];
  if (advice.rewrite === undefined) return parts;
  const rewrite = build.element('div', 'advice', [
    build.text('p', 'label', strings.rewrite),
    build.text('p', '', advice.rewrite, advice.language),
  ]);
  return [...parts, rewrite];
}

function statusLabel(advice: Advice, strings: CardStrings): string {
  if (advice.status === 'avoid') return strings.statusAvoid;
  return advice.status === 'attention' ? strings.statusAttention : strings.statusNote;
}

function sourceLine({ source }: Advice, strings: CardStrings): string {
  if (source === undefined) return strings.editorial;
  const name = source.title.includes(source.publisher) ? source.title : `${source.title}, ${source.publisher}`;
  return fill(strings.source, { source: name });
}

class Builder {
  readonly document: Document;
  readonly choices: Map<HTMLButtonElement, CardChoice>;

  constructor(document: Document, choices: Map<HTMLButtonElement, CardChoice>) {
    this.document = document;
    this.choices = choices;
  }

  element(tag: string, className: string, children: readonly Node[] = []): HTMLElement {
    const element = this.document.createElement(tag);
    if (className !== '') element.className = className;
    element.append(...children);
    return element;
  }

  text(tag: string, className: string, text: string, language?: string): HTMLElement {
    const element = this.element(tag, className);
    element.textContent = text;
    if (language !== undefined) element.lang = language;
    return element;
  }

  note(className: string, text: string): HTMLElement {
    return this.text('p', className, text);
  }

  status(status: Advice['status'], label: string): HTMLElement {
    return this.element('p', 'status', [this.icon(statusShape(status)), this.document.createTextNode(label)]);
  }

  suggestions(advice: Advice, heading: string, kind: 'apply' | 'copy'): HTMLElement {
    const buttons = advice.suggestions.map((suggestion, i) => {
      const isPrimary = i === 0 && kind === 'apply' && !advice.quoted;
      const button = this.button(isPrimary ? 'suggestion primary' : 'suggestion', { kind, suggestion });
      button.append(this.text('span', '', suggestion.text, advice.textLanguage));
      if (i < 9) button.append(this.keyHint(String(i + 1)));
      if (suggestion.when !== undefined) button.append(this.text('span', 'when', suggestion.when, advice.textLanguage));
      return button;
    });
    const group = this.element('div', 'suggestions', buttons);
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', heading);
    return group;
  }

  actions(strings: CardStrings): HTMLElement {
    const labels: [CardAction, string][] = [
      ['leave', strings.leave],
      ['ignore-term', strings.ignoreTerm],
      ['site-off', strings.siteOff],
      ['guide', strings.guide],
    ];
    const buttons = labels.map(([action, label]) => {
      const button = this.button('', { kind: 'action', action });
      button.textContent = label;
      return button;
    });
    return this.element('div', 'actions', buttons);
  }

  close(label: string): HTMLElement {
    const button = this.button('close', { kind: 'close' });
    button.setAttribute('aria-label', label);
    button.append(this.icon('M2 2 14 14M14 2 2 14'));
    return button;
  }

  private button(className: string, choice: CardChoice): HTMLButtonElement {
    const button = this.document.createElement('button');
    button.type = 'button';
    if (className !== '') button.className = className;
    this.choices.set(button, choice);
    return button;
  }

  /** The key is a help for the eyes; the button's name is its wording alone. */
  private keyHint(key: string): HTMLElement {
    const hint = this.text('kbd', '', key);
    hint.setAttribute('aria-hidden', 'true');
    return hint;
  }

  private icon(path: string): SVGElement {
    const svg = this.document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    const shape = this.document.createElementNS('http://www.w3.org/2000/svg', 'path');
    shape.setAttribute('d', path);
    shape.setAttribute('fill-rule', 'evenodd');
    svg.append(shape);
    return svg;
  }
}
