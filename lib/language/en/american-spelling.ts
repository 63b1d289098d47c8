/** British endings in our wordings and what American readers expect. Only what the glossary holds: no general converter. */
const spellings: readonly (readonly [british: RegExp, american: string])[] = [
  [/\b(travel)l(ing|er|ers|ed)\b/giu, '$1$2'],
  [/\b(sexual|victim|minim|sensational|trivial)is(ed|ing|e|es|ation)\b/giu, '$1iz$2'],
  [/\b(behavi|harb|rum)our(s|al)?\b/giu, '$1or$2'],
  [/\b(off|def)ence(s)?\b/giu, '$1ense$2'],
  [/\b(p)aedo/giu, '$1edo'],
];

/** A wording of ours as it is spelled in the United States. */
export function toAmericanSpelling(text: string): string {
  return spellings.reduce((spelled, [british, american]) => spelled.replace(british, american), text);
}
