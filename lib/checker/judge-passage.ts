import { type Language, languages } from '../../glossary/concept.ts';
import { rulesOf } from '../language/language.ts';
import type { CheckOptions } from './check-options.ts';
import { type CompiledTerm, entryKind, type GlossaryText } from './compiled-glossary.ts';
import { compoundStands, suspendedStands } from './compound-match.ts';
import { conditionHolds } from './condition.ts';
import { isExempt, statesAgeOfConsent } from './exemption.ts';
import type { Finding, Severity, TextRange } from './finding.ts';
import { findingRange } from './finding-range.ts';
import { foldedText } from './folded-text.ts';
import { amongOthers, betweenTwo, labels } from './guarded-concepts.ts';
import type { Match } from './matcher.ts';
import type { Passage } from './passage.ts';
import { findPatterns } from './pattern-match.ts';
import { type Reading, readPassage } from './reading.ts';
import { hasChild, isSameAge } from './scene.ts';
import { type Evidence, languageEvidence, likelyLanguage } from './text-language.ts';

/** What a passage is judged by. */
export interface Judgement {
  readonly glossary: GlossaryText;
  readonly enabled: readonly Language[];
  readonly options: CheckOptions;
}

/** A passage while it is judged: what is costly to know is found out when it is first asked for. */
interface Hearing extends Judgement {
  readonly passage: Passage;
  readonly evidence: Evidence;
  read(language: Language): Reading;
}

function openHearing(passage: Passage, judgement: Judgement): Hearing {
  const readings = new Map<Language, Reading>();
  let evidence: Evidence | undefined;
  return {
    ...judgement,
    passage,
    get evidence() {
      evidence ??= languageEvidence(textsOf(passage), judgement.options.language);
      return evidence;
    },
    read(language) {
      const reading = readings.get(language) ?? readPassage(passage, language, judgement.glossary);
      readings.set(language, reading);
      return reading;
    },
  };
}

/** What stands before is folded only when the passage itself has few words. */
function* textsOf(passage: Passage): Generator<string> {
  yield passage.folded;
  yield passage.before;
}

/** A match with its term, or a wording that is right (`term` left out). Offsets into the passage. */
interface Candidate extends TextRange {
  readonly term?: CompiledTerm;
  readonly severity?: Severity;
  /** Found by a pattern: its context is proven. */
  readonly pattern?: true;
  readonly compound?: true;
}

/** The findings of a passage, sorted, not overlapping. Offsets into the passage. */
export function judgePassage(passage: Passage, matches: readonly Match[], judgement: Judgement): Finding[] {
  const hearing = openHearing(passage, judgement);
  const candidates = [...fixedCandidates(matches, hearing), ...patternCandidates(matches, hearing)];
  if (!candidates.some(({ term }) => term !== undefined)) return [];
  const likely = likelyLanguage(hearing.evidence);
  const own = candidates.filter(({ term }) => term !== undefined && languages[term.language] === likely);
  const standing = candidates.filter(
    (candidate) =>
      candidate.term === undefined ||
      (!isOwnWord(candidate, candidate.term, own) && stands(candidate, candidate.term, hearing)),
  );
  return leftmostLongest(standing, likely).flatMap((candidate) => {
    if (candidate.term === undefined) return [];
    return finding(candidate, candidate.term, hearing) ?? [];
  });
}

/** A word that the language of the text knows itself is judged in that language alone. */
function isOwnWord(candidate: Candidate, term: CompiledTerm, own: readonly Candidate[]): boolean {
  return own.some(
    (each) => each.term?.language !== term.language && each.start <= candidate.start && candidate.end <= each.end,
  );
}

function fixedCandidates(matches: readonly Match[], { passage, glossary }: Hearing): Candidate[] {
  return matches.flatMap((match): Candidate[] => {
    const range = { start: match.start - passage.start, end: match.end - passage.start };
    if (match.kind === entryKind.pattern) return [];
    if (match.kind === entryKind.allowed || match.kind === entryKind.name) return [range];
    const term = glossary.terms[match.owner] as CompiledTerm;
    const language = languages[term.language] as Language;
    if (match.kind === entryKind.form) return [{ ...range, term }];
    if (match.kind === entryKind.stem)
      return compoundStands(passage.folded, match, passage.start, language) ? [{ ...range, term, compound: true }] : [];
    const suspended = suspendedStands(passage.folded, range, term.first ?? '', language);
    return suspended === undefined ? [] : [{ ...suspended, term }];
  });
}

function patternCandidates(matches: readonly Match[], hearing: Hearing): Candidate[] {
  const { passage, glossary } = hearing;
  const candidates: Candidate[] = [];
  for (const { pattern, start, end } of findPatterns(passage, matches, glossary, (each) =>
    isLanguageOf(each, hearing),
  )) {
    const term = glossary.terms[pattern.term] as CompiledTerm;
    const language = languages[term.language] as Language;
    const reading = hearing.read(language);
    const sentence = reading.sentenceAt(start);
    if (isOtherWord(passage, { start, end }, term, language) || !conditionHolds(pattern, reading, sentence)) continue;
    candidates.push({ start, end, term, severity: pattern.severity ?? term.severity, pattern: true });
  }
  return candidates;
}

/** `ein freier Mitarbeiter`, `prostituierte ihre Ideale`: a noun of German has a capital, wherever anything has one. */
function isOtherWord(
  { text }: Passage,
  { start, end }: TextRange,
  { concept }: CompiledTerm,
  language: Language,
): boolean {
  if (language !== 'de' || !/\p{Lu}/u.test(text)) return false;
  if (concept === 'offender-who-pays') return /^\p{Ll}/u.test(text.slice(start));
  return concept === 'child-exploited-in-prostitution' && /(?<!\p{L})prostituierte/u.test(text.slice(start, end));
}

