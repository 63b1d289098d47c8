import type { Term } from '../../glossary/concept.ts';

/** What the rules need to know of a word. `inflection` names a class where part of speech and ending do not tell it. */
export type Headword = Pick<Term, 'text' | 'pos' | 'gender' | 'number' | 'plural' | 'inflection'>;
