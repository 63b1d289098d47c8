import type { FindingCounts } from '../../lib/messages/messages.ts';
import type { Mark } from '../../lib/page/mark.ts';
import { askBackground } from './ask-background.ts';

export interface Reporter {
  /** The marks may have changed: the numbers are sent when they have. */
  changed(): void;
  /** Sends the numbers, changed or not. */
  send(): void;
}

/** Milliseconds between two reports: the badge need not follow every key. */
const interval = 150;

/** Tells the background how many findings the frame has, for the badge. Frames that never had any say nothing. */
export function createReporter(marks: () => readonly Mark[], signal: AbortSignal): Reporter {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLate = false;
  let sent: FindingCounts = none;

  function tell(counts: FindingCounts): void {
    sent = counts;
    askBackground({ type: 'findings', ...counts }).catch(() => {});
  }

  function tellWhenNew(): void {
    const counts = count(marks());
    if (counts.avoid !== sent.avoid || counts.attention !== sent.attention) tell(counts);
  }

  function changed(): void {
    if (timer !== undefined) {
      isLate = true;
      // Nobody asks a frame that has not told of itself: for its first findings the key of the next one counts at once.
      if (sent === none) tellWhenNew();
      return;
    }
    tellWhenNew();
    timer = setTimeout(() => {
      timer = undefined;
      if (isLate) changed();
      isLate = false;
    }, interval);
  }

  function takeBack(): void {
    if (sent !== none) tell(none);
  }

  function send(): void {
    tell(count(marks()));
  }

  addEventListener('pagehide', takeBack, { signal });
  addEventListener('pageshow', (event) => event.persisted && send(), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    takeBack();
  });
  return { changed, send };
}

const none: FindingCounts = { avoid: 0, attention: 0 };

function count(marks: readonly Mark[]): FindingCounts {
  const avoid = marks.filter(({ finding }) => finding.severity === 'avoid').length;
  return { avoid, attention: marks.length - avoid };
}
