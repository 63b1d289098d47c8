import type { Mark } from './mark.ts';
import { compareMarks } from './reading-order.ts';

/**
 * The findings of the same term in the same field or editor that can be replaced, in reading order. The words of another
 * are left out, unless there are no others.
 */
export function findSameTerm(marks: readonly Mark[], { source, finding }: Mark): Mark[] {
  const same = marks.filter(
    (mark) =>
      mark.source.element === source.element &&
      mark.source.replace !== undefined &&
      mark.finding.concept === finding.concept &&
      mark.finding.term === finding.term &&
      mark.finding.language === finding.language,
  );
  const own = same.filter((mark) => !mark.finding.quoted);
  return (own.length > 0 ? own : same).sort(compareMarks);
}
