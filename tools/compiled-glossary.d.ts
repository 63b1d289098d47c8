/** Made by `tools/compiled-glossary-plugin.ts` in every build. */
declare module 'virtual:compiled-glossary' {
  /** `encode(compileGlossary(glossary))` as base64. */
  const base64: string;
  export default base64;
}
