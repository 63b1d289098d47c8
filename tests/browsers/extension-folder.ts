import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The production build for a browser.
 * @throws when it has not been built.
 */
export function getExtensionFolder(browser: 'chromium' | 'firefox'): string {
  const name = browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  const folder = resolve(import.meta.dirname, '../..', process.env.OUTPUT_FOLDER ?? '.output', name);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} is missing: npm run build makes it`);
  return folder;
}
