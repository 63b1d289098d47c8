import type { Language } from '../../glossary/concept.ts';
import { rulesOf } from '../language/language.ts';
import { type PatternItem, type PatternSequence, parsePattern } from './pattern-syntax.ts';
import { wordExpression } from './plain-expression.ts';

/** White space, and around it a mark of doubt: `une « relation » avec`. */
const gap = '(?:[ ]?[»”"“])?[ \\n]+(?:[«“„"][ ]?)?';

/** A pattern as a regular expression over folded text; the group `finding` is what the finding covers. */
export function patternExpression(pattern: string, language: Language): RegExp {
  const source = sequenceSource(parsePattern(pattern), language);
  const marked = source.includes('(?<finding>') ? source : `(?<finding>${source})`;
  return wordExpression(marked, 'dg');
}

/** A regular expression of a language's rules, with its slots filled in and its spaces widened. */
export function filledExpression(expression: string, language: Language): string {
  return expression
    .replace(/\{([a-z][a-zA-Z0-9]*)\}/g, (_, name: string) => slotSource(name, language))
    .replace(/(?<!\[[^\]]*) /g, '[ \\n]');
}

function sequenceSource(items: PatternSequence, language: Language): string {
  let source = '';
  let leading = true;
  for (const item of items) {
    if (item.kind === 'open') {
      source += leading ? '(?<finding>' : `${gap}(?<finding>`;
      leading = true;
    } else if (item.kind === 'close') source += ')';
    else if (item.kind === 'comma') source += ' *,';
    else if (item.kind === 'gap') source += gapSource(item.words, leading);
    else if (item.kind === 'optional') source += optionalSource(item, language, leading);
    else {
      const piece = itemSource(item, language);
      // A condition on what follows takes no room of its own.
      source += (leading || piece.startsWith('(?:(?!') ? '' : gap) + piece;
      leading = false;
    }
  }
  return source;
}

function optionalSource(item: PatternItem & { kind: 'optional' }, language: Language, leading: boolean): string {
  const inner = choiceSource(item.options, language);
  return leading ? `(?:${inner}${gap})?` : `(?:${gap}${inner})?`;
}

/** Words of any kind, in one clause. Lazy: the nearest continuation wins. */
function gapSource(words: number, leading: boolean): string {
  const word = "[\\p{L}\\p{N}'’-]+";
  return leading ? `(?:${word},?${gap}){0,${words}}?` : `(?:,?${gap}${word}){0,${words}}?`;
}

function itemSource(item: PatternItem, language: Language): string {
  if (item.kind === 'choice') return choiceSource(item.options, language);
  if (item.kind === 'slot') return slotSource(item.name, language);
  if (item.kind === 'word') return wordSource(item.text);
  return '';
}

function choiceSource(options: readonly PatternSequence[], language: Language): string {
  return `(?:${options.map((option) => sequenceSource(option, language)).join('|')})`;
}

const slotCache = new Map<string, string>();

function slotSource(name: string, language: Language): string {
  const key = `${language}:${name}`;
  let source = slotCache.get(key);
  if (source === undefined) {
    source = makeSlot(name, language);
    slotCache.set(key, source);
  }
  return source;
}

function makeSlot(name: string, language: Language): string {
  const rules = rulesOf[language];
  if (name === 'n') return numberSource(language, 17);
  if (name === 'number') return numberSource(language, 99);
  const slot = rules.slots[name];
  if (slot !== undefined) return `(?:${sequenceSource(parsePattern(slot), language)})`;
  const expression = rules.expressions[name];
  if (expression === undefined) throw new Error(`No slot {${name}} in the rules of ${language}`);
  return `(?:${filledExpression(expression, language)})`;
}

/** Figures from one and words from two to `top`: the word for one is an article. */
export function numberSource(language: Language, top: number): string {
  const { numbers, tens, compoundNumber } = rulesOf[language].people;
  const words = [...numbers.slice(1, top), ...(top > 20 ? tens : [])].sort((a, b) => b.length - a.length);
  const compounds = top > 20 ? [compoundNumber] : [];
  const figures = top < 20 ? `1[0-${top - 10}]|[1-9]` : '[1-9][0-9]?';
  return `(?:(?:${figures})(?![0-9])|${[...compounds, ...words].join('|')})`;
}

function wordSource(text: string): string {
  return text
    .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
    .replaceAll('*', '\\p{L}*')
    .replaceAll('~', '[ -]?');
}
