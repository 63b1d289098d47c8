import type { TextRange } from '../checker/finding.ts';
import type { FieldRanges } from './field-ranges.ts';
import type { FormField } from './form-field.ts';
import { createMirror, drawMirror, hideMirror, type Mirror } from './mirror.ts';
import { copyTextStyle } from './mirror-style.ts';
import { createOverlay, type Overlay } from './overlay.ts';
import type { TextEdit } from './text-edit.ts';
import { findTopLayerParent } from './top-layer.ts';
import { watchPlace } from './watch-place.ts';

interface WatchedMirror extends Mirror {
  /** The field looks otherwise than when its style was copied. */
  isStale: boolean;
  readonly end: AbortController;
}

/**
 * Ranges over form fields for browsers that have none of their own (Firefox): the text of a field that has findings is set
 * once more, transparent, exactly above the field; its ranges are painted like all others. Only then is there an overlay.
 */
export function createFieldMirror(window: Window & typeof globalThis, css: string, signal: AbortSignal): FieldRanges {
  const mirrors = new Map<FormField, WatchedMirror>();
  let overlay: Overlay | undefined;
  let frame = 0;
  let listening = new AbortController();

  function mirrorOf(field: FormField): WatchedMirror {
    const known = mirrors.get(field);
    if (known) return known;
    overlay ??= createOverlay(window, css);
    const mirror = { ...createMirror(window.document, field), isStale: true, end: new AbortController() };
    mirrors.set(field, mirror);
    overlay.root.append(mirror.clip);
    overlay.raiseOver(field);
    watch(mirror);
    if (mirrors.size === 1) listen();
    draw();
    return mirror;
  }

  function rangeIn(field: FormField, { start, end }: TextRange): Range {
    const { text } = mirrorOf(field);
    const range = window.document.createRange();
    range.setStart(text, Math.min(start, text.length));
    range.setEnd(text, Math.min(end, text.length));
    return range;
  }

  function release(field: FormField): void {
    const mirror = mirrors.get(field);
    if (!mirror) return;
    mirrors.delete(field);
    mirror.end.abort();
    mirror.clip.remove();
    if (mirrors.size > 0) return;
    listening.abort();
    overlay?.remove();
    overlay = undefined;
  }

  function place(): void {
    frame ||= window.requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  }

  function restyle(mirror: WatchedMirror): void {
    mirror.isStale = true;
    place();
  }

  function draw(): void {
    let parent: Element | undefined;
    for (const { field } of mirrors.values()) {
      if (!field.isConnected) continue;
      overlay?.raiseOver(field);
      parent = findTopLayerParent(field);
    }
    for (const mirror of mirrors.values()) {
      if (mirror.isStale) copyTextStyle(window, mirror.field, mirror.box);
      mirror.isStale = false;
      // A field behind a modal dialog is out of reach; its marks would lie over the dialog's backdrop.
      if (findTopLayerParent(mirror.field) === parent) drawMirror(window, mirror);
      else hideMirror(mirror);
    }
  }

  /** The field changes its size, its look or its place. */
  function watch(mirror: WatchedMirror): void {
    const { field, end } = mirror;
    const resized = new window.ResizeObserver(() => restyle(mirror));
    resized.observe(field);
    const restyled = new window.MutationObserver(() => restyle(mirror));
    restyled.observe(field, { attributes: true, attributeFilter: ['class', 'style', 'dir', 'wrap'] });
    const unwatchPlace = watchPlace(window, field, place);
    end.signal.addEventListener('abort', () => {
      resized.disconnect();
      restyled.disconnect();
      unwatchPlace();
    });
  }

  function listen(): void {
    listening = new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal } as const;
    for (const type of ['scroll', 'resize', 'input', 'toggle', 'fullscreenchange']) {
      window.addEventListener(type, place, options);
    }
    // What has the focus, or has changed smoothly, may look otherwise than before.
    for (const type of ['focusin', 'focusout', 'transitionend']) {
      window.addEventListener(type, () => mirrors.forEach(restyle), options);
    }
    const page = new window.ResizeObserver(place);
    page.observe(window.document.documentElement);
    listening.signal.addEventListener('abort', () => page.disconnect());
  }

  signal.addEventListener('abort', () => {
    window.cancelAnimationFrame(frame);
    for (const field of [...mirrors.keys()]) release(field);
  });

  return {
    toRange: rangeIn,
    toRects: (field, range) => (mirrors.has(field) ? [...rangeIn(field, range).getClientRects()] : []),
    edited(field, text: string, edit: TextEdit) {
      const mirror = mirrors.get(field);
      if (!mirror) return;
      mirror.text.replaceData(edit.start, edit.removed, text.slice(edit.start, edit.start + edit.inserted));
      if (mirror.text.data !== text) mirror.text.data = text;
      place();
    },
    release,
    refresh: place,
  };
}
