import type { LanguageRules } from '../language.ts';
import { dutch } from '../nl/dutch.ts';

export const german: LanguageRules = { ...dutch, code: 'de', patterns: [], commonWords: 'xxde' };
