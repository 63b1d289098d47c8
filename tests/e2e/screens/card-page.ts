import type { CardStrings } from '../../../lib/card/card-strings.ts';
import { openCard } from '../../../lib/card/open-card.ts';
import type { OpenCard } from '../../../lib/card/open-card-options.ts';
import type { Advice } from '../../../lib/checker/advice.ts';

/** What a test may ask of the page: the card alone, on a page of text, with what happened written down. */
export interface CardPage {
  open(advice: Advice, options: { focus: boolean; canReplace?: boolean; outcome?: 'replaced' | 'failed' }): void;
  readonly happened: string[];
}

declare global {
  var cardPage: CardPage;
  var cardStrings: CardStrings;
  /** The keys that a listener of the page heard. */
  var keysOfPage: string[];
}

let current: OpenCard | undefined;
const happened: string[] = [];

globalThis.cardPage = {
  happened,
  open(advice, { focus, canReplace = true, outcome = 'replaced' }) {
    current?.close();
    const word = document.querySelector('#word') as HTMLElement;
    current = openCard({
      document,
      parent: document.documentElement,
      anchor: [...word.getClientRects()],
      advice,
      focus,
      canReplace,
      strings: globalThis.cardStrings,
      signal: new AbortController().signal,
      onApply: async ({ text }) => {
        happened.push(`apply ${text}; focus on ${document.activeElement?.id}`);
        return outcome;
      },
      onAction: (action) => void happened.push(action),
      onClose: () => void happened.push('closed'),
    });
  },
};
