import { execFile } from 'node:child_process';
import { glob } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

/** What the bundles import, and the part of the compiler's output that it stands for. Types: `compiled-glossary.d.ts`. */
const modules: { readonly [name: string]: 'glossary' | 'scanner' } = {
  'virtual:compiled-glossary': 'glossary',
  'virtual:compiled-scanner': 'scanner',
};

/**
 * Gives the glossary to the bundles as it is used: compiled when the extension is built, so that no page pays for it.
 * The work is done in a process of its own: a change of the glossary under `npm run dev` then reads every file anew.
 */
export function compiledGlossaryPlugin(): Plugin {
  return {
    name: 'woordkeus:compiled-glossary',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    async load(id) {
      const part = modules[id.replace(/^\0/, '')];
      if (part === undefined) return;
      for await (const file of glob('{glossary,lib/checker,lib/language}/**/*.ts')) this.addWatchFile(file);
      return `export default ${JSON.stringify((await compile())[part])};`;
    },
  };
}

/** Several bundles of one build want it at about the same time. In milliseconds. */
const sameBuild = 3000;
let last: { readonly at: number; readonly compiled: Promise<Compiled> } | undefined;

interface Compiled {
  readonly glossary: string;
  readonly scanner: object;
}

function compile(): Promise<Compiled> {
  if (last === undefined || Date.now() - last.at > sameBuild) last = { at: Date.now(), compiled: runCompiler() };
  return last.compiled;
}

async function runCompiler(): Promise<Compiled> {
  const script = new URL('./print-compiled-glossary.ts', import.meta.url);
  const { stdout } = await promisify(execFile)(process.execPath, [script.pathname], { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout);
}