/** Patterns are read in the language of the text alone; where that is not known, in every language that is possible. */
function isLanguageOf(language: Language, { enabled, evidence }: Hearing): boolean {
  if (!enabled.includes(language)) return false;
  const likely = likelyLanguage(evidence);
  return likely === undefined || likely === language;
}

function stands(candidate: Candidate, term: CompiledTerm, hearing: Hearing): boolean {
  const language = languages[term.language] as Language;
  if (candidate.pattern) return true;
  if (!hearing.enabled.includes(language) || !fitsLanguage(candidate, term, language, hearing)) return false;
  const reading = hearing.read(language);
  const sentence = reading.sentenceAt(candidate.start);
  if (term.fullOnly && hearing.options.sensitivity !== 'full') return false;
  if ((term.ordinary || term.fullOnly) && !isOnTopic(reading, sentence)) return false;
  // In a compound the other part says what is meant.
  const joined = candidate.compound || isJoined(reading, candidate.end);
  return conditionHolds(joined ? { ...term, requires: undefined } : term, reading, sentence);
}

/** `Loverboy-Methode`: the first part of a compound with a hyphen. */
function isJoined({ passage, language }: Reading, end: number): boolean {
  return rulesOf[language].compounds !== undefined && /^-[a-z]/.test(passage.folded.slice(end, end + 2));
}

/** Another language's word counts in a text when it is long and needs no context: `child porn` in Dutch. */
function fitsLanguage(range: TextRange, term: CompiledTerm, language: Language, { evidence }: Hearing): boolean {
  const likely = likelyLanguage(evidence);
  if (likely === undefined || likely === language) return true;
  const length = range.end - range.start;
  const own = evidence[languages.indexOf(language)] as number;
  if (own > 2 && own * 2 > Math.max(...evidence)) return true;
  return term.requires === undefined && !term.ordinary && length > 7;
}

/** An ordinary word is ours only where the sentence is about the abuse of children. */
function isOnTopic(reading: Reading, sentence: TextRange): boolean {
  return (
    reading.holds('@child', sentence) && ['@abuse', '@crime', '@exploit'].some((cue) => reading.holds(cue, sentence))
  );
}

/** People of like age, or a statement of the age from which consent counts. */
function isRightBetweenTwo(reading: Reading, sentence: TextRange): boolean {
  const text = reading.passage.folded.slice(sentence.start, sentence.end);
  return isSameAge(text, reading.language) || statesAgeOfConsent(reading, sentence);
}

/** Where children are one group among others, sex tourism needs attention; otherwise what the term says. */
function severityHere(candidate: Candidate, term: CompiledTerm, reading: Reading, sentence: TextRange): Severity {
  const severity = candidate.severity ?? term.severity;
  return amongOthers.has(term.concept) &&
    !hasChild(foldedText(term.term), reading.language) &&
    reading.holds(rulesOf[reading.language].otherGroups, sentence)
    ? 'attention'
    : severity;
}

/** From left to right the longest; of two alike the wording that is right, then the better of two terms. */
function leftmostLongest(candidates: Candidate[], likely: Language | undefined): Candidate[] {
  candidates.sort((a, b) => a.start - b.start || b.end - a.end || rank(b, likely) - rank(a, likely));
  const kept: Candidate[] = [];
  let end = 0;
  for (const candidate of candidates) {
    if (candidate.start < end) continue;
    kept.push(candidate);
    end = candidate.end;
  }
  return kept;
}

/** What is right before what is flagged; the language of the text, the more severe, and a form before a compound. */
function rank({ term, severity, compound }: Candidate, likely: Language | undefined): number {
  if (term === undefined) return 8;
  const own = languages[term.language] === likely ? 4 : 0;
  return own + ((severity ?? term.severity) === 'avoid' ? 2 : 0) + (compound ? 0 : 1);
}

/** `a 'Lolita'`: the marks that stand around the words alone. */
function withOwnMarks(text: string, { start, end }: TextRange): TextRange {
  const isMarked = /["“”„‘'«]/u.test(text.charAt(start - 1)) && /["“”’'»]/u.test(text.charAt(end));
  return isMarked ? { start: start - 1, end: end + 1 } : { start, end };
}

function finding(candidate: Candidate, term: CompiledTerm, hearing: Hearing): Finding | undefined {
  const { passage, options, evidence } = hearing;
  const language = languages[term.language] as Language;
  const likely = likelyLanguage(evidence) ?? language;
  const reading = hearing.read(likely);
  const sentence = reading.sentenceAt(candidate.start);
  const severity = severityHere(candidate, term, reading, sentence);
  if (options.sensitivity === 'avoid' && severity === 'attention') return undefined;
  const isName = language !== 'de' && /^\p{Lu}/u.test(term.term);
  // A word of another language may stand in a sentence of its own language.
  const readings = likely === language ? [reading] : [reading, hearing.read(language)];
  if (readings.some((each) => isExempt(each, candidate, term.concept, isName))) return undefined;
  if (betweenTwo.has(term.concept) && isRightBetweenTwo(reading, sentence)) return undefined;
  const range = candidate.pattern ? candidate : findingRange(passage.folded, candidate, term, language);
  const { start, end } = labels.has(term.concept) ? withOwnMarks(passage.text, range) : range;
  const quoted =
    options.quoted === true ||
    reading.quotations.some((each) => each.start <= candidate.start && candidate.end <= each.end);
  return { start, end, severity, concept: term.concept, term: term.term, language, quoted };
}
