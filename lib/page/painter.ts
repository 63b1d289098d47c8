import type { Severity } from '../checker/finding.ts';
import { createPaintPace } from './paint-pace.ts';

/** The names under which the browser and our style sheet know the two highlights. */
export const highlightNames = { avoid: 'woordkeus-avoid', attention: 'woordkeus-attention' } as const;

export interface Painter {
  /** Paints the range at once, or soon where drawing is slow and nobody need see it yet. */
  add(severity: Severity, range: AbstractRange): void;
  /** Whether something waits to be painted. */
  isWaiting(): boolean;
  /** Paints what waits: it may be on screen. */
  showAll(): void;
  delete(severity: Severity, range: AbstractRange): void;
  clear(): void;
  /** Registers again what the page has thrown out: editors that paint their own search results clear the whole registry. */
  renew(): void;
}

/**
 * Paints ranges with the browser's own highlights: no node, attribute or class in the page. A highlight is registered
 * while it holds something. We never iterate the platform's objects: Firefox forbids it to content scripts.
 */
export function createPainter(window: Window & typeof globalThis, signal: AbortSignal): Painter {
  const registry = window.CSS.highlights;
  // What an earlier version of this script has left behind.
  for (const name of Object.values(highlightNames)) registry.delete(name);
  const highlights = { avoid: new window.Highlight(), attention: new window.Highlight() };
  const waiting = new Map<AbstractRange, Severity>();
  const pace = createPaintPace(window, signal, () => {
    for (const [range, severity] of waiting) highlights[severity].add(range);
    waiting.clear();
    renew();
  });

  return {
    add(severity, range) {
      waiting.set(range, severity);
      pace.ask();
    },
    isWaiting: () => waiting.size > 0,
    showAll() {
      if (waiting.size > 0) pace.now();
    },
    delete(severity, range) {
      if (waiting.delete(range)) return;
      highlights[severity].delete(range);
      if (highlights[severity].size === 0) remove(severity);
    },
    clear() {
      waiting.clear();
      for (const severity of ['avoid', 'attention'] as const) {
        highlights[severity].clear();
        remove(severity);
      }
    },
    renew,
  };

  function renew(): void {
    for (const severity of ['avoid', 'attention'] as const) if (highlights[severity].size > 0) register(severity);
  }

  /** The page shares the registry and may have cleared it. */
  function register(severity: Severity): void {
    const name = highlightNames[severity];
    if (registry.get(name) !== highlights[severity]) registry.set(name, highlights[severity]);
  }

  /** Only what is ours: after an update a newer script may have taken the name. */
  function remove(severity: Severity): void {
    const name = highlightNames[severity];
    if (registry.get(name) === highlights[severity]) registry.delete(name);
  }
}
