import type { Rewrite } from '../found.ts';
import { materialRewrites } from './rewrites-material.ts';
import { peopleRewrites } from './rewrites-people.ts';
import { prostitutionRewrites } from './rewrites-prostitution.ts';
import { relationsRewrites } from './rewrites-relations.ts';

/** Sentences and phrases that no list of forms can hold, most particular first within each. */
export const spanishRewrites: readonly Rewrite[] = [
  ...materialRewrites,
  ...prostitutionRewrites,
  ...peopleRewrites,
  ...relationsRewrites,
];
