import type { Suggestion } from '../checker/finding.ts';
import type { CardAction } from './open-card-options.ts';

/** What a button of the card stands for. */
export type CardChoice =
  | { readonly kind: 'apply' | 'copy'; readonly suggestion: Suggestion }
  | { readonly kind: 'action'; readonly action: CardAction }
  /** Shows what replacing all would do, with the suggestion of this number. */
  | { readonly kind: 'preview-all'; readonly index: number }
  | { readonly kind: 'apply-all'; readonly index: number }
  | { readonly kind: 'back' | 'close' };

export interface CardContent {
  /** The dialog. */
  readonly element: HTMLElement;
  /** In the order of the Tab key. The first suggestions have the keys 1 to 9. */
  readonly choices: ReadonlyMap<HTMLButtonElement, CardChoice>;
  /** Read out when its text changes. */
  readonly announcement: HTMLElement;
}

/** What the keys 1 to 9 stand for. */
export function wordingsOf({ choices }: CardContent): CardChoice[] {
  const all = [...choices.values()];
  const isPreview = all.some(({ kind }) => kind === 'apply-all');
  return all.filter(({ kind }) => (isPreview ? kind === 'preview-all' : kind === 'apply' || kind === 'copy'));
}

/** The button before or behind the one that has the focus, round the end; from the card itself the first or the last. */
export function buttonBeside({ choices }: CardContent, focused: Element | null, by: 1 | -1): HTMLElement | undefined {
  const buttons = [...choices.keys()];
  const current = buttons.indexOf(focused as HTMLButtonElement);
  return buttons.at(by > 0 ? (current + 1) % buttons.length : current < 0 ? -1 : current - 1);
}
