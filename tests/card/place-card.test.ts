import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, placeCard } from '../../lib/card/place-card.ts';

const card = { width: 340, height: 300 };
const desktop = { width: 1280, height: 900 };

function line(left: number, top: number, width = 80, height = 20): Box {
  return { left, top, right: left + width, bottom: top + height };
}

describe('the card goes', () => {
  test('below the finding, beginning where it begins', () => {
    expect(placeCard([line(200, 100)], card, desktop)).toMatchObject({ left: 200, top: 126, side: 'below' });
  });

  test('above it near the lower edge', () => {
    expect(placeCard([line(200, 800)], card, desktop)).toMatchObject({ left: 200, top: 494, side: 'above' });
  });

  test('to the left as far as the right edge asks', () => {
    expect(placeCard([line(1200, 100)], card, desktop).left).toBe(1280 - 8 - 340);
  });

  test('below the last line of a finding that wraps', () => {
    const place = placeCard([line(1100, 100), line(40, 125)], card, desktop);
    expect(place).toMatchObject({ left: 40, top: 151, side: 'below' });
  });

  test('above its first line', () => {
    expect(placeCard([line(1100, 800), line(40, 825)], card, desktop)).toMatchObject({ top: 494, side: 'above' });
  });

  test('by the line in sight when another has scrolled away', () => {
    expect(placeCard([line(40, -60), line(300, 10)], card, desktop)).toMatchObject({ left: 300, top: 36 });
  });

  test('where there is more room, and scrolls inside, when neither side has enough', () => {
    const place = placeCard([line(20, 300)], { width: 304, height: 500 }, { width: 320, height: 568 });
    expect(place).toMatchObject({ left: 8, side: 'above', room: 286, top: 8 });
  });

  test('over the text rather than into a slit, in a very low frame', () => {
    const place = placeCard([line(20, 60)], card, { width: 600, height: 140 });
    expect(place).toMatchObject({ top: 8, room: 124 });
  });

  test('to the left edge when the window is narrower than the card', () => {
    expect(placeCard([line(200, 100)], card, { width: 320, height: 900 }).left).toBe(8);
  });
});

test('the card is inside the window, wherever the finding is and however far the page is zoomed', () => {
  const length = fc.integer({ min: 0, max: 3000 });
  fc.assert(
    fc.property(
      fc.record({ left: fc.integer({ min: -500, max: 3000 }), top: fc.integer({ min: -500, max: 3000 }) }),
      fc.record({ width: fc.integer({ min: 50, max: 340 }), height: fc.integer({ min: 50, max: 900 }) }),
      fc.record({ width: fc.integer({ min: 356, max: 3000 }), height: fc.integer({ min: 120, max: 2000 }) }),
      length,
      ({ left, top }, size, viewport, width) => {
        const place = placeCard([line(left, top, width)], size, viewport);
        const height = Math.min(size.height, place.room);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + size.width).toBeLessThanOrEqual(viewport.width - 8);
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(place.top + height).toBeLessThanOrEqual(viewport.height - 8);
      },
    ),
  );
});

test('a finding with no line in sight still has a card in sight', () => {
  expect(placeCard([], card, desktop)).toMatchObject({ left: 8, side: 'below' });
});
