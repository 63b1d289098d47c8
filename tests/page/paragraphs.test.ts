import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsAround } from '../../lib/page/paragraphs.ts';

describe('paragraphsAround', () => {
  test.each([
    ['the only one', '[een |woord]'],
    ['lines of one paragraph stay together', '[regel een\nregel |twee\nregel drie]'],
    ['blank lines part', 'een\n\n[twee| woorden\n\n]drie'],
    ['a line of spaces is blank', 'een\n  \t\n[twee|\n \n]drie'],
    ['lines end as in Windows', 'een\r\n\r\n[twee|\r\n\r\n]drie'],
  ])('%s', (_, marked) => {
    const text = marked.replace(/[[\]|]/g, '');
    const at = marked.replace(/[[\]]/g, '').indexOf('|');
    const { start, end } = paragraphsAround(text, { start: at, end: at });
    expect(`${text.slice(0, start)}[${text.slice(start, at)}|${text.slice(at, end)}]${text.slice(end)}`).toBe(marked);
  });

  test('a very long paragraph is cut near the change, between sentences', () => {
    const text = 'Dit is een zin van gewone lengte. '.repeat(3000);
    const { start, end } = paragraphsAround(text, { start: 50_000, end: 50_001 });
    expect(end - start).toBeLessThan(9000);
    expect(text.slice(start, start + 3)).toBe('Dit');
    expect(text.slice(end - 2, end)).toBe('. ');
  });

  test('holds the change, always', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '.'), maxLength: 200 }),
        fc.nat(),
        fc.nat(),
        (text, one, two) => {
          const [from, to] = [one % (text.length + 1), two % (text.length + 1)].sort((a, b) => a - b) as [
            number,
            number,
          ];
          const { start, end } = paragraphsAround(text, { start: from, end: to });
          return start <= from && end >= to && start >= 0 && end <= text.length;
        },
      ),
    );
  });
});
