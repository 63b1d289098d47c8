import type { Mark } from '../../lib/page/mark.ts';
import { askBackground } from './ask-background.ts';

export interface Reporter {
  /** The marks may have changed: the numbers are sent when they have. */
  changed(): void;
  /** Sends the numbers, changed or not. */
  send(): void;
}

/** Milliseconds: the badge need not follow every key. */
const delay = 150;

/** Tells the background how many findings the frame has, for the badge. Frames that never had any say nothing. */
export function createReporter(marks: () => readonly Mark[], signal: AbortSignal): Reporter {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sent = '0 0';

  function send(): void {
    const all = marks();
    const avoid = all.filter((mark) => mark.finding.severity === 'avoid').length;
    tell(avoid, all.length - avoid);
  }

  function tell(avoid: number, attention: number): void {
    sent = `${avoid} ${attention}`;
    askBackground({ type: 'findings', avoid, attention }).catch(() => {});
  }

  function sendWhenNew(): void {
    timer = undefined;
    const all = marks();
    const avoid = all.filter((mark) => mark.finding.severity === 'avoid').length;
    if (sent !== `${avoid} ${all.length - avoid}`) tell(avoid, all.length - avoid);
  }

  function takeBack(): void {
    if (sent !== '0 0') tell(0, 0);
  }

  addEventListener('pagehide', takeBack, { signal });
  addEventListener('pageshow', (event) => event.persisted && send(), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    takeBack();
  });

  return {
    send,
    changed() {
      timer ??= setTimeout(sendWhenNew, delay);
    },
  };
}
