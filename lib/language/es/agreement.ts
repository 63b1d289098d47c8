import type { Grammar } from '../found.ts';
export const spanish: Grammar = { rewrites: [], fit: (alternative) => alternative.text, compound: () => [] };
