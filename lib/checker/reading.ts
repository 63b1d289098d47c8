import type { Language } from '../../glossary/concept.ts';
import { rulesOf } from '../language/language.ts';
import type { GlossaryText } from './compiled-glossary.ts';
import type { TextRange } from './finding.ts';
import { type Passage, sentenceAt } from './passage.ts';
import { filledExpression } from './pattern-expression.ts';
import { perLanguage } from './per-language.ts';
import { wordExpression } from './plain-expression.ts';
import { quotationsIn } from './quotation.ts';
import { type Age, agesIn, hasAdult, hasChild, hasOneChild, withoutBystanders } from './scene.ts';

/**
 * What is known of a passage, found out when a rule asks for it and then kept. Offsets into the passage.
 */
export interface Reading {
  readonly passage: Passage;
  readonly language: Language;
  readonly quotations: readonly TextRange[];
  readonly ages: readonly Age[];
  /** Is there a child in the passage, or in what stands before it? */
  readonly child: boolean;
  sentenceAt(offset: number): TextRange;
  /** Is a cue set (`@abuse`), or a word or phrase with `*` for any ending, in the range; the whole passage when left out. */
  holds(entry: string, range?: TextRange): boolean;
}

export function readPassage(passage: Passage, language: Language, glossary: GlossaryText): Reading {
  const known = new Map<string, boolean>();
  let withBystanders = '';
  let without = '';
  return {
    passage,
    language,
    get quotations() {
      return keep(this, 'quotations', quotationsIn(passage.text, language));
    },
    get ages() {
      return keep(this, 'ages', agesIn(passage.folded, language));
    },
    get child() {
      return keep(this, 'child', hasChild(passage.folded, language) || hasChild(passage.before, language));
    },
    sentenceAt: (offset) => sentenceAt(passage, offset),
    holds(entry, range) {
      const key = `${entry} ${range?.start ?? ''}`;
      let answer = known.get(key);
      if (answer === undefined) {
        answer = isIn(
          entry,
          range === undefined ? `${passage.before}\n${passage.folded}` : passage.folded.slice(range.start, range.end),
        );
        known.set(key, answer);
      }
      return answer;
    },
  };

  function isIn(entry: string, text: string): boolean {
    if (entry === '@child' || entry === '@childHere') return hasChild(text, language);
    if (entry === '@age' || entry === '@ageHere') return agesIn(own(text), language).some(({ years }) => years < 18);
    if (entry === '@youth') return hasChild(own(text), language);
    if (entry === '@oneChild') return hasOneChild(own(text), language);
    if (entry === '@grown') return agesIn(text, language).some(({ years }) => years >= 18);
    if (entry === '@adult') return hasAdult(text, language);
    return expressionOf(entry).test(text);
  }

  /** Without the children who only stand by; several cues ask for it of one sentence. */
  function own(text: string): string {
    if (text !== withBystanders) {
      withBystanders = text;
      without = withoutBystanders(text, language);
    }
    return without;
  }

  function expressionOf(entry: string): RegExp {
    const kept = expressionsOf(glossary, language);
    let expression = kept.get(entry);
    if (expression === undefined) {
      const source = entry.startsWith('@') ? cueSource(entry) : entry;
      expression = source === '' ? nothing : cueExpression(source, language);
      kept.set(entry, expression);
    }
    return expression;
  }

  /** The cues of the glossary, and those that the language's rules add. */
  function cueSource(entry: string): string {
    const rules = rulesOf[language];
    const added = {
      '@trade': rules.trade,
      '@abuse': rules.abuse,
      '@crime': rules.justice,
      '@exploit': rules.exploitation,
    }[entry];
    return [glossary.cues[`${entry}:${language}`], added]
      .filter((source) => source !== undefined && source !== '')
      .join('|');
  }
}

function keep<T>(owner: object, name: string, value: T): T {
  Object.defineProperty(owner, name, { value });
  return value;
}

const nothing = /(?!)/;
const expressions = new WeakMap<GlossaryText, (language: Language) => Map<string, RegExp>>();

/** By cue or word, as the glossary has them. */
function expressionsOf(glossary: GlossaryText, language: Language): Map<string, RegExp> {
  let kept = expressions.get(glossary);
  if (kept === undefined) {
    kept = perLanguage(() => new Map());
    expressions.set(glossary, kept);
  }
  return kept(language);
}

/** Words and phrases with `|` between them and `*` for any ending. */
function cueExpression(source: string, language: Language): RegExp {
  const words = source.replace(/(?<![\\}\])])\*/g, '\\p{L}*').replaceAll('{age}', '{n}');
  return wordExpression(filledExpression(words, language));
}
