import type { Alternative, Concept, Language, Term } from '../../glossary/concept.ts';
import { grammars } from '../language/agreement.ts';
import { type Found, type Grammar, rewrite } from '../language/found.ts';
import type { Finding, Suggestion } from './finding.ts';
import { isHeadline, readFound, startsSentence, withLoneMark } from './found-words.ts';
import { isAllCapitals, withCaseOf } from './letter-case.ts';

export type Region = 'nl-NL' | 'nl-BE' | 'en-GB' | 'en-US';

/** What suggestions need of the glossary. */
export interface SuggestData {
  readonly concepts: readonly Concept[];
}

export interface SuggestOptions {
  /** Where the writer's readers are; wordings of another region come last. */
  readonly region?: Region;
}

const most = 4;

/**
 * Texts that can stand in the place of a finding exactly as they are, best first; at most four.
 * None when no swap of words can be right: then the term's `rewrite` says what to do. Pure.
 */
export function suggest(data: SuggestData, text: string, finding: Finding, options: SuggestOptions = {}): Suggestion[] {
  const term = findTerm(data, finding) ?? { text: finding.term, status: finding.severity, pos: 'phrase' };
  const found = readFound(text, finding, term);
  const listed = term.alternatives ?? [];
  const placed = grammars[finding.language].order?.(listed, found) ?? listed;
  const alternatives = inOrder(placed, isHeadline(text, finding), options.region);
  const suggestions = candidates(finding.language, alternatives, found)
    .map(({ text: candidate, when }) => ({ text: spelled(candidate, finding.language, options.region), when }))
    .map(({ text: candidate, when }) => ({ text: asWritten(candidate, text, finding, found), when }))
    .filter((candidate, index, all) => canStand(candidate.text, found) && isFirst(candidate.text, index, all));
  return suggestions
    .slice(0, most)
    .map(({ text: shown, when }, index) =>
      when === undefined || index === 0 ? { text: shown } : { text: shown, when },
    );
}

/** The term that a finding names. */
export function findTerm(data: SuggestData, finding: Finding): Term | undefined {
  const terms = data.concepts.find((concept) => concept.id === finding.concept)?.terms[finding.language] ?? [];
  return (
    terms.find((term) => term.text === finding.term) ?? terms.find((term) => term.variants?.includes(finding.term))
  );
}

interface Candidate {
  readonly text: string;
  readonly when: string | undefined;
}

/** A rule of the language, which reads the sentence; else what the glossary lists for this very form; else the parts that fit. */
function candidates(language: Language, alternatives: readonly Alternative[], found: Found): Candidate[] {
  const grammar = grammars[language];
  const ruled = rewrite(grammar.rewrites, found);
  if (ruled !== undefined) return ruled.map((text) => ({ text, when: undefined }));
  const form = found.words.toLowerCase();
  const listed = alternatives.flatMap(({ forms, when }) =>
    forms?.[form] === undefined ? [] : [{ text: forms[form], when }],
  );
  if (listed.length > 0) return listed;
  const edges = edgesOf(grammar, found);
  if (edges !== undefined) return within(language, alternatives, found, edges);
  const compounds = grammar.compound(alternatives, found);
  if (compounds.length > 0) return compounds.map((text) => ({ text, when: undefined }));
  return alternatives.flatMap((alternative) => {
    const text = fitted(grammar, alternative, found);
    return text === undefined ? [] : [{ text, when: alternative.when }];
  });
}

interface Edges {
  readonly front: string;
  readonly core: string;
  readonly back: string;
}

/** What a range holds beside the term: by the language's pattern, or because it hangs on the term and is not of it. */
function edgesOf(grammar: Grammar, found: Found): Edges | undefined {
  const { front = '', back = '', core = '' } = grammar.edges.exec(found.words)?.groups ?? {};
  return core !== '' && front + back !== '' ? { front, core, back } : tailOf(found);
}

/** `deepfakeporno | van drie meisjes`. */
function tailOf({ words, term }: Found): Edges | undefined {
  const text = words.toLowerCase();
  const own = [term.text, ...(term.variants ?? []), ...(term.forms ?? [])].map((form) => form.toLowerCase());
  const longest = own.filter((form) => text.startsWith(`${form} `)).reduce((a, b) => (b.length > a.length ? b : a), '');
  const back = words.slice(longest.length);
  const hangs = longest !== '' && /^ (?:van|of|von|met|with|mit|by|door|durch|de|sur|con|avec) /iu.test(back);
  return hangs ? { front: '', core: words.slice(0, longest.length), back } : undefined;
}

