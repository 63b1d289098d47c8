/** Made by `tools/compiled-glossary-plugin.ts` in every build. */
declare module 'virtual:compiled-glossary' {
  /** `encode(compileGlossary(glossary))` as base64. */
  const base64: string;
  export default base64;
}

/** What a page needs of it: a `PackedScanner`, its bytes as base64. */
declare module 'virtual:compiled-scanner' {
  const scanner: { readonly windows: string; readonly marks: string; readonly stems: string };
  export default scanner;
}
