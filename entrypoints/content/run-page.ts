import { createFieldMirror } from '../../lib/page/field-mirror.ts';
import { createValueRanges, hasValueRanges } from '../../lib/page/field-ranges.ts';
import { findHit } from '../../lib/page/find-hit.ts';
import { isRendered } from '../../lib/page/left-out.ts';
import type { Mark } from '../../lib/page/mark.ts';
import { createPainter } from '../../lib/page/painter.ts';
import { compareMarks } from '../../lib/page/reading-order.ts';
import { replaceInEditor } from '../../lib/page/replace-in-editor.ts';
import { replaceInField } from '../../lib/page/replace-in-field.ts';
import { watchPage } from '../../lib/page/watch-page.ts';
import { watchPointer } from '../../lib/page/watch-pointer.ts';
import type { Ignored } from '../../lib/settings/ignored.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { type CardOpener, createCardOpener } from './card-opener.ts';
import { createCheck } from './check.ts';
import { createReporter } from './report-findings.ts';
import { openOrClosedShadowRoot } from './shadow-root-access.ts';
import css from './style.css?inline';

/** What runs in a frame that is on. */
export interface FrameRun {
  /** In reading order, without those that cannot be seen now. */
  marks(): Mark[];
  readonly card: CardOpener;
  /** Sends the numbers to the background again. */
  report(): void;
}

/** Puts the parts together: what watches, paints, points, explains, replaces and reports. */
export function runPage(
  settings: Settings,
  ignored: Ignored,
  signal: AbortSignal,
  isOrphaned: () => boolean,
): FrameRun {
  const reporter = createReporter(seen, signal);
  const page = watchPage({
    window,
    signal,
    check: createCheck({ sensitivity: settings.sensitivity, languages: settings.languages }, ignored),
    where: settings.where,
    openOrClosedShadowRoot,
    painter: createPainter(window, signal),
    fieldRanges: hasValueRanges(window) ? createValueRanges() : createFieldMirror(window, css, signal),
    onMarkedRoot: adoptStyles,
    replaceInEditor: (host, block) => (range, text) =>
      replaceInEditor({ host, block, range, text, asksByEvent: !import.meta.env.FIREFOX }),
    replaceInField,
    onChange() {
      if (isOrphaned()) return;
      reporter.changed();
      card.follow();
      pointer.refresh();
    },
    onReopened: () => pointer.listen(),
  });
  const card = createCardOpener({ page, signal });
  const pointer = watchPointer({
    window,
    signal,
    hasMarks: () => page.hasMarks(),
    find: (x, y) => findHit(document, page, x, y),
    onPoint: (mark) => !isOrphaned() && card.open(mark, { focus: false }),
  });
  page.start();

  function seen(): Mark[] {
    return page.marks().filter(({ source }) => isRendered(source.element));
  }

  return { marks: () => seen().sort(compareMarks), card, report: reporter.send };
}

/** Firefox does not apply the document's highlight styles inside shadow roots; Chromium lets them inherit. */
function adoptStyles(root: ShadowRoot): void {
  if (!import.meta.env.FIREFOX) return;
  shadowSheet ??= createSheet();
  root.adoptedStyleSheets.push(shadowSheet);
}

let shadowSheet: CSSStyleSheet | undefined;

function createSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
