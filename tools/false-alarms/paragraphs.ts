import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Source } from './sources.ts';

/** The paragraphs of a file, or none when the file holds no text of this kind. */
export function readParagraphs(file: string, kind: Source['kind']): string[] {
  if (!holds[kind](file)) return [];
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return cut[kind](text).filter((paragraph) => /\p{L}/u.test(paragraph));
}

const holds: { readonly [K in Source['kind']]: (file: string) => boolean } = {
  html: (file) => /\.x?html?(\.gz)?$/u.test(file),
  plain: (file) => /(raw|\.txt)(\.gz)?$/u.test(file),
  manual: (file) => /\/man\/.*\.\d\w*\.gz$/u.test(file),
  fortune: (file) => /\/games\/fortunes\//u.test(file) && !/\.(dat|u8)$/u.test(file),
  words: (file) => /\/dict\//u.test(file),
};

const cut: { readonly [K in Source['kind']]: (text: string) => string[] } = {
  html: (text) => blocksOf(text.replace(/<(script|style|pre)\b[\s\S]*?<\/\1>/giu, ' ')),
  plain: (text) => text.split(/\n(?=\n|\w+:)/u),
  manual: (text) => textOfManual(text).split(/\n{2,}/u),
  fortune: (text) => text.split(/\n%\n/u),
  // Thousands of words with nothing between them: what a word alone can set off.
  words: (text) => text.split('\n'),
};

function blocksOf(html: string): string[] {
  return html
    .replace(/<\/?(?:p|div|li|h\d|td|th|tr|dd|dt|table|ul|ol|dl|title|body|br|hr)\b[^>]*>/giu, '\u0000')
    .replace(/<[^>]*>/gu, '')
    .replace(/&nbsp;/gu, ' ')
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot);/gu, (_, name: 'amp' | 'lt' | 'gt' | 'quot') => entities[name])
    .split('\u0000');
}

const entities = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Manual pages are troff: requests are dropped, fonts and escapes taken out. */
function textOfManual(source: string): string {
  return source
    .replace(/^[.'](?:PP|P|LP|TP|IP|SH|SS|br|sp)\b.*$/gmu, '\n')
    .replace(/^[.'].*$/gmu, '')
    .replace(/\\f(?:\[\w*\]|\(\w\w|\w)/gu, '')
    .replace(/\\(?:\[\w+\]|\(\w\w|[-&|^ ])/gu, ' ')
    .replace(/\\/gu, '');
}
