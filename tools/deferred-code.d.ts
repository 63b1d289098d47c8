/** Made by `tools/deferred-code-plugin.ts`: runs the module, and returns its exports. */
declare module '*/watch-frame.ts?deferred' {
  export default function load(): typeof import('../entrypoints/content/watch-frame.ts');
}
