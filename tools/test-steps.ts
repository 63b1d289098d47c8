import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { addResult, hasFailedTests, resultFile } from './test-results.ts';

/** Runs a command of the project's dependencies, says how long it took, and writes down how it ended. */
export function runStep(name: string, command: string, options: readonly string[]): boolean {
  const passed = run(name, command, options);
  addResult(name, passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  return passed;
}

/** The production builds, as they are tested in browsers. */
export function runBuilds(): boolean {
  return [
    runStep('build for Chrome and Edge', 'wxt', ['build']),
    runStep('build for Firefox', 'wxt', ['build', '--browser', 'firefox']),
  ].every(Boolean);
}

/** Runs one project of `vitest.config.ts`; it writes its own results. */
export function runVitest(project: string): boolean {
  const file = resultFile(project);
  const passed = run(project, 'vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  // A file that cannot even be loaded has no tests that could fail.
  if (!passed && !hasFailedTests(project)) addResult(`${project} as a whole`, { passed: 0, failed: 1 });
  return passed;
}

function run(name: string, command: string, options: readonly string[]): boolean {
  const started = performance.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, options, {
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  console.log(
    `── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  return status === 0;
}
