import type { Severity, TextRange } from '../lib/checker/finding.ts';

/** One marked stretch of a corpus item. Offsets into the item's text, without the marks. */
export interface Mark extends TextRange {
  /** Left out: tolerated, neither right nor wrong. */
  readonly severity?: Severity;
  readonly quoted: boolean;
  /** Acceptable replacements; empty when only a rewrite of the sentence helps. */
  readonly replacements: readonly string[];
}

export interface CorpusItem {
  readonly line: number;
  /** The heading above the item: what it shows. */
  readonly phenomenon: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Reads a file of `tests/corpus`, in the notation of its README. Throws with the line when a bracket does not close. */
export function readCorpus(file: string): CorpusItem[] {
  let phenomenon = '';
  return file.split('\n').flatMap((line, at) => {
    if (line.startsWith('#')) phenomenon = line.replace(/^#+ */, '');
    return line.trim() === '' || line.startsWith('#') ? [] : [readItem(line, at + 1, phenomenon)];
  });
}

function readItem(line: string, number: number, phenomenon: string): CorpusItem {
  let text = '';
  let rest = line;
  const marks: Mark[] = [];
  for (let open = nextMark(rest); open !== -1; open = nextMark(rest)) {
    text += plain(rest.slice(0, open));
    const close = rest.indexOf(']', open);
    if (close === -1) throw new Error(`Line ${number} of the corpus: a bracket does not close`);
    const [, kind, quote, stretch = '', list] = /^\[([!?~])("?)(.*?)(?: → (.*))?$/u.exec(rest.slice(open, close)) ?? [];
    const start = text.length;
    text += plain(stretch);
    marks.push({
      start,
      end: text.length,
      quoted: quote === '"',
      replacements: list === undefined ? [] : list.split(' | ').map(plain),
      ...(kind === '~' ? {} : { severity: kind === '!' ? 'avoid' : 'attention' }),
    });
    rest = rest.slice(close + 1);
  }
  return { line: number, phenomenon, text: text + plain(rest), marks };
}

function nextMark(text: string): number {
  return text.search(/(?<!\\)\[[!?~]/u);
}

function plain(text: string): string {
  return text.replaceAll('\\n', '\n').replaceAll('\\[', '[');
}
