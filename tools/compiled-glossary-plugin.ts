import { execFile } from 'node:child_process';
import { glob } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

/** What the content script imports. See `compiled-glossary.d.ts` for its type. */
const moduleName = 'virtual:compiled-glossary';
const resolvedName = `\0${moduleName}`;

/**
 * Gives the glossary to the bundles as it is used on pages: compiled when the extension is built, so that no page pays for it.
 * The work is done in a process of its own: a change of the glossary under `npm run dev` then reads every file anew.
 */
export function compiledGlossaryPlugin(): Plugin {
  return {
    name: 'woordkeus:compiled-glossary',
    resolveId: (id) => (id === moduleName ? resolvedName : undefined),
    async load(id) {
      if (id !== resolvedName) return;
      for await (const file of glob('{glossary,lib/checker,lib/language}/**/*.ts')) this.addWatchFile(file);
      return `export default ${JSON.stringify(await compile())};`;
    },
  };
}

async function compile(): Promise<string> {
  const script = new URL('./print-compiled-glossary.ts', import.meta.url);
  const { stdout } = await promisify(execFile)(process.execPath, [script.pathname], { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
