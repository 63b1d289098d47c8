import type { TextRange } from '../checker/finding.ts';
import type { FieldRanges } from './field-ranges.ts';
import type { FormField } from './form-field.ts';
import { copyTextStyle, findVisibleBox } from './mirror-style.ts';
import { createOverlay, type Overlay } from './overlay.ts';
import type { TextEdit } from './text-edit.ts';
import { findTopLayerParent } from './top-layer.ts';

interface Mirror {
  readonly field: FormField;
  readonly clip: HTMLElement;
  readonly box: HTMLElement;
  readonly text: Text;
}

/**
 * Ranges over form fields for browsers that have none of their own (Firefox): the text of a field that has findings is set
 * once more, transparent, exactly above the field; its ranges are painted like all others. Only then is there an overlay.
 */
export function createFieldMirror(window: Window & typeof globalThis, css: string, signal: AbortSignal): FieldRanges {
  const mirrors = new Map<FormField, Mirror>();
  let overlay: Overlay | undefined;
  let frame = 0;
  const resized = new window.ResizeObserver((entries) => {
    for (const { target } of entries) restyled.add(target as FormField);
    place();
  });
  const restyled = new Set<FormField>();

  function mirrorOf(field: FormField): Mirror {
    const known = mirrors.get(field);
    if (known) return known;
    overlay ??= createOverlay(window, css);
    const mirror = createMirror(window.document, field);
    mirrors.set(field, mirror);
    overlay.root.append(mirror.clip);
    overlay.raiseOver(field);
    restyled.add(field);
    resized.observe(field);
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
    resized.unobserve(field);
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

  function draw(): void {
    let parent: Element | undefined;
    for (const { field } of mirrors.values()) {
      if (!field.isConnected) continue;
      overlay?.raiseOver(field);
      parent = findTopLayerParent(field);
    }
    for (const mirror of mirrors.values()) {
      if (restyled.delete(mirror.field)) copyTextStyle(window, mirror.field, mirror.box);
      // A field behind a modal dialog is out of reach; its marks would lie over the dialog's backdrop.
      if (findTopLayerParent(mirror.field) === parent) drawMirror(window, mirror);
      else mirror.clip.style.setProperty('display', 'none');
    }
  }

  let listening = new AbortController();
  function listen(): void {
    listening = new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal } as const;
    for (const type of [
      'scroll',
      'resize',
      'input',
      'transitionend',
      'focusin',
      'focusout',
      'toggle',
      'fullscreenchange',
    ]) {
      window.addEventListener(type, place, options);
    }
    const page = new window.ResizeObserver(place);
    page.observe(window.document.documentElement);
    listening.signal.addEventListener('abort', () => page.disconnect());
  }

  signal.addEventListener('abort', () => {
    window.cancelAnimationFrame(frame);
    resized.disconnect();
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

function createMirror(document: Document, field: FormField): Mirror {
  const clip = document.createElement('div');
  const box = document.createElement('div');
  const text = document.createTextNode(field.value);
  clip.className = 'clip';
  box.className = 'text';
  const line = document.createElement('div');
  line.append(text);
  box.append(line);
  clip.append(box);
  return { field, clip, box, text };
}

function drawMirror(window: Window & typeof globalThis, { field, clip, box }: Mirror): void {
  const visible = findVisibleBox(window, field);
  if (!visible) {
    clip.style.setProperty('display', 'none');
    return;
  }
  const { left, top, scale, inset } = visible;
  const style: Record<string, string> = {
    display: 'block',
    left: `${left}px`,
    top: `${top}px`,
    width: `${field.clientWidth}px`,
    height: `${field.clientHeight}px`,
    transform: scale === 1 ? 'none' : `scale(${scale})`,
    'clip-path': inset,
  };
  for (const [name, value] of Object.entries(style)) clip.style.setProperty(name, value);
  box.style.setProperty('left', `${-field.scrollLeft}px`);
  box.style.setProperty('top', `${-field.scrollTop}px`);
  box.style.setProperty('width', `${field.clientWidth}px`);
  box.style.setProperty('height', field.localName === 'input' ? `${field.clientHeight}px` : 'auto');
}