/** Words at the edges of the range that are not ours stay: `wegens`, `convicted`, `van 15`. An age cannot follow a clause. */
function within(language: Language, alternatives: readonly Alternative[], found: Found, edges: Edges): Candidate[] {
  const { front, core, back } = edges;
  const inner = {
    ...found,
    words: core,
    before: `${found.before} ${front}`.trim(),
    after: `${back} ${found.after}`.trim(),
  };
  return candidates(language, alternatives, inner)
    .filter(({ text }) => back === '' || !/ (?:dat|die|who|that|qui|que|der|das)(?= )/u.test(text))
    .map(({ text, when }) => ({ text: `${front}${text}${back}`, when }));
}

/**
 * Nouns take nouns. Verbs take verbs in the same form. A phrase takes only what is plainly a noun; an adjective only an
 * adjective; a statement fits nowhere by itself.
 */
function fitted(grammar: Grammar, alternative: Alternative, found: Found): string | undefined {
  if (alternative.use === 'statement' || namesSomethingElse(alternative, found)) return undefined;
  const { pos } = found.term;
  if (pos === 'verb') return grammar.verb?.(alternative, found);
  if (pos === 'adjective') return isAdjective(alternative) ? grammar.fit(alternative, found) : undefined;
  if (pos === 'phrase' && !isNoun(alternative)) return undefined;
  return grammar.fit(alternative, found);
}

/** A term whose first alternative is a person names persons: an act cannot take its place. */
function namesSomethingElse({ use }: Alternative, { term }: Found): boolean {
  return term.alternatives?.[0]?.use === 'person' && use === 'act';
}

/** `van seksueel kindermisbruik` describes too, but only behind its noun. */
function isAdjective({ text, use }: Alternative): boolean {
  return use === 'quality' && !/^(?:van|met|of|with|von|mit|de|d'|con) ?/u.test(text);
}

function isNoun({ number, plural, article, gender }: Alternative): boolean {
  return number !== undefined || plural !== undefined || article !== undefined || gender !== undefined;
}

/** Region first, then what is short in a headline; otherwise as the glossary has it. */
function inOrder(
  alternatives: readonly Alternative[],
  headline: boolean,
  region: Region | undefined,
): readonly Alternative[] {
  const rank = (alternative: Alternative): number => {
    const regional = alternative.region === undefined ? 1 : alternative.region === region ? 0 : 3;
    return regional * 2 + (headline && alternative.short !== true ? 1 : 0);
  };
  return alternatives
    .map((alternative, index) => ({ alternative, index }))
    .sort((a, b) => rank(a.alternative) - rank(b.alternative) || a.index - b.index)
    .map(({ alternative }) => alternative);
}

function spelled(candidate: string, language: Language, region: Region | undefined): string {
  return region === undefined ? candidate : (grammars[language].spell?.(candidate, region) ?? candidate);
}

function asWritten(candidate: string, text: string, finding: Finding, found: Found): string {
  const words = text.slice(finding.start, finding.end);
  const apostrophe = text.includes('’') ? '’' : "'";
  // `a Lolita`: the capital is that of the name, not of the place.
  const isName =
    finding.language !== 'de' &&
    (/^\p{Lu}\p{Ll}/u.test(found.term.text) || found.term.text === 'lolita') &&
    !isAllCapitals(words);
  const model = isName ? words.toLowerCase() : words;
  const cased = withCaseOf(model, candidate, finding.language, startsSentence(words, found));
  return withLoneMark(words, cased.replace(/'/gu, apostrophe));
}

/** `so-called victims` would doubt the victims and not the word. */
const doubt =
  /(?:^|\s)(?:so-called|zogenoemde|zogenaamde|sogenannten?|alleged|vermeende|soi-disant|prétendue?s?|supuest[oa]s?)$/iu;
const clause = / (?:dat|die|who|qui) /u;
const agePhrase =
  /^(?:van|of|aged|de|von|,? ?\(?)\s?(?:\d{1,2}|zes|zeven|acht|negen|tien|elf|twaalf|\p{L}+tien|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|onze|douze|treize|quatorze|quinze|seize)(?!\p{L})/iu;

/** Not the same words again, no word twice at a seam (`van van`), and no age behind a clause (`kind dat … wordt uitgebuit van dertien`). */
function canStand(candidate: string, found: Found): boolean {
  const words = candidate.toLowerCase().split(' ');
  const left = /([\p{L}'’]+)$/u.exec(found.before)?.[1]?.toLowerCase();
  const right = /^([\p{L}'’]+)/u.exec(found.after)?.[1]?.toLowerCase();
  if (clause.test(candidate) && agePhrase.test(found.after)) return false;
  if (doubt.test(found.before) && /^(?:victim|slachtoffer|Opfer|víctima)/iu.test(candidate)) return false;
  return candidate.toLowerCase() !== found.words.toLowerCase() && words[0] !== left && words.at(-1) !== right;
}

function isFirst(text: string, index: number, all: readonly { readonly text: string }[]): boolean {
  return all.findIndex((other) => other.text === text) === index;
}
