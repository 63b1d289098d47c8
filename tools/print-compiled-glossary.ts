import { glossary } from '../glossary/index.ts';
import { compileGlossary } from '../lib/checker/compile.ts';
import { encode } from '../lib/checker/compiled-glossary.ts';

process.stdout.write(Buffer.from(encode(compileGlossary(glossary))).toString('base64'));
