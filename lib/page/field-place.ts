import type { FormField } from './form-field.ts';
import { parentAcrossRoots } from './top-layer.ts';

export interface FieldPlace {
  /** Brings the corner of the field's padding box, and what is drawn from there, to its place on screen. */
  readonly matrix: DOMMatrix;
  /** What the scrolling boxes around the field let see, CSS pixels of the viewport. */
  readonly seen: Edges;
}

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the field's text is on screen, turned and scaled as it is; undefined when it is not, or tilted out of the plane. */
export function findFieldPlace(window: Window & typeof globalThis, field: FormField): FieldPlace | undefined {
  const { offsetWidth: width, offsetHeight: height, clientLeft, clientTop } = field;
  const rect = field.getBoundingClientRect();
  const turn = toTurn(window, field);
  if (rect.width === 0 || rect.height === 0 || width === 0 || !turn?.is2D) return undefined;
  const { a, b, c, d } = turn;
  // What is left is the zoom. Sizes of elements are rounded to whole pixels: less than one says nothing.
  const turnedWidth = Math.abs(a) * width + Math.abs(c) * height;
  const zoom = Math.abs(rect.width - turnedWidth) < 1 ? 1 : rect.width / turnedWidth;
  const corner = {
    x: rect.left - zoom * (Math.min(0, a) * width + Math.min(0, c) * height),
    y: rect.top - zoom * (Math.min(0, b) * width + Math.min(0, d) * height),
  };
  const matrix = new window.DOMMatrix([a * zoom, b * zoom, c * zoom, d * zoom, corner.x, corner.y]);
  const seen = clipByAncestors(window, field, rect);
  if (seen.left >= seen.right || seen.top >= seen.bottom) return undefined;
  return { matrix: matrix.translate(clientLeft, clientTop), seen };
}

/** How the field and all around it are turned, scaled and skewed together. Where that happens does not matter here. */
function toTurn(window: Window & typeof globalThis, field: Element): DOMMatrix | undefined {
  let whole = new window.DOMMatrix();
  for (let at: Element | null = field; at; at = parentAcrossRoots(at)) {
    const { transform, rotate, scale, perspective } = window.getComputedStyle(at);
    if (perspective !== 'none') return undefined;
    if (transform === 'none' && rotate === 'none' && scale === 'none') continue;
    const parts = [rotate === 'none' ? '' : `rotate(${rotate})`, toScale(scale), transform === 'none' ? '' : transform];
    try {
      whole = new window.DOMMatrix(parts.join(' ')).multiply(whole);
    } catch {
      // An axis of its own: out of the plane.
      return undefined;
    }
  }
  return whole;
}

function toScale(scale: string): string {
  return scale === 'none' ? '' : `scale(${scale.split(' ').slice(0, 2).join(', ')})`;
}

function clipByAncestors(window: Window, field: Element, box: Edges): Edges {
  let { left, top, right, bottom } = box;
  let position = window.getComputedStyle(field).position;
  for (let at = parentAcrossRoots(field); at && position !== 'fixed'; at = parentAcrossRoots(at)) {
    if (at.localName === 'html' || at.localName === 'body') break;
    const style = window.getComputedStyle(at);
    // What is placed absolutely is clipped only by what it is placed in.
    if (position === 'absolute' && style.position === 'static') continue;
    position = style.position;
    if (style.overflow === 'visible') continue;
    const rect = at.getBoundingClientRect();
    left = Math.max(left, rect.left);
    top = Math.max(top, rect.top);
    right = Math.min(right, rect.right);
    bottom = Math.min(bottom, rect.bottom);
  }
  return { left, top, right, bottom };
}
