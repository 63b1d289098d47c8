// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { createBlockScanner } from '../../lib/page/block-scanner.ts';
import { collectBlock, toOffset, toPoints } from '../../lib/page/block-text.ts';
import { inlineRule } from '../../lib/page/left-out.ts';

describe('the text of blocks', () => {
  test.each([
    ['inline markup joins', '<p>kinder<b>por</b><i>no</i> hier</p>', ['kinderporno hier']],
    ['blocks part', '<p>een kinder</p><p>porno twee</p>', ['een kinder', 'porno twee']],
    ['<br> parts', '<p>een<br>twee</p>', ['een', 'twee']],
    ['text around a block', '<div>voor<p>in</p>na</div>', ['voor', 'in', 'na']],
    [
      'list items and cells',
      '<ul><li>een<li>twee</ul><table><tr><td>drie<td>vier</table>',
      ['een', 'twee', 'drie', 'vier'],
    ],
    ['comments and <wbr> join', '<p>kinder<!-- x -->por<wbr>no</p>', ['kinderporno']],
    ['code stands as one sign', '<p>het woord <code>kinderporno</code> hier</p>', ['het woord \uFFFC hier']],
    [
      'scripts, styles and fields are no prose',
      '<script>let a</script><style>b{}</style><textarea>c</textarea><p>d</p>',
      ['d'],
    ],
    ['white space alone is no block', '<p> </p>\n<p>\u00a0</p><p>woord</p>', ['woord']],
    ['what has no letters is no block', '<p>1 2 3</p><p>woord</p>', ['woord']],
  ])('%s', (_, html, texts) => {
    expect(scan(html).map(({ text }) => text.trim())).toEqual(texts);
  });

  test('a block found from any of its nodes is the block that the scan finds', () => {
    const blocks = scan('<div>a<p>kinder<b>por<i>no</i></b> en <code>x</code> meer</p>b<span>c<br>d</span></div>');
    for (const block of blocks) {
      for (const node of block.nodes) expect(collectBlock(node).text).toBe(block.text);
    }
  });

  test('hidden, switched off and uneditable parts are left out of the text around them', () => {
    document.body.innerHTML =
      '<div contenteditable="true">een<span hidden>x</span> twee<span contenteditable="false">@drie</span> vier</div>';
    const text = document.querySelector('div')!.firstChild as Text;
    expect(collectBlock(text, inlineRule).text).toBe('een\uFFFC twee\uFFFC vier');
  });

  test('an editor in a line of text is a block of its own', () => {
    document.body.innerHTML = '<p>voor <span contenteditable="true">binnen <b>in</b></span> na</p>';
    const inside = document.querySelector('span')!.firstChild as Text;
    expect(collectBlock(inside, inlineRule).text).toBe('binnen in');
    expect(collectBlock(document.querySelector('p')!.firstChild as Text, inlineRule).text).toBe('voor ');
  });
});

describe('offsets', () => {
  test('every offset maps to a node and back', () => {
    const [block] = scan('<p>over <b>kinder</b>porno <code>x</code> en 😀</p>');
    for (let offset = 1; offset <= block!.text.length; offset++) {
      if (block!.text[offset - 1] === '\uFFFC') continue;
      const { end } = toPoints(block!, offset - 1, offset);
      expect(toOffset(block!, end.node, end.offset)).toBe(offset);
    }
  });

  test('a range clings to the letters inside it', () => {
    const [block] = scan('<p>over <b>kinderporno</b> hier</p>');
    const { start, end } = toPoints(block!, 5, 16);
    expect([start.node.data, start.offset, end.node.data, end.offset]).toEqual(['kinderporno', 0, 'kinderporno', 11]);
  });
});

describe('a scan that is interrupted', () => {
  test('goes on behind a node that was taken out', () => {
    document.body.innerHTML = '<p>een</p><section><p>twee</p><p>drie</p></section><p>vier</p>';
    const scanner = createBlockScanner(document.body, nobody);
    expect([scanner.next(), scanner.next()].map(textOf)).toEqual(['een', 'twee']);
    const section = document.querySelector('section')!;
    const next = section.nextSibling;
    section.remove();
    scanner.removed(section, document.body, next);
    expect(textOf(scanner.next())).toBe('vier');
    expect(scanner.next()).toBeUndefined();
  });

  test('pauses where there is no text for long', () => {
    document.body.innerHTML = `${'<i></i>'.repeat(2000)}<p>woord</p>`;
    const scanner = createBlockScanner(document.body, nobody);
    expect(scanner.next()).toBe('pause');
    expect(scan(document.body.innerHTML)).toHaveLength(1);
  });
});

test('a scan meets fields and elements that may have a shadow root', () => {
  const met: string[] = [];
  document.body.innerHTML = '<form><input><textarea></textarea></form><my-editor></my-editor><div></div><div>a</div>';
  const scanner = createBlockScanner(document.body, {
    field: ({ localName }) => met.push(`field ${localName}`),
    host: ({ localName }) => met.push(`host ${localName}`),
  });
  while (scanner.next());
  expect(met).toEqual(['field input', 'field textarea', 'host my-editor', 'host div']);
});

const nobody = { field: () => {}, host: () => {} };

function scan(html: string) {
  document.body.innerHTML = html;
  const scanner = createBlockScanner(document.body, nobody);
  const blocks = [];
  for (let block = scanner.next(); block; block = scanner.next()) if (block !== 'pause') blocks.push(block);
  return blocks;
}

function textOf(block: ReturnType<ReturnType<typeof createBlockScanner>['next']>) {
  return block && block !== 'pause' ? block.text : block;
}
