import { mkdtempSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBuilds } from '../../tools/test-steps.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import { firefoxSection } from './page/firefox-section.ts';
import { loadScenarios, loadSection } from './page/load-section.ts';
import { visitInRounds } from './page/rounds.ts';
import { streamScenarios, streamSection } from './page/stream-section.ts';
import { targetsSection } from './page/targets-section.ts';
import { typingScenarios, typingSection } from './page/typing-section.ts';
import { writeSection } from './report.ts';

// What the extension costs on pages, beside the least that reading them costs. `npm run bench -- page`; BENCH_ROUNDS=5 makes
// more rounds than two.

const rounds = Number(process.env.BENCH_ROUNDS ?? 2);

process.env.OUTPUT_FOLDER ??= mkdtempSync(join(tmpdir(), 'woordkeus-bench-build-'));
if (!runBuilds()) process.exit(1);
const found = await visitInRounds([...loadScenarios, ...typingScenarios, ...streamScenarios], rounds);
const chromium = [
  '## On pages',
  '',
  `Chromium, the production build beside two that do the least: _walk_ goes through all text nodes, _walk and read_ reads`,
  'every character too, when the page opens and of all that comes. Text as above, one planted form in 500 words, in 60 in the',
  `article, in 20 where there are 2,000 findings. Every page is visited in every mode, ${rounds} rounds, a fresh browser for each mode`,
  'of each round; figures are medians over the rounds with their span, comparisons are made within a round. Script is time of the',
  `processor, with what the script made the browser do meanwhile. Load of the machine meanwhile: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')}`,
  `on ${availableParallelism()} cores (averages of 1, 5 and 15 minutes at the end).`,
  '',
  targetsSection(found),
  '',
  loadSection(found),
  '',
  typingSection(found),
  '',
  streamSection(found),
].join('\n');
// Written at once: Firefox may not be there, or too busy.
writeSection('page', chromium);
writeSection('page', `${chromium}\n\n${await firefoxSection(rounds, launchFirefox)}`);
