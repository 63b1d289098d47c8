import { findFieldPlace } from './field-place.ts';
import type { FormField } from './form-field.ts';

/** The text of a field, set once more. */
export interface Mirror {
  readonly field: FormField;
  /** As large as the window; shows what the boxes around the field let see. */
  readonly clip: HTMLElement;
  /** Lies over the inside of the field, turned and scaled like it. */
  readonly cover: HTMLElement;
  /** The text in the field's own style, as far as it reaches, scrolled as in the field. */
  readonly box: HTMLElement;
  readonly text: Text;
}

export function createMirror(document: Document, field: FormField): Mirror {
  const text = document.createTextNode(field.value);
  const line = document.createElement('div');
  line.append(text);
  const box = wrap(document, 'text', line);
  const cover = wrap(document, 'cover', box);
  return { field, clip: wrap(document, 'clip', cover), cover, box, text };
}

/** Lays the mirror over its field, wherever that is now. */
export function drawMirror(window: Window & typeof globalThis, { field, clip, cover, box }: Mirror): void {
  const place = findFieldPlace(window, field);
  setStyle(clip, { display: place ? 'block' : 'none' });
  if (!place) return;
  const { left, top, right, bottom } = place.seen;
  const { innerWidth, innerHeight } = window;
  const cut = [top, innerWidth - right, innerHeight - bottom, left];
  setStyle(clip, { 'clip-path': `inset(${cut.map((pixels) => `${Math.max(0, pixels)}px`).join(' ')})` });
  const { clientWidth, clientHeight, scrollLeft, scrollTop } = field;
  setStyle(cover, { width: `${clientWidth}px`, height: `${clientHeight}px`, transform: String(place.matrix) });
  setStyle(box, {
    left: `${-scrollLeft}px`,
    top: `${-scrollTop}px`,
    width: `${clientWidth}px`,
    height: field.localName === 'input' ? `${clientHeight}px` : 'auto',
  });
}

export function hideMirror({ clip }: Mirror): void {
  setStyle(clip, { display: 'none' });
}

function wrap(document: Document, className: string, inside: HTMLElement): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.append(inside);
  return element;
}

function setStyle(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
}
