import type { PatternRule } from '../pattern-rule.ts';
import { consentPatterns } from './patterns-consent.ts';
import { materialPatterns } from './patterns-material.ts';
import { payersPatterns } from './patterns-payers.ts';
import { prostitutionPatterns } from './patterns-prostitution.ts';
import { relationsPatterns } from './patterns-relations.ts';

/** Sentences of French that no list of forms can hold. */
export const frenchPatterns: readonly PatternRule[] = [
  ...relationsPatterns,
  ...consentPatterns,
  ...payersPatterns,
  ...prostitutionPatterns,
  ...materialPatterns,
];
