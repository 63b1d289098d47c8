import { browser } from 'wxt/browser';
import { createListener, type FrameFindings, type FrameRequests } from '../../lib/messages/messages.ts';
import { hasClosedEditor } from '../../lib/page/closed-editor.ts';
import { excerptOf } from '../../lib/page/excerpt.ts';
import type { Mark } from '../../lib/page/mark.ts';
import { findStep } from '../../lib/page/reading-order.ts';
import { revealMark } from '../../lib/page/reveal-mark.ts';
import type { FrameRun } from './run-page.ts';

/** Answers the background and the popup. The page cannot reach this listener. */
export function answerMessages(run: () => FrameRun | undefined, signal: AbortSignal): void {
  /** The marks as they were last listed: their place in the list is their id. */
  let listed: readonly Mark[] = [];

  function list(): FrameFindings {
    listed = run()?.marks() ?? [];
    return {
      state: run() ? 'on' : 'off',
      focused: document.hasFocus() && document.activeElement?.localName !== 'iframe',
      findings: listed.map((mark, id) => toListed(mark, id)),
      hasClosedEditor: hasClosedEditor(window),
    };
  }

  async function show(mark: Mark | undefined): Promise<boolean> {
    const current =
      mark &&
      run()
        ?.marks()
        .find(({ range }) => range === mark.range);
    if (!current) return false;
    await revealMark(window, current);
    await run()?.card.open(current, { focus: true });
    return true;
  }

  const listener = createListener<FrameRequests, unknown>({
    report: () => {
      run()?.report();
      return undefined;
    },
    'list-findings': list,
    'show-finding': async ({ id }) => ({ shown: await show(listed[id]) }),
    'step-finding': async ({ by, from }) => {
      const frame = run();
      const next = frame && findStep(document, frame.marks(), by, from, frame.card.current());
      return { moved: await show(next) };
    },
  });
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}

function toListed(mark: Mark, id: number) {
  const { text, finding } = excerptOf(mark);
  return {
    id,
    severity: finding.severity,
    term: finding.term,
    before: text.slice(Math.max(0, finding.start - around), finding.start),
    text: text.slice(finding.start, finding.end),
    after: text.slice(finding.end, finding.end + around),
    quoted: finding.quoted,
    where: mark.source.kind === 'page' ? ('page' as const) : ('field' as const),
  };
}

/** UTF-16 code units on each side. */
const around = 40;
