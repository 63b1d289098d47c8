import type { Language } from '../../glossary/concept.ts';
import { rulesOf } from '../language/language.ts';
import type { TextRange } from './finding.ts';
import { matchesOf } from './plain-expression.ts';

const anyMark = /["“”„«»‹›‘’‚'‟]/g;
const quotedLine = /^>.*$/gm;
/** A longer stretch between two straight quotation marks is no quotation but two lost marks. */
const longest = 1500;

/**
 * The quotations of a passage, in the marks of a language: nested ones too, and one that is opened and not closed up to
 * the end of the passage, as when it runs over paragraphs. Lines of quoted mail (`> …`) count. Offsets into the passage,
 * the marks left out.
 */
export function quotationsIn(passage: string, language: Language): TextRange[] {
  const quotations: TextRange[] = [];
  const open: { mark: string; start: number }[] = [];
  const { quotationMarks } = rulesOf[language];
  for (const { 0: mark, index } of matchesOf(anyMark, passage)) {
    if (isApostrophe(passage, index)) continue;
    const closes = open.findLastIndex((each) =>
      quotationMarks.some(([first, last]) => first === each.mark && last === mark),
    );
    const opens = quotationMarks.some(([first]) => first === mark);
    if (closes !== -1 && !(opens && opensHere(passage, index))) {
      for (const each of open.splice(closes))
        if (index - each.start <= longest) quotations.push({ start: each.start, end: index });
    } else if (opens && opensHere(passage, index)) open.push({ mark, start: index + 1 });
  }
  for (const { mark, start } of open)
    if (mark !== "'" && mark !== '‘' && mark !== '’') quotations.push({ start, end: passage.length });
  if (passage.includes('>'))
    for (const line of matchesOf(quotedLine, passage))
      quotations.push({ start: line.index, end: line.index + line[0].length });
  return quotations;
}

/** A mark between two letters, as in `foto's` and `l'enfant`. */
function isApostrophe(text: string, at: number): boolean {
  return /['’]/u.test(text.charAt(at)) && /\p{L}/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1));
}

function opensHere(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return !/[\p{L}\p{N}.,!?;]/u.test(before) && after !== '' && (!/\s/u.test(after) || text.charAt(at) === '«');
}
