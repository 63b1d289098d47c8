import type { LanguageRules } from '../language.ts';
import { dutch } from '../nl/dutch.ts';

export const french: LanguageRules = { ...dutch, code: 'fr', patterns: [], commonWords: 'xxfr' };
