import { hasFeature } from '../bed.ts';
import { replaceNth, type Writer } from '../writer.ts';
import type { CaseGroup } from './case.ts';

const first = 'Kinderporno';
const term = 'kinderporno';
const other = 'kinderprostituees';
const text = `${first}, \u{1F600} ${term}, ${other} en ${term}`;
const hebrew = `הוא כתב ${term} אתמול`;

export const positions: CaseGroup = {
  name: 'positions',
  setUp: (writer) => writer.write(text, [first, term, other, term]),
  cases: [
    {
      name: 'the second of two alike, behind an emoji',
      run: (writer) => replaceFlagged(writer, term, { index: 0, ofAll: 1 }),
    },
    { name: 'the other of two terms', run: (writer) => replaceFlagged(writer, other, { index: 0, ofAll: 0 }) },
    { name: 'at the start of a block', run: (writer) => replaceFlagged(writer, first, { index: 0, ofAll: 0 }) },
    {
      name: 'at the end of a block',
      run: (writer) =>
        replaceFlagged(writer, term, isOneLine(writer) ? { index: 1, ofAll: 2 } : { index: 0, ofAll: 0 }),
    },
    {
      name: 'in right-to-left text',
      async run(writer) {
        await setDirection(writer, 'rtl');
        await writer.write(hebrew, [term]);
        await replaceWord(writer, term, { index: 0, ofAll: 0 });
        await setDirection(writer, '');
      },
    },
  ],
};

interface Which {
  /** Among the flagged words that are written so. */
  readonly index: number;
  /** Among all words of the model that read so, whatever their capitals. */
  readonly ofAll: number;
}

async function replaceFlagged(writer: Writer, word: string, which: Which): Promise<void> {
  // One line soon grows longer than its field, and what has scrolled out cannot be pointed at.
  if (isOneLine(writer)) await writer.write(text, [first, term, other, term]);
  await replaceWord(writer, word, which);
}

async function replaceWord(writer: Writer, word: string, { index, ofAll }: Which): Promise<void> {
  const html = await writer.readHtml();
  const better = await writer.pressFirst(await writer.click(word, index));
  await writer.waitForHtml(replaceNth(html, word, ofAll, better));
}

function isOneLine({ bed }: Writer): boolean {
  return !hasFeature(bed, 'lines');
}

function setDirection(writer: Writer, direction: string): Promise<void> {
  return writer.editor.frame.evaluate((dir) => {
    document.documentElement.dir = dir;
  }, direction);
}
