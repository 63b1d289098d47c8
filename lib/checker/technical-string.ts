import type { TextRange } from './finding.ts';

const fileOrHost = /[\p{L}\p{N}_-]\.(?:[a-z]{2,4}|[a-z]{2,3}[0-9]|museum|info|example|docx|xlsx|pptx|html|jpeg|webp)$/u;
const codeWords =
  /\b(?:api|tag|enum|constant|constante|variable|class|field|column|kolom|veld|champ|campo|spalte|feld|parameter|flag|endpoint|json|sql|csv|git|npm|branch|commit|merged?|repo|repository|pull request)\b/iu;

/** Is the range part of an address, a file name, a hashtag, a handle, code or an identifier? */
export function isTechnical(text: string, range: TextRange): boolean {
  const run = runAround(text, range).replace(/^["“„«‘'([{<]+|["”’»')\]}>.,;:!?]+$/gu, '');
  if (/:\/\/|\S@\S|^@|^#|\\|_|^www\./u.test(run)) return true;
  if (/^[~./]?\/\S|\/.*\//u.test(run) || /[=?&]\S*=|\(\)/u.test(run)) return true;
  if (/[*a-z0-9-]\.[a-z0-9-]+\.[a-z]|^10\.[0-9]{4}|\p{Ll}{2}\p{Lu}\p{Ll}{2}/u.test(run) || /[\p{L}]=["']/u.test(run))
    return true;
  if (/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)+$/u.test(run) && codeWords.test(lineAround(text, range))) return true;
  return fileOrHost.test(run) || isBetweenBackticks(text, range) || isConstant(text, range);
}

function lineAround(text: string, { start, end }: TextRange): string {
  const next = text.indexOf('\n', end);
  return text.slice(
    Math.max(text.lastIndexOf('\n', start) + 1, start - 200),
    Math.min(next === -1 ? text.length : next, end + 200),
  );
}

function runAround(text: string, { start, end }: TextRange): string {
  const limit = 200;
  let from = start;
  while (from > 0 && start - from < limit && !/\s/u.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < limit && !/\s/u.test(text.charAt(to))) to++;
  return text.slice(from, to);
}

function isBetweenBackticks(text: string, { start, end }: TextRange): boolean {
  if (!text.includes('`')) return false;
  const line = text.lastIndexOf('\n', start) + 1;
  const before = text.slice(Math.max(line, start - 200), start).split('`').length - 1;
  return before % 2 === 1 && /^[^\n`]{0,200}`/u.test(text.slice(end, end + 202));
}

/** One word in capitals among words that are not, next to a word for a thing in a program. */
function isConstant(text: string, { start, end }: TextRange): boolean {
  const word = text.slice(start, end);
  if (word !== word.toUpperCase() || /\s/u.test(word)) return false;
  const around = text.slice(Math.max(0, start - 60), start) + text.slice(end, end + 60);
  return codeWords.test(around) && /\p{Ll}{3}/u.test(around);
}
