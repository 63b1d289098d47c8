import type { FormField } from './form-field.ts';
import { parentAcrossRoots } from './top-layer.ts';

/** Everything of a field's style that decides where its letters stand. */
const copied = [
  ...['direction', 'unicode-bidi', 'writing-mode', 'text-align', 'text-align-last', 'text-indent', 'text-transform'],
  ...[
    'text-orientation',
    'text-rendering',
    'text-justify',
    'letter-spacing',
    'word-spacing',
    'word-break',
    'line-break',
  ],
  ...[
    'overflow-wrap',
    'hyphens',
    'tab-size',
    'line-height',
    'font-family',
    'font-size',
    'font-size-adjust',
    'font-style',
  ],
  ...['font-weight', 'font-stretch', 'font-kerning', 'font-feature-settings', 'font-variation-settings'],
  ...[
    'font-optical-sizing',
    'font-variant-ligatures',
    'font-variant-caps',
    'font-variant-numeric',
    'font-variant-east-asian',
  ],
  ...['font-variant-alternates', 'font-variant-position', 'font-language-override'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
];

export function copyTextStyle(window: Window, field: FormField, box: HTMLElement): void {
  const style = window.getComputedStyle(field);
  for (const name of copied) box.style.setProperty(name, style.getPropertyValue(name));
  const isInput = field.localName === 'input';
  box.style.setProperty('white-space', isInput ? 'pre' : style.whiteSpace);
  // The one line of an input stands in the middle of its height.
  box.style.setProperty('display', isInput ? 'grid' : 'block');
  box.style.setProperty('align-content', 'center');
}

export interface VisibleBox {
  /** Corner of the padding box in the viewport, CSS pixels. */
  readonly left: number;
  readonly top: number;
  /** How a transform or zoom around the field enlarges it. */
  readonly scale: number;
  /** `clip-path` for what the scrolling boxes around the field hide. */
  readonly inset: string;
}

/** Where the field's text is on screen; undefined when it is not, or turned in a way that a mirror cannot follow. */
export function findVisibleBox(window: Window, field: FormField): VisibleBox | undefined {
  const rect = field.getBoundingClientRect();
  if (rect.width === 0 || rect.height === 0 || field.offsetWidth === 0) return undefined;
  const scale = rect.width / field.offsetWidth;
  // Turned or skewed: the two sides do not agree.
  if (Math.abs(rect.height / field.offsetHeight - scale) > 0.02) return undefined;
  const left = rect.left + field.clientLeft * scale;
  const top = rect.top + field.clientTop * scale;
  const box = { left, top, right: left + field.clientWidth * scale, bottom: top + field.clientHeight * scale };
  const seen = clipByAncestors(window, field, box);
  if (seen.left >= seen.right || seen.top >= seen.bottom) return undefined;
  const cut = [seen.top - box.top, box.right - seen.right, box.bottom - seen.bottom, seen.left - box.left];
  const inset = `inset(${cut.map((pixels) => `${Math.max(0, pixels / scale)}px`).join(' ')})`;
  return { left, top, scale: Math.abs(scale - 1) < 0.001 ? 1 : scale, inset };
}

type Edges = { left: number; top: number; right: number; bottom: number };

function clipByAncestors(window: Window, field: Element, box: Edges): Edges {
  const seen = { ...box };
  for (let at = parentAcrossRoots(field); at && at.localName !== 'html'; at = parentAcrossRoots(at)) {
    if (at.localName === 'body' || window.getComputedStyle(at).overflow === 'visible') continue;
    const rect = at.getBoundingClientRect();
    seen.left = Math.max(seen.left, rect.left);
    seen.top = Math.max(seen.top, rect.top);
    seen.right = Math.min(seen.right, rect.right);
    seen.bottom = Math.min(seen.bottom, rect.bottom);
  }
  return seen;
}
