import { statusShape } from '../card/status-shape.ts';
import type { Advice } from '../checker/advice.ts';

/** The same shape as on the card. It says nothing by itself: a word stands beside it. */
export function StatusMark({ status }: { readonly status: Advice['status'] }) {
  return (
    <svg class={`mark ${status}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={statusShape(status)} fill-rule="evenodd" />
    </svg>
  );
}
