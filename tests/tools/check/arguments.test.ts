import { expect, test } from 'vitest';
import { help, parseArguments } from '../../../tools/check/arguments.ts';

test('with nothing said, standard input is read and the language is told from the text', () => {
  const parsed = parseArguments([]);
  expect(parsed).toEqual({ help: false, sensitivity: 'recommended', format: 'text', files: ['-'] });
});

test('takes options and files in any order', () => {
  const given = ['a.txt', '--lang', 'nl', '--format=jsonl', 'b.md', '--sensitivity', 'full', '--input', 'md'];
  expect(parseArguments(given)).toEqual({
    help: false,
    language: 'nl',
    sensitivity: 'full',
    format: 'jsonl',
    input: 'md',
    files: ['a.txt', 'b.md'],
  });
});

test.each([
  [['--colour'], "check: Unknown option '--colour'"],
  [['--lang', 'xx'], 'check: --lang is one of auto, nl, en, de, fr, es, not "xx"'],
  [['--sensitivity', 'high'], 'check: --sensitivity is one of avoid, recommended, full, not "high"'],
  [['--format', 'xml'], 'check: --format is one of text, json, jsonl, sarif, not "xml"'],
  [['--input', 'pdf'], 'check: --input is one of text, md, html, docx, jsonl, not "pdf"'],
])('%s cannot be done', (given, message) => {
  expect(() => parseArguments(given)).toThrow(message);
});

test('the help explains every option', () => {
  for (const option of ['--lang', '--sensitivity', '--format', '--input', '--help']) expect(help).toContain(option);
});
