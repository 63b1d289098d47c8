/** Stands for something that is not prose: words on its two sides do not join. */
const island = '\uFFFC';
/** Stands for a mark inside prose: the checker reads over it, so that `**child** abuse` stays one phrase. */
const nothing = '\u200B';

/** Markdown with everything that is not prose blotted out, character by character: offsets stay as they are. */
export function toMarkdownProse(markdown: string): string {
  return rules.reduce((text, [pattern, blot]) => text.replace(pattern, blot), markdown);
}

const away = (found: string) => found.replace(/[^\n]/g, island);
const over = (found: string) => nothing.repeat(found.length);

const rules: readonly [RegExp, (found: string, ...groups: string[]) => string][] = [
  // Fenced code, to its closing fence or to the end.
  [/^ {0,3}(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?^ {0,3}\1[`~]*[ \t]*$|[\s\S]*)/gm, away],
  [/<!--[\s\S]*?-->/g, away],
  [/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, away],
  // Definitions of links, and addresses.
  [/^ {0,3}\[[^\]\n]+\]:[^\n]*/gm, away],
  [/<[a-z][a-z+.-]*:[^>\s]*>/gi, away],
  // The target of a link or an image, behind its words.
  [/\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g, over],
  [/\]\[[^\]\n]*\]/g, over],
  [/!?\[(?=[^\]\n]*[\]\u200B])/g, over],
  [/\bhttps?:\/\/[^\s)>\]]+/g, away],
  [/<\/?[a-z][^>\n]*>/gi, over],
  // Emphasis. An underscore inside a word is part of it.
  [/\*{1,3}|~~/g, (found) => over(found)],
  [/(?<![\p{L}\p{N}_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu, over],
];
