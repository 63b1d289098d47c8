import { glossary } from '../../glossary/index.ts';
import { compileGlossary } from '../../lib/checker/compile.ts';
import { createChecker } from '../../lib/checker/create-checker.ts';

/** The real checker over the real glossary, made once a test file. */
export const checker = createChecker(compileGlossary(glossary));
