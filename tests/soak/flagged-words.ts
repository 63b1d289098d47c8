import type { Flagged } from '../e2e/flagged.ts';
import { readFlagged } from '../e2e/flagged.ts';
import type { EditorName, SeveralPage } from './several-page.ts';

/** The words that are typed and are flagged, as a pattern. */
const pattern = 'kinderporno|kinderprostitutie|loverboys?';

/** How often they stand in a text. */
export function countWords(text: string): number {
  return text.match(new RegExp(pattern, 'gi'))?.length ?? 0;
}

/** What is flagged and on screen in one of the editors, in the order of the text. */
export async function readFlaggedIn({ page }: SeveralPage, editor: EditorName): Promise<Flagged[]> {
  const box = await page.evaluate((name) => {
    const { top, bottom } = document.getElementById(name)!.getBoundingClientRect();
    return { top, bottom };
  }, editor);
  return (await readFlagged(page)).filter(({ y }) => y > box.top && y < box.bottom);
}

/** One of the words that are flagged in an editor. What is flagged may be a longer word that begins with it. */
export interface Chosen {
  readonly index: number;
  readonly text: string;
}

/** Selects it, as a double click would, in a browser without marks. Returns whether it is there. */
export function selectWord({ page }: SeveralPage, editor: EditorName, chosen: Chosen): Promise<boolean> {
  return page.evaluate(
    ({ name, number, whole, words }) => {
      const element = document.getElementById(name)!;
      const text = element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? '');
      const word = [...text.matchAll(new RegExp(words, 'gi'))][number];
      if (!word || !text.startsWith(whole, word.index)) return false;
      const end = word.index + whole.length;
      if (element instanceof HTMLTextAreaElement) {
        element.setSelectionRange(word.index, end);
        return true;
      }
      const range = document.createRange();
      let done = 0;
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const isIn = (offset: number): boolean => done <= offset && offset <= done + node!.length;
        if (word.index < done + node.length && isIn(word.index)) range.setStart(node, word.index - done);
        if (isIn(end)) {
          range.setEnd(node, end - done);
          break;
        }
        done += node.length;
      }
      getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      return true;
    },
    { name: editor, number: chosen.index, whole: chosen.text, words: pattern },
  );
}
