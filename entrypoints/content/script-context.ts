/**
 * Takes the place of WXT's own context for content scripts (see the alias in `wxt.config.ts`). WXT's announces itself on
 * every page by an event and a message that the page can see, and stops when the page sends such an event itself. We start
 * and stop in `index.ts`, out of the page's sight.
 */
export class ContentScriptContext {}
