import type { OpenCard, OpenCardOptions } from './open-card-options.ts';

/**
 * Where the card script leaves `openCard` for the content script. Both run in the isolated world of the extension, which the
 * page cannot see. The card script is injected when a card is first needed.
 */
const name = '__woordkeusOpenCard';

type OpenCardFunction = (options: OpenCardOptions) => OpenCard;
type World = { [name]?: OpenCardFunction };

export function registerOpenCard(openCard: OpenCardFunction): void {
  (globalThis as World)[name] = openCard;
}

/** `undefined` as long as the card script has not run in this frame. */
export function findOpenCard(): OpenCardFunction | undefined {
  return (globalThis as World)[name];
}
