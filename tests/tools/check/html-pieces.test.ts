import { expect, test } from 'vitest';
import { toHtmlPieces } from '../../../tools/check/html-pieces.ts';

test.each([
  ['<p>Inline <b>markup</b> joins.</p>', ['Inline markup joins.']],
  ['<p>One</p><p>Two</p>', ['One', 'Two']],
  ['<ul><li>child<li>pornography</ul>', ['child', 'pornography']],
  ['A line<br>and another', ['A line', 'and another']],
  ['loose <div>block</div> again', ['loose ', 'block', ' again']],
  ['<p>a&nbsp;b</p><script>no()</script><style>p{}</style>', ['a\u00a0b']],
  ['<table><tr><td>cell<td>cell two</table>', ['cell', 'cell two']],
])('%s', (html, texts) => {
  expect(toHtmlPieces(html).map((piece) => piece.text)).toEqual(texts);
});

test('offsets and lines are those of the text content, where every block ends in a line break', () => {
  const pieces = toHtmlPieces('<h1>Kop</h1><div><p>Eerste</p><p>Tweede</p></div>');
  expect(pieces.map(({ start, line }) => ({ start, line }))).toEqual([
    { start: 0, line: 1 },
    { start: 4, line: 2 },
    { start: 11, line: 3 },
  ]);
  const text = pieces.map((piece) => `${piece.text}\n`).join('');
  for (const piece of pieces) expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
});

test('the block before sets the topic', () => {
  expect(toHtmlPieces('<h1>Kop</h1><p>Tekst</p>')[1]?.before).toBe('Kop');
});

test('language and quotation come from the elements around', () => {
  const [dutch, english] = toHtmlPieces('<html lang="nl-BE"><p>Tekst<blockquote lang="en"><p>Text</blockquote>');
  expect(dutch).toMatchObject({ language: 'nl', quoted: false });
  expect(english).toMatchObject({ language: 'en', quoted: true });
});

test('code counts as text and is not read', () => {
  const [piece] = toHtmlPieces('<p>See <code>a-b</code> here</p>');
  expect(piece).toMatchObject({ text: 'See a-b here', prose: 'See \uFFFC\uFFFC\uFFFC here' });
});
