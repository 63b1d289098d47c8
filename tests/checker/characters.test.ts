import { expect, test } from 'vitest';
import { classOf, unseenBit } from '../../lib/checker/characters.ts';

/** The units whose class is written out: Latin letters, those with two accents included. */
const latin = [...range(0x30, 0x250), ...range(0x1e00, 0x1f00)];

test('letters and figures are what Unicode says they are', () => {
  const wrong = latin.filter((unit) => {
    const isLetter = /[\p{L}\p{N}]/u.test(String.fromCharCode(unit));
    return isLetter !== (classOf[unit] !== 0) && classOf[unit] !== unseenBit;
  });
  expect(wrong).toEqual([]);
});

test('a letter with an accent counts as the letter', () => {
  const wrong = latin.filter((unit) => {
    const base = String.fromCharCode(unit).toLowerCase().normalize('NFD').charCodeAt(0);
    const isPlain = base >= 0x61 && base <= 0x7a;
    return isPlain && classOf[unit] !== base - 0x60;
  });
  expect(wrong).toEqual([]);
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, place) => from + place);
}
