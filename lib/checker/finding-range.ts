import type { Language } from '../../glossary/concept.ts';
import { rulesOf } from '../language/language.ts';
import type { CompiledTerm } from './compiled-glossary.ts';
import type { TextRange } from './finding.ts';
import { foldedText } from './folded-text.ts';
import { filledExpression } from './pattern-expression.ts';
import { perLanguage } from './per-language.ts';
import { plainExpression } from './plain-expression.ts';

/**
 * The smallest stretch that a good rewrite replaces: the match, and with it the rest of a compound, the noun of an
 * adjective, the first half of a suspended pair, and a determiner that has to change. Offsets into the folded text.
 */
export function findingRange(
  folded: string,
  match: TextRange & { readonly compound?: true },
  term: CompiledTerm,
  language: Language,
): TextRange {
  let range = withCompound(folded, match, language);
  range = withSuspended(folded, range, language);
  // A form of more words than the adjective holds its noun already: `images pédopornographiques`, `self-generated imagery`.
  const words = folded.slice(match.start, match.end).split(/\s+/).length;
  const holdsNoun =
    rulesOf[language].nounOfAdjective === 'before'
      ? words > 1
      : language === 'en' && words > term.term.split(' ').length;
  if (term.adjective && !holdsNoun) range = withNoun(folded, range, language);
  if (language === 'en' && /^'s(?!\p{L})/u.test(folded.slice(range.end, range.end + 3)))
    range = { ...range, end: range.end + 2 };
  // The article of a compound is that of its last part, which stays.
  const isCompound = match.compound || range.end > match.end;
  return term.determiner && !isCompound ? withDeterminer(folded, range, language) : range;
}

/** `kinderporno-zaak`, `AI-kinderporno`: what a hyphen joins is one word in a language of compounds. */
function withCompound(folded: string, { start, end }: TextRange, language: Language): TextRange {
  if (rulesOf[language].compounds === undefined) return { start, end };
  const joined =
    folded.charAt(end) === '-' ? (/^-\p{L}[\p{L}\p{N}-]*/u.exec(folded.slice(end, end + 60))?.[0] ?? '') : '';
  // The plural of a word on a vowel: `kinderpornofoto's`.
  const stop = end + joined.length;
  const plural = language === 'nl' && /^[aiou]'s(?!\p{L})/u.test(folded.slice(stop - 1, stop + 3)) ? 2 : 0;
  const ahead =
    folded.charAt(start) === '-' || folded.charAt(start - 1) !== '-'
      ? ''
      : (/(?<![\p{L}\p{N}])[\p{L}\p{N}]+-$/u.exec(folded.slice(Math.max(0, start - 30), start))?.[0] ?? '');
  return { start: start - ahead.length, end: stop + plural };
}

/** `kinder- und jugendpornografisch`: one thought, one finding. */
function withSuspended(folded: string, { start, end }: TextRange, language: Language): TextRange {
  const before = folded.slice(Math.max(0, start - 40), start);
  const ahead = before.includes('-') ? (suspendedPair(language).exec(before)?.[0] ?? '') : '';
  return { start: start - ahead.length, end };
}

const suspendedPair = perLanguage((language) => {
  const { compounds } = rulesOf[language];
  if (compounds === undefined) return /(?!)/;
  const { firsts, conjunctions } = compounds;
  return plainExpression(`(?<![a-z0-9])(?:${firsts.join('|')})-[ \\n]+(?:${conjunctions.join('|')})[ \\n]+$`);
});

const functionWordsOf = perLanguage((language) => new Set(foldedText(rulesOf[language].functionWords).split(' ')));

const determinerBefore = perLanguage((language) =>
  plainExpression(`(?<![a-z0-9])(?:${filledExpression(rulesOf[language].determiners, language)})$`),
);

function withNoun(folded: string, { start, end }: TextRange, language: Language): TextRange {
  const { nounOfAdjective } = rulesOf[language];
  const isNoun = (word: string) => !functionWordsOf(language).has(word);
  if (nounOfAdjective === 'after') {
    const noun = /^[ \n]+([\p{L}][\p{L}\p{N}'-]*)/u.exec(folded.slice(end, end + 50));
    return noun !== null && isNoun(noun[1] as string) ? { start, end: end + noun[0].length } : { start, end };
  }
  const noun = /(?<![\p{L}\p{N}])(\p{L}+)[ \n]+$/u.exec(folded.slice(Math.max(0, start - 40), start));
  return noun !== null && isNoun(noun[1] as string) ? { start: start - noun[0].length, end } : { start, end };
}

function withDeterminer(folded: string, { start, end }: TextRange, language: Language): TextRange {
  const before = folded.slice(Math.max(0, start - 12), start);
  const determiner = determinerBefore(language).exec(before)?.[0] ?? '';
  return { start: start - determiner.length, end };
}
