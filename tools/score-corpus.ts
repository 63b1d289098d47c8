import type { Language } from '../glossary/concept.ts';
import type { Finding, TextRange } from '../lib/checker/finding.ts';
import type { CorpusItem, Mark } from './read-corpus.ts';

type Found = Finding & { readonly suggestions: readonly string[] };

interface Options {
  /** The file as it was named: printed with its figures. */
  readonly file: string;
  readonly language: Language;
  readonly check: (text: string, language: Language) => Found[];
  readonly failures: boolean;
}

/** Precision, recall and suggestions over the items of a corpus file, as lines to print. */
export function scoreCorpus(items: readonly CorpusItem[], { file, language, check, failures }: Options): string {
  const avoid = { expected: 0, hit: 0, flagged: 0, right: 0 };
  const both = { expected: 0, hit: 0, flagged: 0, right: 0 };
  const suggestions = { asked: 0, first: 0, firstThree: 0 };
  let wrongSeverity = 0;
  let wrongQuoted = 0;
  const lines: string[] = [];
  for (const item of items) {
    const found = check(item.text, language);
    const failed: string[] = [];
    for (const mark of item.marks) {
      if (mark.severity === undefined) continue;
      const hit = found.find((finding) => overlaps(finding, mark));
      both.expected++;
      if (mark.severity === 'avoid') avoid.expected++;
      if (hit === undefined) {
        failed.push(`MISS «${item.text.slice(mark.start, mark.end)}» (${mark.severity})`);
        continue;
      }
      both.hit++;
      if (mark.severity === 'avoid' && hit.severity === 'avoid') avoid.hit++;
      if (hit.severity !== mark.severity)
        failed.push(`LEVEL «${item.text.slice(hit.start, hit.end)}» is ${hit.severity}, should be ${mark.severity}`) &&
          wrongSeverity++;
      if (hit.quoted !== mark.quoted)
        failed.push(`QUOTED «${item.text.slice(hit.start, hit.end)}» is ${hit.quoted}`) && wrongQuoted++;
      countSuggestions(item, mark, hit, suggestions, failed);
    }
    for (const finding of found) {
      const marks = item.marks.filter((mark) => overlaps(finding, mark));
      if (marks.some(({ severity }) => severity === undefined)) continue;
      both.flagged++;
      if (finding.severity === 'avoid') avoid.flagged++;
      if (marks.length > 0) both.right++;
      else
        failed.push(
          `FALSE «${item.text.slice(finding.start, finding.end)}» (${finding.severity}, ${finding.concept}: ${finding.term} ${finding.language})`,
        );
      if (finding.severity === 'avoid' && marks.some(({ severity }) => severity === 'avoid')) avoid.right++;
    }
    if (failed.length > 0)
      lines.push(`${file}:${item.line} [${item.phenomenon}] ${item.text}`, ...failed.map((each) => `   ${each}`));
  }
  const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}`);
  const figures = (name: string, { expected, hit, flagged, right }: typeof both) =>
    `${name} P ${share(right, flagged)} R ${share(hit, expected)} (${expected})`;
  const total = `${file} ${items.length} items | ${figures('avoid', avoid)} | ${figures('both', both)} | first ${share(suggestions.first, suggestions.asked)} three ${share(suggestions.firstThree, suggestions.asked)} of ${suggestions.asked} | wrong severity ${wrongSeverity}, wrong quoted ${wrongQuoted}`;
  return [...(failures ? lines : []), total].join('\n');
}

function countSuggestions(
  item: CorpusItem,
  mark: Mark,
  hit: Found,
  counts: { asked: number; first: number; firstThree: number },
  failed: string[],
): void {
  counts.asked++;
  const result = (range: TextRange, text: string) =>
    (item.text.slice(0, range.start) + text + item.text.slice(range.end)).replace(/\s+/gu, ' ').toLowerCase();
  const wanted = new Set(mark.replacements.map((text) => result(mark, text)));
  const right = hit.suggestions.map((text) => wanted.has(result(hit, text)));
  const none = mark.replacements.length === 0 && hit.suggestions.length === 0;
  if (none || right[0]) counts.first++;
  else
    failed.push(
      `SUGGESTS «${item.text.slice(hit.start, hit.end)}» → ${hit.suggestions[0] ?? '(nothing)'} ; accepted: ${mark.replacements[0] ?? '(nothing)'}`,
    );
  if (none || right.slice(0, 3).includes(true)) counts.firstThree++;
}

function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}
