import { type Language, languages } from '../../glossary/concept.ts';
import type { CheckedDocument, Piece } from './checked-document.ts';
import { InputError } from './input-error.ts';

/**
 * JSON Lines, a line at a time: `{"id","text"|"html","lang"?}`.
 * @throws InputError with the line that is none.
 */
export async function* readRecords(text: AsyncIterable<string>, file: string): AsyncGenerator<CheckedDocument> {
  let line = 0;
  for await (const source of toLines(text)) {
    line++;
    if (source.trim()) yield await toDocument(source, file, line);
  }
}

async function* toLines(text: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = [];
  for await (const part of text) {
    const [first = '', ...rest] = part.split('\n');
    parts.push(first);
    for (const next of rest) {
      yield parts.join('');
      parts = [next];
    }
  }
  yield parts.join('');
}

async function toDocument(source: string, file: string, line: number): Promise<CheckedDocument> {
  const place = `${file}:${line}`;
  const { id, text, html, lang } = parseRecord(source, place);
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new InputError(place, '"id" must be a string or a number');
  const language = toLanguage(lang, place);
  if (typeof html === 'string' && typeof text !== 'string') {
    const { toHtmlPieces } = await import('./html-pieces.ts');
    const pieces = toHtmlPieces(html);
    return { id, file, line, pieces: language ? pieces.map((piece) => ({ language, ...piece })) : pieces };
  }
  if (typeof text !== 'string') throw new InputError(place, '"text" or "html" must be there and be a string');
  const piece: Piece = { text, start: 0, line: 1, column: 1, ...(language ? { language } : {}) };
  return { id, file, line, pieces: [piece] };
}

function parseRecord(source: string, place: string): { readonly [field: string]: unknown } {
  let record: unknown;
  try {
    record = JSON.parse(source);
  } catch (error) {
    throw new InputError(place, `not JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new InputError(place, 'not a JSON object');
  }
  return Object.fromEntries(Object.entries(record));
}

/** A language that the glossary does not have is no mistake: the text itself then decides. */
function toLanguage(lang: unknown, place: string): Language | undefined {
  if (lang === undefined || lang === null) return undefined;
  if (typeof lang !== 'string') throw new InputError(place, '"lang" must be a string');
  return languages.find((language) => language === lang.split('-')[0]?.toLowerCase());
}
