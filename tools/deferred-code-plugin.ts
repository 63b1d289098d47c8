import { build, type Plugin, type ResolvedConfig } from 'vite';

const suffix = '?deferred';
const prefix = '\0deferred:';

/**
 * `import load from './watch-frame.ts?deferred'` gives a function that runs the module with all that it imports, each time
 * it is called, and returns its exports. A bundler lifts the functions of all modules to the top of its one file, where
 * making them costs every frame 40 KB, though most frames never have anything to read. `plugins`: for the modules in it.
 */
export function deferredCodePlugin(plugins: () => Plugin[]): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'woordkeus:deferred-code',
    enforce: 'pre',
    configResolved: (resolved) => {
      config = resolved;
    },
    async resolveId(source, importer) {
      if (!source.endsWith(suffix)) return;
      const found = await this.resolve(source.slice(0, -suffix.length), importer);
      return found && prefix + found.id;
    },
    async load(id) {
      if (!id.startsWith(prefix)) return;
      const { code, files } = await bundle(id.slice(prefix.length), config, plugins());
      for (const file of files) this.addWatchFile(file);
      return `export default function () {\n${code}\nreturn deferred;\n}`;
    },
  };
}

/** One script that leaves its exports in `deferred`. The outer build makes it small, with the rest. */
async function bundle(entry: string, { define = {}, resolve, build: { target } }: ResolvedConfig, plugins: Plugin[]) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define,
    resolve: { alias: resolve.alias },
    plugins,
    build: { write: false, minify: false, target, lib: { entry, formats: ['iife'], name: 'deferred' } },
  });
  const [output] = Array.isArray(built) ? built : [];
  const chunk = output?.output[0];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be bundled`);
  return { code: chunk.code, files: chunk.moduleIds.filter((file) => file.startsWith('/')) };
}
