import type { LanguageRules } from '../language.ts';
import { dutch } from '../nl/dutch.ts';

export const spanish: LanguageRules = { ...dutch, code: 'es', patterns: [], commonWords: 'xxes' };
