import type { Piece } from './checked-document.ts';

/** Longest piece, in UTF-16 code units. A quotation or a topic that reaches over a cut is seen only up to there. */
const longest = 256 * 1024;
/** How much of the piece before is shown to the next one. */
const lookBack = 2000;

/** Cuts a text that arrives bit by bit into pieces: a short text stays whole, a long one is cut between paragraphs. */
export async function* toTextPieces(text: AsyncIterable<string>): AsyncGenerator<Piece> {
  let waiting = '';
  let place = { start: 0, line: 1, column: 1 };
  let before = '';
  const take = (length: number): Piece => {
    const piece = { text: waiting.slice(0, length), ...place, ...(before ? { before } : {}) };
    waiting = waiting.slice(length);
    place = placeBehind(piece);
    before = piece.text.slice(-lookBack);
    return piece;
  };
  for await (const part of text) {
    waiting += part;
    while (waiting.length > longest) yield take(findCut(waiting));
  }
  if (waiting) yield take(waiting.length);
}

/** Between paragraphs if possible, else between lines, else between words, and never inside a character. */
function findCut(text: string): number {
  const part = text.slice(0, longest);
  for (const seam of ['\n\n', '\n\r\n', '\n', ' ']) {
    const at = part.lastIndexOf(seam);
    if (at > longest / 2) return at + seam.length;
  }
  return /[\uD800-\uDBFF]$/.test(part) ? longest - 1 : longest;
}

function placeBehind({ text, start, line, column }: Piece): { start: number; line: number; column: number } {
  const lines = text.split('\n').length - 1;
  const last = text.lastIndexOf('\n');
  return {
    start: start + text.length,
    line: line + lines,
    column: last < 0 ? column + text.length : text.length - last,
  };
}
