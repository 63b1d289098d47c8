import { glossary } from '../glossary/index.ts';
import { compileGlossary } from '../lib/checker/compile.ts';
import { compileScanner } from '../lib/checker/compile-scanner.ts';
import { encode } from '../lib/checker/compiled-glossary.ts';
import { packScanner } from '../lib/checker/packed-scanner.ts';

// For `compiled-glossary-plugin.ts`: the glossary and the scanner as JSON, their bytes as base64.

const compiled = compileGlossary(glossary);
const { windows, marks, stems } = packScanner(compileScanner(compiled));
const scanner = { windows: toBase64(windows), marks: toBase64(marks), stems };
process.stdout.write(JSON.stringify({ glossary: toBase64(encode(compiled)), scanner }));

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
