import { type Concept, type Language, languages, type Term } from '../../glossary/concept.ts';
import { inflect } from '../language/inflection.ts';
import { rulesOf } from '../language/language.ts';
import { patternRulesOf } from '../language/pattern-rules.ts';
import { allowedPhrases, type Traps } from './allowed-phrases.ts';
import type { CompiledGlossary, CompiledPattern, CompiledTerm } from './compiled-glossary.ts';
import { entryKind, wordUse } from './compiled-glossary.ts';
import { compiledTerm, isFlagged } from './compiled-term.ts';
import { layOut, type PhraseEntry, wordsOf } from './compiled-words.ts';
import { readByPatterns } from './guarded-concepts.ts';
import { packText } from './packed-text.ts';
import { patternAnchors } from './pattern-anchors.ts';
import { patternExpression } from './pattern-expression.ts';

/** What the compiler needs of the glossary: its words, not its explanations. */
export interface CompilerInput {
  readonly concepts: readonly Concept[];
  readonly exceptions: readonly { readonly text: string }[];
  readonly cues: { readonly [cue: string]: { readonly [language: string]: readonly string[] } };
}

/** A first part of at least so many letters is found inside a word too: `webcamkindersekstoerisme`. */
const shortestInner = 8;
/** What a suspended hyphen leaves over must be a word, not an ending. */
const shortestSecond = 4;

/** Compiles the glossary at build time. Throws, naming the term, when a form or a pattern cannot be compiled. */
export function compileGlossary(glossary: CompilerInput): CompiledGlossary {
  const terms: CompiledTerm[] = [];
  const patterns: CompiledPattern[] = [];
  const phrases: PhraseEntry[] = [];
  for (const concept of glossary.concepts) {
    for (const language of languages) {
      for (const term of concept.terms[language] ?? []) {
        if (isFlagged(term)) compileTerm({ concept, term, language }, { terms, patterns, phrases });
      }
    }
  }
  for (const language of languages) compileRules(language, { terms, patterns, phrases });
  for (const { text } of glossary.exceptions)
    phrases.push({ kind: entryKind.name, owner: 0, words: wordsOf(text), use: wordUse.whole });
  phrases.push(...allowedPhrases(glossary.concepts, trapsOf(terms, patterns, phrases)));
  return { ...layOut(phrases), text: packText({ terms, patterns, cues: compileCues(glossary.cues) }) };
}

interface Output {
  readonly terms: CompiledTerm[];
  readonly patterns: CompiledPattern[];
  readonly phrases: PhraseEntry[];
}

function compileTerm(source: { concept: Concept; term: Term; language: Language }, output: Output): void {
  const { concept, term, language } = source;
  const owner = output.terms.length;
  const compiled = compiledTerm(concept, term, language);
  output.terms.push(compiled);
  const stem = wordsOf(term.compound?.closed ? '' : (term.compound?.stem ?? '')).join('');
  for (const form of inflect(term, language)) {
    if (readByPatterns.has(concept.id)) break;
    const words = wordsOf(form);
    if (words.length === 0) throw new Error(`${concept.id}: the form “${form}” of “${term.text}” has no letters`);
    if (words.length === 1) addSuspended(words[0] as string, compiled, language, output);
    // A compound of the term's own first part is found by that; an ending is no second part.
    if (isCompoundOf(stem, words)) continue;
    // Single letters (`C.P.`) would have to be looked at wherever one stands.
    if (words.every((word) => word.length === 1)) continue;
    const kind = /^\p{Lu}{2,5}s?$/u.test(form) ? entryKind.capitals : entryKind.form;
    output.phrases.push({ kind, owner, words, use: wordUse.whole });
  }
  if (stem !== '') {
    const use = stem.length >= shortestInner ? wordUse.prefix | wordUse.inner : wordUse.prefix;
    output.phrases.push({ kind: entryKind.stem, owner, words: [stem], use });
  }
  for (const sentence of term.patterns ?? []) addPattern({ term: owner, sentence }, language, output);
}

function isCompoundOf(stem: string, [word = '', ...others]: readonly string[]): boolean {
  const isOne = stem.length >= shortestInner && others.length === 0;
  return isOne && word.startsWith(stem) && word.length >= stem.length + shortestSecond;
}

/** `kinderarbeid en -prostitutie`: what is left of `kinderprostitutie` when its first part is not repeated. */
function addSuspended(word: string, compiled: CompiledTerm, language: Language, output: Output): void {
  for (const first of rulesOf[language].compounds?.firsts ?? []) {
    const second = word.slice(first.length);
    if (!word.startsWith(first) || second.length < shortestSecond || compiled.ordinary) continue;
    let owner = output.terms.findIndex(
      (each) => each.first === first && each.concept === compiled.concept && each.term === compiled.term,
    );
    if (owner === -1) owner = output.terms.push({ ...compiled, first }) - 1;
    output.phrases.push({ kind: entryKind.suspended, owner, words: [second], use: wordUse.whole });
    return;
  }
}

function compileRules(language: Language, output: Output): void {
  for (const rule of patternRulesOf[language]) {
    const term = output.terms.findIndex(
      (each) =>
        each.concept === rule.concept &&
        languages[each.language] === language &&
        (rule.term === undefined || each.term === rule.term),
    );
    if (term === -1)
      throw new Error(
        `A pattern of ${language} names ${rule.concept} ${rule.term ?? ''}, which the glossary does not flag`,
      );
    const { sentences, concept: _concept, term: _term, within, ...condition } = rule;
    const paragraph = within === 'sentence' ? {} : { paragraph: 1 as const };
    for (const sentence of sentences) addPattern({ ...condition, ...paragraph, term, sentence }, language, output);
  }
}

function addPattern(pattern: CompiledPattern, language: Language, { patterns, phrases }: Output): void {
  // A pattern that is no expression must stop the build, not a reader's page.
  patternExpression(pattern.sentence, language);
  const owner = patterns.push(pattern) - 1;
  for (const { words, open } of patternAnchors(pattern.sentence, language)) {
    const use = open ? wordUse.prefix | wordUse.whole : wordUse.whole;
    phrases.push({
      kind: open ? entryKind.openPattern : entryKind.pattern,
      owner,
      words: wordsOf(words.join(' ')),
      use,
    });
  }
}

function compileCues(cues: CompilerInput['cues']): { [key: string]: string } {
  const compiled: { [key: string]: string } = {};
  for (const [cue, byLanguage] of Object.entries(cues)) {
    for (const [language, entries] of Object.entries(byLanguage))
      compiled[`${cue}:${language}`] = entries.join('|').toLowerCase();
  }
  return compiled;
}

/** Notes at the fullest sensitivity need no list of exceptions; patterns are tried themselves, not their words. */
function trapsOf(
  terms: readonly CompiledTerm[],
  patterns: readonly CompiledPattern[],
  phrases: readonly PhraseEntry[],
): Traps {
  const isTrap = ({ kind, owner }: PhraseEntry) =>
    kind === entryKind.stem || (kind === entryKind.form && !(terms[owner] as CompiledTerm).fullOnly);
  const byLanguage = new Map<Language, RegExp[]>(languages.map((language) => [language, []]));
  for (const { term, sentence } of patterns) {
    const language = languages[(terms[term] as CompiledTerm).language] as Language;
    byLanguage.get(language)?.push(patternExpression(sentence, language));
  }
  return { phrases: phrases.filter(isTrap), patterns: byLanguage };
}
