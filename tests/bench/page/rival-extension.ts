import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glossary } from '../../../glossary/index.ts';
import { bundle } from '../../browsers/bundle.ts';
import { flaggedForms } from '../workload.ts';
import { writeExtension } from './reference-extension.ts';

/** Other programs that look for words, each as the content script that one would make of it: every paragraph, once. */
export const rivals = ['mark.js', 'alex'] as const;
export type Rival = (typeof rivals)[number];

/** With two thousand the expression that mark.js makes overflows the stack of the browser. */
const formsOfMark = 200;

export async function writeRivalExtension(parent: string, rival: Rival): Promise<string> {
  const folder = join(import.meta.dirname, '../node_modules');
  if (rival === 'alex') {
    const code = await bundle(join(folder, 'alex/index.js'));
    return writeExtension(parent, rival, `${code};(${runAlex})(bundle)`);
  }
  const forms = Object.values(flaggedForms(glossary.concepts)).flat().slice(0, formsOfMark);
  const code = readFileSync(join(folder, 'mark.js/dist/mark.min.js'), 'utf8');
  return writeExtension(parent, rival, `${code};(${runMark})(Mark, ${JSON.stringify(forms)})`);
}

type Mark = new (root: Element) => { mark(words: readonly string[], options: object): void };

function runMark(MarkJs: Mark, forms: readonly string[]): void {
  new MarkJs(document.body).mark(forms, { separateWordSearch: false, accuracy: 'exactly', acrossElements: true });
}

function runAlex({ text }: { text(given: string): { messages: unknown[] } }): void {
  let found = 0;
  for (const { textContent } of document.querySelectorAll('p,h2')) found += text(textContent ?? '').messages.length;
  if (found < 0) document.title = String(found);
}
