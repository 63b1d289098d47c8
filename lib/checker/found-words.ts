import type { Term } from '../../glossary/concept.ts';
import type { Found } from '../language/found.ts';
import type { TextRange } from './finding.ts';
import { isAllCapitals, startsWithCapital } from './letter-case.ts';

/** Quotation marks that a range took in. */
const quoteMarks = /^["“”„«‘]+\s*|\s*["“”»]+$/gu;
/** Marks of doubt around a part of the range: `une « relation » avec`. */
const pairWithin = /[«“„"]\s?([^«»“”„"]*[^\s«»“”„"])\s?[»”“"]/gu;

/** A mark on one side only stays, or the quotation would be left open; a pair goes with the word that it set apart. */
export function withLoneMark(words: string, text: string): string {
  const front = /^["“”„«‘]+\s*/u.exec(words)?.[0] ?? '';
  const back = /\s*["“”»]+$/u.exec(words)?.[0] ?? '';
  const isPaired = (words.match(/["“”„«»]/gu) ?? []).length % 2 === 0;
  if (isPaired || (front !== '' && back !== '')) return text;
  return front + text + back;
}

/** How far a sentence is read to either side, in UTF-16 code units. */
const reach = 300;

/** The found words and their sentence, made plain for the rules of a language. */
export function readFound(text: string, range: TextRange, term: Term): Found {
  const left = text.slice(Math.max(0, range.start - reach), range.start);
  const right = text.slice(range.end, range.end + reach);
  return {
    words: plain(text.slice(range.start, range.end))
      .replace(/[\r\n]+/gu, ' ')
      .replace(pairWithin, '$1')
      .replace(quoteMarks, '')
      .trim(),
    before: (
      plain(left)
        .split(/[.!?…]["”»’']?\s+|[\r\n]+\s*/u)
        .at(-1) ?? ''
    )
      .replace(/["“”„«»‘([\s]+$/u, '')
      .trim(),
    after: (plain(right).split(/(?<=[.!?…])["”»’']?\s|[\r\n]/u)[0] ?? '').trim(),
    passage: plain(left + text.slice(range.start, range.end) + right),
    term,
  };
}

/** Nothing unseen, single spaces, straight apostrophes, plain hyphens, composed accents. A line break is a space. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\t\u00a0\u2000-\u200a\u202f]/gu, ' ')
    .replace(/ {2,}/gu, ' ');
}

export function startsSentence(words: string, found: Found): boolean {
  return found.before === '' && startsWithCapital(words);
}

/** A line of its own without a final stop, or in capitals: short wordings come first there. */
export function isHeadline(text: string, range: TextRange): boolean {
  if (isAllCapitals(text.slice(range.start, range.end))) return true;
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const stop = text.indexOf('\n', range.end);
  const line = text.slice(start, stop === -1 ? text.length : stop).trim();
  return line.length <= 90 && !/[.!?…]["”»’')\]]*(?:\s|$)/u.test(line) && startsWithCapital(line);
}
