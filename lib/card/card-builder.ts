import type { Advice } from '../checker/advice.ts';
import type { CardChoice } from './card-choice.ts';
import type { CardStrings } from './card-strings.ts';
import type { CardAction } from './open-card-options.ts';
import { statusShape } from './status-shape.ts';

/** Makes the parts of a card, and writes down what its buttons stand for. It knows no events. */
export class CardBuilder {
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

  /** The frame of every view: its name, a button to close, and a place to read out from. */
  dialog(className: string, name: string, strings: CardStrings, children: readonly Node[]) {
    const announcement = this.text('div', 'announcement', '');
    announcement.setAttribute('role', 'status');
    const element = this.element('div', `woordkeus ${className}`, [
      ...children,
      this.close(strings.close),
      announcement,
    ]);
    element.lang = strings.language;
    element.tabIndex = -1;
    element.setAttribute('role', 'dialog');
    element.setAttribute('aria-label', name);
    return { element, announcement };
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
    const buttons = labels.map(([action, label]) => this.labelled('', label, { kind: 'action', action }));
    return this.element('div', 'actions', buttons);
  }

  /** A button with no more than its label. */
  labelled(className: string, label: string, choice: CardChoice): HTMLButtonElement {
    const button = this.button(className, choice);
    button.textContent = label;
    return button;
  }

  close(label: string): HTMLElement {
    const button = this.button('close', { kind: 'close' });
    button.setAttribute('aria-label', label);
    button.append(this.icon('M2 2 14 14M14 2 2 14'));
    return button;
  }

  button(className: string, choice: CardChoice): HTMLButtonElement {
    const button = this.document.createElement('button');
    button.type = 'button';
    if (className !== '') button.className = className;
    this.choices.set(button, choice);
    return button;
  }

  /** The key is a help for the eyes; the button's name is its wording alone. */
  keyHint(key: string): HTMLElement {
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
