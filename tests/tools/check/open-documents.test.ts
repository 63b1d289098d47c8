import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDocuments } from '../../../tools/check/open-documents.ts';
import { makeDocx } from './make-docx.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'woordkeus-documents-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['news.txt', 'Een zin.', ['Een zin.']],
  ['NEWS.HTM', '<p>Een</p><p>zin</p>', ['Een', 'zin']],
  ['notes', 'Geen achternaam', ['Geen achternaam']],
  ['bom.txt', '\uFEFFzin', ['zin']],
  ['utf-16.txt', Buffer.from('\uFEFFzin é', 'utf16le'), ['zin é']],
  ['letter.docx', makeDocx(['Beste lezer,', 'Een zin.']), ['Beste lezer,', 'Een zin.']],
  ['records.jsonl', '{"id":1,"text":"een"}\n\n{"id":"b","html":"<p>twee<p>drie"}\n', ['een', 'twee', 'drie']],
])('%s is read by its name', async (name, content, texts) => {
  expect(await readTexts(write(name, content))).toEqual(texts);
});

test('a line of a record may hold any character that JSON allows', async () => {
  const text = 'a\u2028b\u2029c\u0085d\re';
  expect(await readTexts(write('odd.jsonl', JSON.stringify({ id: 1, text })))).toEqual([text]);
});

test.each([
  ['a line that is not JSON', '{"id":"a","text":"x"}\nno\n', ':2: not JSON: '],
  ['a record without text', '\n{"id":"a"}\n', ':2: "text" or "html" must be there and be a string'],
  ['a record without id', '{"text":"x"}', ':1: "id" must be a string or a number'],
  ['a record that is none', '[1]', ':1: not a JSON object'],
  ['a language that is none', '{"id":1,"text":"x","lang":3}', ':1: "lang" must be a string'],
])('%s is named with its file and line', async (_, content, message) => {
  const file = write('wrong.jsonl', content);
  await expect(readTexts(file)).rejects.toThrow(file + message);
});

test('bytes that are no text are named with their line', async () => {
  const file = write('binary.txt', Buffer.from([0x61, 0xc3, 0x28]));
  await expect(readTexts(file)).rejects.toThrow(`${file}:1: not text in UTF-8`);
});

test('a .docx that is none says so', async () => {
  const file = write('wrong.docx', 'no archive');
  await expect(readTexts(file)).rejects.toThrow(`${file}: not a .docx file`);
});

test('a folder says so', async () => {
  await expect(readTexts(folder)).rejects.toThrow(`${folder}: is a folder`);
});

function write(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function readTexts(file: string): Promise<string[]> {
  const texts: string[] = [];
  for await (const { pieces } of openDocuments(file, undefined)) {
    for await (const { text } of pieces) texts.push(text);
  }
  return texts;
}
