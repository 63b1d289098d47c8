import { findTopLayerParent } from './top-layer.ts';

/** The one element in which mirrors of fields are drawn, above the page and out of its reach. */
export interface Overlay {
  readonly root: ShadowRoot;
  /** Puts the overlay above the element, where it is not there yet. */
  raiseOver(element: Element): void;
  remove(): void;
}

export const overlayName = 'woordkeus-overlay';

export function createOverlay(window: Window & typeof globalThis, css: string): Overlay {
  const { document } = window;
  const host = document.createElement(overlayName);
  host.setAttribute('popover', 'manual');
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(hostStyle + css);
  root.adoptedStyleSheets.push(sheet);
  return {
    root,
    raiseOver(element) {
      const parent = findTopLayerParent(element);
      if (host.parentNode !== parent) parent.append(host);
      if (!host.matches(':popover-open')) host.showPopover();
    },
    remove: () => host.remove(),
  };
}

/** `!important` inside of `:host` wins over everything that the page says about the element. */
const hostStyle = `
:host {
  all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; display: block !important;
  width: 0 !important; height: 0 !important; margin: 0 !important; border: 0 !important; padding: 0 !important;
  overflow: visible !important; background: none !important; pointer-events: none !important;
}
@media print { :host { display: none !important; } }
.clip { position: fixed; inset: 0; }
.cover { position: absolute; left: 0; top: 0; overflow: hidden; transform-origin: 0 0; }
.text { position: absolute; box-sizing: border-box; margin: 0; border: 0; color: transparent; }
`;
