import type { Grammar } from '../found.ts';
export const french: Grammar = { rewrites: [], fit: (alternative) => alternative.text, compound: () => [] };
