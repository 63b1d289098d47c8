import { additionalBases, latinBases } from './letter-bases.ts';

/**
 * What one UTF-16 unit is to the checker, in tables that are filled once. Latin script is known letter by letter;
 * units of other scripts count as letters that no term has.
 */

/** A unit that stands between words. */
export const breakClass = 0;
/** Set for units that a reader does not see or that change the letter before them: the text must be cleaned first. */
export const unseenBit = 32;

const latinEnd = 0x250;
const otherLetter = 28;
const digit = 27;

/** Lower case of the units below U+0250; 0 for units that are no part of a word. */
const lower = new Uint16Array(latinEnd);
/**
 * A five-bit class for the sweep: 0 between words, 1–26 a letter without its accent, 27 a digit, 28 any other letter;
 * `unseenBit` for soft hyphens, zero-width characters and combining accents.
 */
export const classOf = new Uint8Array(0x10000);

/** Signs among the letters of Latin-1 and beyond, and letters and figures among its signs. */
const latinSigns: ReadonlySet<number> = new Set([0xd7, 0xf7]);
const strayLetters: ReadonlySet<number> = new Set([0xaa, 0xb2, 0xb3, 0xb5, 0xb9, 0xba, 0xbc, 0xbd, 0xbe]);

fillLatin();
fillOtherScripts();

/** The unit in lower case, apostrophes, dashes and spaces made plain; 0 for other units between words. */
export function fold(unit: number): number {
  if (unit < latinEnd) return lower[unit] as number;
  if (unit >= 0x2000 && unit < 0x2c00) return foldPunctuation(unit);
  if (unit >= 0x1e00 && unit < 0x1f00) return foldAccented(unit);
  return classOf[unit] === breakClass ? (unit === 0x3000 ? 0x20 : 0) : unit;
}

export function isWordUnit(unit: number): boolean {
  return classOf[unit] !== breakClass;
}

function foldPunctuation(unit: number): number {
  if (unit === 0x2018 || unit === 0x2019 || unit === 0x201b) return 0x27;
  if ((unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212) return 0x2d;
  if (unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f) return 0x20;
  return 0;
}

function foldAccented(unit: number): number {
  const text = String.fromCharCode(unit).toLowerCase();
  return text.length === 1 ? text.charCodeAt(0) : unit;
}

function fillLatin(): void {
  for (let unit = 0x30; unit < latinEnd; unit++) {
    if (!isLatinWordUnit(unit)) continue;
    const small = String.fromCharCode(unit).toLowerCase();
    lower[unit] = small.length === 1 ? small.charCodeAt(0) : unit;
    classOf[unit] = baseClass(lower[unit] as number);
  }
  // The Turkish letters, as they come out of Turkish keyboards and of careless case conversions.
  lower[0x130] = lower[0x131] = 0x69;
  classOf[0x130] = classOf[0x131] = 9;
  for (const unit of [9, 10, 11, 12, 13, 32, 0xa0]) lower[unit] = 0x20;
  for (const unit of [0x27, 0x60, 0xb4]) lower[unit] = 0x27;
  lower[0x2d] = 0x2d;
  lower[0xad] = 0;
}

/** As `[\p{L}\p{N}]` has it, whose tables would have to be made in every frame. */
function isLatinWordUnit(unit: number): boolean {
  if (unit >= 0xc0) return !latinSigns.has(unit);
  if (unit >= 0x80) return strayLetters.has(unit);
  return (unit >= 0x30 && unit < 0x3a) || (unit >= 0x41 && unit < 0x5b) || (unit >= 0x61 && unit < 0x7b);
}

function baseClass(unit: number): number {
  if (unit < 0x3a) return digit;
  if (unit < 0x80) return unit - 0x60;
  return unit < 0xc0 ? otherLetter : classOfBase(latinBases.charCodeAt(unit - 0xc0));
}

function classOfBase(base: number): number {
  return base >= 0x61 ? base - 0x60 : otherLetter;
}

function fillOtherScripts(): void {
  classOf.fill(otherLetter, latinEnd);
  for (const [from, to] of [
    [0x1680, 0x1681],
    [0x2000, 0x2c00],
    [0x3000, 0x3040],
    [0xd800, 0xe000],
    [0xfe10, 0xfe70],
    [0xff00, 0xff10],
    [0xfff0, 0x10000],
  ] as const) {
    classOf.fill(breakClass, from, to);
  }
  for (let unit = 0x1e00; unit < 0x1f00; unit++) classOf[unit] = classOfBase(additionalBases.charCodeAt(unit - 0x1e00));
  classOf.fill(unseenBit, 0x300, 0x370);
  for (const [from, to] of [
    [0xad, 0xae],
    [0x34f, 0x350],
    [0x180e, 0x180f],
    [0x200b, 0x2010],
    [0x202a, 0x202f],
    [0x2060, 0x2065],
    [0xfe00, 0xfe10],
    [0xfeff, 0xff00],
  ] as const) {
    classOf.fill(unseenBit, from, to);
  }
}
