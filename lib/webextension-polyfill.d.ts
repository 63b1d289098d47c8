/** The polyfill has no types of its own; it gives the same interface as WXT's `browser`. */
declare module 'webextension-polyfill' {
  const browser: typeof import('wxt/browser').browser;
  export default browser;
}
