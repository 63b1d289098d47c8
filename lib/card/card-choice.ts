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
