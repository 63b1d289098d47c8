import type { PatternRule } from '../pattern-rule.ts';
import { consentPatterns } from './patterns-consent.ts';
import { framingPatterns } from './patterns-framing.ts';
import { materialPatterns } from './patterns-material.ts';
import { payersPatterns } from './patterns-payers.ts';
import { prostitutionPatterns } from './patterns-prostitution.ts';
import { relationsPatterns } from './patterns-relations.ts';
import { sexPatterns } from './patterns-sex.ts';

/** Sentences of German that no list of forms can hold. */
export const germanPatterns: readonly PatternRule[] = [
  ...sexPatterns,
  ...relationsPatterns,
  ...consentPatterns,
  ...payersPatterns,
  ...prostitutionPatterns,
  ...materialPatterns,
  ...framingPatterns,
];
