import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printMatrix } from './print-matrix.ts';
import { runBuilds, runStep, runVitest } from './test-steps.ts';

/** Real editors, webmail and a real CMS. They are kept beside the repository; without them there is nothing to run. */
const beds = process.env.BEDS_FOLDER ?? join(import.meta.dirname, '../../shared/beds');
const names = ['editors', 'roundcube', 'wordpress'];

if (existsSync(join(beds, 'bed'))) {
  process.exitCode = runAll() ? 0 : 1;
  printMatrix();
} else {
  console.log(`No test beds in ${beds}: real editors are not tested. BEDS_FOLDER names another place.`);
}

function runAll(): boolean {
  if (!runBuilds()) return false;
  process.env.BEDS_STATE ??= createStateFolder();
  try {
    const started = names.map((name) => runStep(`start of ${name}`, join(beds, 'bed'), ['start', name]));
    return started.every(Boolean) && runVitest('beds');
  } finally {
    for (const name of names) spawnSync(join(beds, 'bed'), ['stop', name], { stdio: 'inherit' });
  }
}

/** The servers run as users of their own, who have to get into the folder. */
function createStateFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'woordkeus-beds-'));
  chmodSync(folder, 0o755);
  return folder;
}
