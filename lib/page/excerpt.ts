import type { Finding } from '../checker/finding.ts';
import type { Mark } from './mark.ts';
import { paragraphsAround } from './paragraphs.ts';

/** The paragraph around a finding and the finding in it: what the background needs for its advice, and no more. */
export function excerptOf({ source, finding }: Mark): { readonly text: string; readonly finding: Finding } {
  if (source.kind !== 'field') return { text: source.text, finding };
  const { start, end } = paragraphsAround(source.text, finding);
  return {
    text: source.text.slice(start, end),
    finding: { ...finding, start: finding.start - start, end: finding.end - start },
  };
}
