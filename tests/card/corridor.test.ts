import { describe, expect, test } from 'vitest';
import { isInReach } from '../../lib/card/corridor.ts';

const finding = [{ left: 500, top: 100, right: 580, bottom: 120 }];
const below = { left: 240, top: 140, right: 580, bottom: 440 };

describe('the pointer keeps the card open', () => {
  test.each([
    ['on the finding', 540, 110],
    ['at its very edge', 497, 99],
    ['on the card', 300, 300],
    ['in the gap, straight down', 540, 130],
    ['in the gap, on a slant to the far corner', 420, 128],
  ])('%s', (_, x, y) => {
    expect(isInReach({ x, y }, finding, below)).toBe(true);
  });
});

describe('the pointer lets the card go', () => {
  test.each([
    ['above the finding', 540, 80],
    ['right of it', 620, 110],
    ['left of the way', 300, 115],
    ['below the card', 300, 460],
  ])('%s', (_, x, y) => {
    expect(isInReach({ x, y }, finding, below)).toBe(false);
  });
});

test('of a finding on two lines, the way begins at the line next to the card', () => {
  const lines = [
    { left: 900, top: 70, right: 980, bottom: 90 },
    { left: 240, top: 100, right: 300, bottom: 120 },
  ];
  expect(isInReach({ x: 270, y: 130 }, lines, below)).toBe(true);
  expect(isInReach({ x: 940, y: 80 }, lines, below)).toBe(true);
  expect(isInReach({ x: 700, y: 105 }, lines, below)).toBe(false);
});
