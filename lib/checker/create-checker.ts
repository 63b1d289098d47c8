import { type Language, languages } from '../../glossary/concept.ts';
import { fold } from './characters.ts';
import type { CheckOptions } from './check-options.ts';
import type { Checker } from './checker.ts';
import { asItIs, type CleanText, cleanText } from './clean-text.ts';
import { type CompiledGlossary, entryKind, type GlossaryText } from './compiled-glossary.ts';
import type { Finding } from './finding.ts';
import { judgePassage } from './judge-passage.ts';
import { createMatcher, type Match, type Matcher } from './matcher.ts';
import { unpackText } from './packed-text.ts';
import { passageAround } from './passage.ts';
import { inCompany } from './pattern-match.ts';

/** The checker over a compiled glossary. Making one costs a fraction of a millisecond; it holds no state between texts. */
export function createChecker(compiled: CompiledGlossary): Checker {
  const matcher = createMatcher(compiled);
  let glossary: GlossaryText | undefined;
  return {
    check(text, options = {}) {
      const { clean, matches } = findMatches(matcher, text);
      if (matches.length === 0) return [];
      glossary ??= unpackText(compiled.text);
      return judge(clean, matches, glossary, options);
    },
  };
}

function findMatches(matcher: Matcher, text: string): { clean: CleanText; matches: Match[] } {
  const plain = matcher.find(text);
  if (plain !== undefined) return { clean: asItIs(text), matches: plain };
  const clean = cleanText(text);
  return { clean, matches: matcher.find(clean.text) ?? [] };
}

function judge(clean: CleanText, matches: Match[], glossary: GlossaryText, options: CheckOptions): Finding[] {
  const findings: Finding[] = [];
  const sorted = inCompany(clean.text, matches, glossary).sort((a, b) => a.start - b.start || b.end - a.end);
  const enabled: readonly Language[] = options.languages ?? languages;
  for (let next = 0, floor = 0; next < sorted.length; ) {
    const passage = passageAround(clean.text, sorted[next] as Match, floor, options.before ?? '');
    const from = next;
    while (next < sorted.length && (sorted[next] as Match).start < passage.end) next++;
    const within = sorted.slice(from, next);
    floor = passage.end;
    if (!within.some((match) => canFlag(match, clean.text))) continue;
    for (const finding of judgePassage(passage, within, { glossary, enabled, options })) {
      const start = passage.start + finding.start;
      const end = passage.start + finding.end;
      findings.push({ ...finding, start: clean.start(start), end: clean.end(end) });
    }
  }
  return findings;
}

/** Not a wording that is right, and no second part without its hyphen: most passages hold nothing else. */
function canFlag({ kind, start }: Match, text: string): boolean {
  if (kind === entryKind.allowed || kind === entryKind.name) return false;
  return kind !== entryKind.suspended || (start > 0 && fold(text.charCodeAt(start - 1)) === 0x2d);
}
