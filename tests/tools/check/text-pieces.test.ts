import { expect, test } from 'vitest';
import type { Piece } from '../../../tools/check/checked-document.ts';
import { toTextPieces } from '../../../tools/check/text-pieces.ts';

const paragraph = 'Het meldpunt kreeg vorig jaar meer meldingen dan ooit, zegt een woordvoerder. 😀\n\n';

test('a short text stays whole', async () => {
  const [piece, ...others] = await cut(['Een zin.\n', 'Nog een zin.']);
  expect(piece).toEqual({ text: 'Een zin.\nNog een zin.', start: 0, line: 1, column: 1 });
  expect(others).toEqual([]);
});

test('an empty text has no pieces', async () => {
  expect(await cut([''])).toEqual([]);
});

test('a long text is cut between paragraphs, and every piece knows where it stands', async () => {
  const text = paragraph.repeat(10_000);
  const pieces = await cut([text.slice(0, 300_001), text.slice(300_001)]);
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  for (const { text: piece, start, line, column } of pieces) {
    expect(text.slice(start, start + piece.length)).toBe(piece);
    expect({ line, column }).toEqual({ line: (start / paragraph.length) * 2 + 1, column: 1 });
    expect(piece.endsWith('\n\n')).toBe(true);
  }
  expect(pieces[1]?.before?.endsWith(paragraph)).toBe(true);
});

test('a line without end is cut between words', async () => {
  const pieces = await cut(['woord '.repeat(100_000)]);
  expect(pieces.every(({ text }) => text.endsWith('woord '))).toBe(true);
  expect(pieces[1]).toMatchObject({ line: 1, column: pieces[0]!.text.length + 1 });
});

test('a character of two code units is never cut in two', async () => {
  const pieces = await cut([`a${'😀'.repeat(200_000)}`]);
  expect(pieces.every(({ text }) => text.isWellFormed())).toBe(true);
});

function cut(parts: readonly string[]): Promise<Piece[]> {
  return Array.fromAsync(toTextPieces(stream(parts)));
}

async function* stream(parts: readonly string[]): AsyncGenerator<string> {
  yield* parts;
}
