import { runBuilds, runVitest } from './test-steps.ts';

/** The rarer cases in real browsers, for which `npm test` has no time. */
process.exitCode = runBuilds() && runVitest('more') ? 0 : 1;
