import type { Finding } from '../checker/finding.ts';

/** A term that the user never wants flagged, named as a finding names it. */
export type IgnoredTerm = Pick<Finding, 'concept' | 'term' | 'language'>;

/** What the user does not want to see again. Lives in `storage.local` only. */
export interface Ignored {
  /** Terms that are never flagged, as the glossary lists them. */
  readonly terms: readonly {
    readonly concept: string;
    readonly term: string;
    readonly language: Finding['language'];
  }[];
  /** Keys (`findingKey`) of findings left as they are; newest last. */
  readonly findings: readonly string[];
  /** Random, one for each installation: the keys mean nothing elsewhere. */
  readonly salt: string;
}

/** Is the finding one that the user has seen and left, or of a term never to be flagged? */
export function isIgnored(ignored: Ignored, text: string, finding: Finding): boolean {
  return (
    ignored.terms.some((term) => isSameTerm(term, finding)) ||
    (ignored.findings.length > 0 && ignored.findings.includes(findingKey(ignored.salt, text, finding)))
  );
}

export function isSameTerm(one: IgnoredTerm, other: IgnoredTerm): boolean {
  return one.concept === other.concept && one.term === other.term && one.language === other.language;
}

/**
 * A key for "leave it here": of the term, its words and up to 32 code units on each side, so that it still holds when text
 * elsewhere changes. A hash of 53 bits: enough to recognise, far too little to get the text back.
 */
export function findingKey(salt: string, text: string, finding: Finding): string {
  const around = text
    .slice(Math.max(0, finding.start - 32), finding.end + 32)
    .replace(/\s+/g, ' ')
    .trim();
  return hash53(`${salt}\n${finding.concept}\n${finding.term}\n${around}`).toString(36);
}

/** cyrb53: `crypto.subtle` does not exist on pages without TLS. */
function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
