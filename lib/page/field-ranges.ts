import type { TextRange } from '../checker/finding.ts';
import type { FormField } from './form-field.ts';
import type { TextEdit } from './text-edit.ts';

/** Ranges over the text of form fields: the browser's own where it has them, else over a mirror of the field. */
export interface FieldRanges {
  toRange(field: FormField, range: TextRange): AbstractRange | undefined;
  toRects(field: FormField, range: TextRange): DOMRect[];
  /** The field's text has changed: ranges move with it. */
  edited(field: FormField, text: string, edit: TextEdit): void;
  /** The field has nothing to show any more. */
  release(field: FormField): void;
  /** Something on the page has moved. */
  refresh(): void;
}

/** Chromium has ranges over the value of a field (OpaqueRange); TypeScript does not know them yet. */
type WithValueRanges = FormField & {
  createValueRange(start: number, end: number): AbstractRange & Pick<Range, 'getClientRects'>;
};

export function hasValueRanges(window: Window & typeof globalThis): boolean {
  return 'createValueRange' in window.HTMLTextAreaElement.prototype;
}

export function createValueRanges(): FieldRanges {
  function create(field: FormField, { start, end }: TextRange) {
    return end <= field.value.length ? (field as WithValueRanges).createValueRange(start, end) : undefined;
  }
  return {
    toRange: create,
    toRects: (field, range) => [...(create(field, range)?.getClientRects() ?? [])],
    edited: () => {},
    release: () => {},
    refresh: () => {},
  };
}
