import { parseArgs } from 'node:util';
import { serveMoreEditors } from '../tests/beds/more-editors/serve.ts';
import { launchChromium } from '../tests/browsers/chromium.ts';
import { launchFirefox } from '../tests/browsers/firefox.ts';
import { ownGrowth, runSoak, type SoakFigures } from '../tests/soak/run-soak.ts';

/** `npm run soak -- [seconds] [--seed N] [--browser chromium|firefox]`: ten minutes in each browser, unless told otherwise. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, browser: { type: 'string' } },
});
const seconds = Number(positionals[0] ?? 600);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const launchers = { chromium: launchChromium, firefox: launchFirefox };
const chosen = (Object.keys(launchers) as (keyof typeof launchers)[]).filter(
  (name) => !values.browser || values.browser === name,
);

/** Bytes. A heap is measured to the letter, processes are not. */
const mostGrowth = { chromium: 2e6, firefox: 15e6 };

const server = await serveMoreEditors();
for (const name of chosen) {
  const launch = launchers[name];
  console.log(`${name}: ${seconds} s of gestures, seed ${seed}`);
  try {
    printFigures(name, await runSoak({ launch, url: `${server.origin}/several.html`, seconds, seed }));
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
}
server.close();

function printFigures(browser: keyof typeof mostGrowth, figures: SoakFigures): void {
  const { gestures, counts, memory, referenceMemory, errors } = figures;
  const megabytes = (one: SoakFigures['memory']): string =>
    [one.start, one.half, one.end].map((bytes) => (bytes / 1e6).toFixed(1)).join(' → ');
  console.log(`  ${gestures} gestures: ${[...counts].map(([name, count]) => `${name} ${count}`).join(', ')}`);
  console.log('  the four texts and models equal those of the same gestures without the extension');
  console.log(`  memory in MB, start → half → end: ${megabytes(memory)}; without: ${megabytes(referenceMemory)}`);
  console.log(`  own growth over the last half: ${(ownGrowth(figures) / 1e6).toFixed(1)} MB`);
  console.log(`  errors of ours: ${errors.length}`);
  for (const error of errors) console.log(`    ${error}`);
  if (errors.length > 0 || ownGrowth(figures) > mostGrowth[browser]) process.exitCode = 1;
}
