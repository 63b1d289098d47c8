import type { Grammar } from '../found.ts';
export const german: Grammar = { rewrites: [], fit: (alternative) => alternative.text, compound: () => [] };
