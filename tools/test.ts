import { rmSync } from 'node:fs';
import { canInstall, installPackages } from './install-packages.ts';
import { findBrowsers } from './known-browsers.ts';
import { printTotals, resultsFolder } from './test-results.ts';
import { runBuilds, runStep, runVitest } from './test-steps.ts';

/** Everything that must hold before a change goes in, the quickest first; what fails does not keep the rest from running. */
rmSync(resultsFolder, { recursive: true, force: true });
installBrowsers();
const steps = [
  runStep('prepare', 'wxt', ['prepare']),
  runStep('types', 'tsc', ['--noEmit']),
  runStep('types of the pure core', 'tsc', ['--project', 'lib/checker']),
  runStep('lint', 'biome', ['check', '.']),
  runVitest('unit'),
  runBuilds(),
  runVitest('e2e'),
];
printTotals();
process.exitCode = steps.every(Boolean) ? 0 : 1;

function installBrowsers(): void {
  const here = new Set(
    findBrowsers()
      .filter(({ name }) => name === 'Chromium' || name === 'Firefox')
      .map(({ kind }) => kind),
  );
  const packages = { chromium: ['chromium', 'fonts-liberation'], firefox: ['firefox-esr', 'fonts-liberation'] };
  const missing = (['chromium', 'firefox'] as const).filter((kind) => !here.has(kind));
  if (missing.length === 0) return;
  if (canInstall()) {
    installPackages([...new Set(missing.flatMap((kind) => packages[kind]))]);
    return;
  }
  console.error(
    `The tests need Chromium and Firefox; missing: ${missing.join(', ')}. Install, or set CHROMIUM_PATH and FIREFOX_PATH.`,
  );
  process.exit(1);
}
