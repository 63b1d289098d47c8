import type { Advice } from '../checker/advice.ts';
import { CardBuilder } from './card-builder.ts';
import type { CardChoice, CardContent } from './card-choice.ts';
import type { CardStrings } from './card-strings.ts';
import { fill } from './fill.ts';
import type { Swap } from './replace-all.ts';

export interface AllState {
  readonly advice: Advice;
  readonly strings: CardStrings;
  readonly swaps: readonly Swap[];
  /** The number of the suggestion that they follow. */
  readonly index: number;
  /** One undo takes all of them back. */
  readonly isOneStep: boolean;
}

/** What the card shows before all findings of a term are replaced: each place as it will stand. */
export function createAllContent(document: Document, state: AllState): CardContent {
  const { advice, strings, swaps, index, isOneStep } = state;
  const choices = new Map<HTMLButtonElement, CardChoice>();
  const build = new CardBuilder(document, choices);
  const count = String(swaps.length);
  const others = otherWordings(build, state);
  const apply = build.labelled('suggestion primary', fill(strings.applyAll, { count }), { kind: 'apply-all', index });
  const list = swapList(build, state);
  list.id = 'swaps';
  const { element, announcement } = build.dialog(
    `card all ${advice.status}`,
    fill(strings.allName, { count, term: advice.term }),
    strings,
    [
      build.text('h2', 'term', advice.term, advice.textLanguage),
      build.text('p', 'label', fill(strings.allCount, { count })),
      ...others,
      list,
      build.text('p', 'undo', isOneStep ? strings.allOneUndo : strings.allUndos),
      build.element('div', 'suggestions', [apply]),
      build.element('div', 'actions', [build.labelled('', strings.back, { kind: 'back' })]),
    ],
  );
  element.setAttribute('aria-describedby', list.id);
  return { element, choices, announcement };
}

/** More places than these are counted only: the card is small. */
const shown = 3;

function swapList(build: CardBuilder, { advice, strings, swaps }: AllState): HTMLElement {
  const items = swaps.slice(0, shown).map(({ before, text, after, replacement }) => {
    const item = build.element('li', '', []);
    item.append(before, build.text('del', '', text), ' ', build.text('ins', '', replacement), after);
    item.lang = advice.textLanguage;
    return item;
  });
  if (swaps.length > shown) {
    items.push(build.text('li', 'more', fill(strings.allMore, { count: String(swaps.length - shown) })));
  }
  return build.element('ol', 'swaps', items);
}

/** The suggestions, when there is more than one to choose from. */
function otherWordings(build: CardBuilder, { advice, strings, index }: AllState): HTMLElement[] {
  if (advice.suggestions.length < 2) return [];
  const buttons = advice.suggestions.map(({ text }, number) => {
    const button = build.button('wording', { kind: 'preview-all', index: number });
    button.append(build.text('span', '', text, advice.textLanguage), build.keyHint(String(number + 1)));
    button.setAttribute('aria-pressed', String(number === index));
    return button;
  });
  const group = build.element('div', 'wordings', buttons);
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', strings.suggestions);
  return [group];
}
