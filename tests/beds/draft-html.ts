interface DraftBlock {
  readonly text: string;
  readonly type: string;
  readonly inlineStyleRanges: readonly { readonly offset: number; readonly length: number; readonly style: string }[];
}

/** The blocks of Draft.js, which the page gives as JSON with styles by offset, as HTML: there a replaced word moves nothing else. */
export function draftToHtml(json: string): string {
  return (JSON.parse(json) as DraftBlock[]).map(toHtml).join('');
}

function toHtml({ text, type, inlineStyleRanges }: DraftBlock): string {
  const tags = inlineStyleRanges.flatMap(({ offset, length, style }) => [
    { at: offset, tag: `<${names[style] ?? style}>` },
    { at: offset + length, tag: `</${names[style] ?? style}>` },
  ]);
  let html = '';
  let done = 0;
  for (const { at, tag } of tags.sort((one, other) => one.at - other.at)) {
    html += text.slice(done, at) + tag;
    done = at;
  }
  const name = type === 'unordered-list-item' ? 'li' : 'p';
  return `<${name}>${html}${text.slice(done)}</${name}>`;
}

const names: Readonly<Record<string, string>> = { BOLD: 'b', ITALIC: 'i' };
