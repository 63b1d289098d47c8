import { createReadStream, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { InputKind } from './arguments.ts';
import type { CheckedDocument } from './checked-document.ts';
import { decodeText } from './decode-text.ts';
import { InputError } from './input-error.ts';
import { readRecords } from './read-records.ts';
import { toTextPieces } from './text-pieces.ts';

/** The documents of a file: one, or one for each record. `-` is standard input. */
export async function* openDocuments(file: string, input: InputKind | undefined): AsyncGenerator<CheckedDocument> {
  const kind = input ?? kindOf(file);
  if (kind === 'jsonl') {
    yield* readRecords(decodeText(readBytes(file), file), file);
  } else {
    yield { id: file, file, pieces: await readPieces(file, kind) };
  }
}

async function readPieces(file: string, kind: Exclude<InputKind, 'jsonl'>): Promise<CheckedDocument['pieces']> {
  if (kind === 'text') return toTextPieces(decodeText(readBytes(file), file));
  if (kind === 'docx') return readDocx(file);
  const text = (await Array.fromAsync(decodeText(readBytes(file), file))).join('');
  // What only some kinds need is loaded with them: it would triple the time of a short text.
  if (kind === 'html') return (await import('./html-pieces.ts')).toHtmlPieces(text);
  const { toMarkdownProse } = await import('./markdown-prose.ts');
  return [{ text, prose: toMarkdownProse(text), start: 0, line: 1, column: 1 }];
}

async function readDocx(file: string): Promise<CheckedDocument['pieces']> {
  const [{ default: mammoth }, { toHtmlPieces }] = await Promise.all([import('mammoth'), import('./html-pieces.ts')]);
  const buffer = Buffer.concat(await Array.fromAsync(readBytes(file)));
  const { value } = await mammoth.convertToHtml({ buffer }).catch(() => {
    throw new InputError(file, 'not a .docx file');
  });
  return toHtmlPieces(value);
}

async function* readBytes(file: string): AsyncGenerator<Uint8Array> {
  try {
    if (file !== '-' && statSync(file).isDirectory()) throw new InputError(file, 'is a folder');
    yield* file === '-' ? process.stdin : createReadStream(file);
  } catch (error) {
    throw isMissing(error) ? new InputError(file, 'no such file') : error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function kindOf(file: string): InputKind {
  return kinds.get(extname(file).toLowerCase()) ?? 'text';
}

const kinds: ReadonlyMap<string, InputKind> = new Map([
  ['.md', 'md'],
  ['.markdown', 'md'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.docx', 'docx'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
]);
