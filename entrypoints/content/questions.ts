import type { Finding } from '../../lib/checker/finding.ts';
import type { CheckedText } from '../../lib/messages/messages.ts';
import { askBackground } from './ask-background.ts';

type OnKnown = (findings: readonly Finding[]) => void;

/** Texts that are put to the checker in the background. */
export interface Questions {
  /** `onKnown` is called in the order in which the questions were asked. */
  ask(asked: CheckedText, onKnown: OnKnown): void;
}

/** A message holds no more than about so many UTF-16 units: the first texts, which are on screen, are answered first. */
const mostInMessage = 16_000;

interface Question {
  readonly asked: CheckedText;
  readonly onKnown: OnKnown;
}

export function createQuestions(): Questions {
  let unsent: Question[] = [];

  function sendAll(): void {
    const questions = unsent;
    unsent = [];
    for (let from = 0; from < questions.length; ) {
      const first = from;
      for (let size = 0; from < questions.length && size < mostInMessage; from++)
        size += (questions[from] as Question).asked.text.length;
      void send(questions.slice(first, from));
    }
  }

  async function send(questions: readonly Question[]): Promise<void> {
    const texts = questions.map(({ asked }) => asked);
    const found = await askBackground({ type: 'check', texts }).catch(() => undefined);
    // Without an answer the extension has gone, or has been renewed: what was found before stays.
    if (found) for (const [place, { onKnown }] of questions.entries()) onKnown(found[place] ?? []);
  }

  return {
    ask(asked, onKnown) {
      // What one slice of work comes upon goes off together.
      if (unsent.push({ asked, onKnown }) === 1) queueMicrotask(sendAll);
    },
  };
}
