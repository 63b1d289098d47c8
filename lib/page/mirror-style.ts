import type { FormField } from './form-field.ts';

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
