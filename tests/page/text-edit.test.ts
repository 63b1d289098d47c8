import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/checker/finding.ts';
import { findEdit, joinEdits, moveFindings, moveOffset } from '../../lib/page/text-edit.ts';

describe('findEdit', () => {
  test.each([
    ['typed at the end', 'een wo', 'een woord', undefined, { start: 6, removed: 0, inserted: 3 }],
    ['deleted in the middle', 'een goed woord', 'een woord', undefined, { start: 4, removed: 5, inserted: 0 }],
    ['replaced', 'een oud woord', 'een nieuw woord', undefined, { start: 4, removed: 3, inserted: 5 }],
    ['an equal letter: the caret tells which', 'aaaa', 'aaaaa', 2, { start: 1, removed: 0, inserted: 1 }],
    ['all new', 'abc', 'xyz', undefined, { start: 0, removed: 3, inserted: 3 }],
    ['emptied', 'abc', '', 0, { start: 0, removed: 3, inserted: 0 }],
  ])('%s', (_, before, after, caret, edit) => {
    expect(findEdit(before, after, caret)).toEqual(edit);
  });

  test('is nothing for equal texts', () => {
    expect(findEdit('woord', 'woord')).toBeUndefined();
  });

  test('makes the one text out of the other, wherever the caret is said to be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.nat(40), (before, after, place) => {
        const edit = findEdit(before, after, Math.min(place, after.length));
        if (!edit) return before === after;
        const inserted = after.slice(edit.start, edit.start + edit.inserted);
        return before.slice(0, edit.start) + inserted + before.slice(edit.start + edit.removed) === after;
      }),
    );
  });
});

describe('moveFindings', () => {
  const text = 'over kinderporno en loverboys';
  const findings = [finding(5, 16), finding(20, 29)];

  test.each([
    ['typed before both', 'nu over kinderporno en loverboys', ['kinderporno', 'loverboys']],
    ['typed between them', 'over kinderporno of en loverboys', ['kinderporno', 'loverboys']],
    ['typed inside the first', 'over kinderxporno en loverboys', ['loverboys']],
    ['typed right behind the first', 'over kinderpornografie en loverboys', ['loverboys']],
    ['typed right before the first', 'over xkinderporno en loverboys', ['loverboys']],
    ['deleted both', 'over', []],
  ])('%s', (_, after, left) => {
    const edit = findEdit(text, after)!;
    expect(moveFindings(findings, edit).map(({ start, end }) => after.slice(start, end))).toEqual(left);
  });

  test('a finding that is kept still says what it said', () => {
    fc.assert(
      fc.property(fc.nat(29), fc.nat(29), fc.string(), (start, length, inserted) => {
        const after = text.slice(0, start) + inserted + text.slice(start + length);
        const edit = findEdit(text, after);
        if (!edit) return true;
        const words = moveFindings(findings, edit).map((moved) => after.slice(moved.start, moved.end));
        return words.every((word) => word === 'kinderporno' || word === 'loverboys');
      }),
    );
  });
});

test('a caret inside of what was removed goes behind what was inserted', () => {
  const edit = { start: 4, removed: 3, inserted: 5 };
  expect([0, 4, 5, 7, 10].map((offset) => moveOffset(offset, edit))).toEqual([0, 4, 9, 9, 12]);
});

test('two edits join to one stretch of the last text', () => {
  expect(joinEdits({ start: 2, end: 5 }, { start: 10, removed: 1, inserted: 4 })).toEqual({ start: 2, end: 14 });
  expect(joinEdits({ start: 10, end: 12 }, { start: 0, removed: 0, inserted: 3 })).toEqual({ start: 0, end: 15 });
});

function finding(start: number, end: number): Finding {
  return { start, end, severity: 'avoid', concept: 'csam', term: 'kinderporno', language: 'nl', quoted: false };
}
