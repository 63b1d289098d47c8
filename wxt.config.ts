import { defineConfig, type UserManifest } from 'wxt';
import { compiledGlossaryPlugin } from './tools/compiled-glossary-plugin.ts';
import { deferredCodePlugin } from './tools/deferred-code-plugin.ts';

/** The oldest versions with everything that pages need: Custom Highlights, `caretPositionFromPoint`, `popover`. */
const oldestChrome = '128';
const oldestFirefox = '140.0';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  // Several work trees of one machine can build at the same time, each into its own folder.
  outDir: process.env.OUTPUT_FOLDER ?? '.output',
  vite: () => ({
    plugins: [compiledGlossaryPlugin(), deferredCodePlugin(() => [compiledGlossaryPlugin()])],
    // WXT's context announces content scripts on every page, where pages can see it and stop them.
    resolve: {
      alias: { 'wxt/utils/content-script-context': `${import.meta.dirname}/entrypoints/content/script-context.ts` },
    },
    // The polyfill of module preloading fetches, which the closed `connect-src` below forbids.
    build: { modulePreload: false },
  }),
  manifest: ({ browser, command }) => ({
    ...about,
    permissions: ['storage', 'scripting', 'contextMenus'],
    // The content script runs everywhere anyway; `scripting` needs the same hosts to bring the card to a page on demand.
    host_permissions: ['<all_urls>'],
    commands,
    ...(browser === 'firefox' ? firefoxOnly : { minimum_chrome_version: oldestChrome }),
    ...(command === 'build' ? { content_security_policy: { extension_pages: closedPages } } : {}),
  }),
});

const about = {
  name: '__MSG_manifest_name__',
  short_name: 'Woordkeus',
  description: '__MSG_manifest_description__',
  default_locale: 'en',
} satisfies UserManifest;

const firefoxOnly = {
  browser_specific_settings: {
    gecko: {
      id: 'woordkeus@woordkeus',
      strict_min_version: oldestFirefox,
      data_collection_permissions: { required: ['none'] },
    },
  },
} satisfies UserManifest;

/** Nothing leaves the machine: our own pages and the background can reach no address at all. */
const closedPages = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Alt+Shift+letter is kept low: Firefox gives those keys to the `accesskey`s of pages, so the two keys used most are signs. */
const commands = {
  'next-finding': command('next_finding', 'Alt+Shift+Period', 'MacCtrl+Shift+Period'),
  'previous-finding': command('previous_finding', 'Alt+Shift+Comma', 'MacCtrl+Shift+Comma'),
  'toggle-site': command('toggle_site', 'Alt+Shift+U', 'MacCtrl+Shift+U'),
  'open-panel': command('open_panel', 'Alt+Shift+K', 'MacCtrl+Shift+K'),
} satisfies UserManifest['commands'];

function command(message: string, suggested: string, mac: string) {
  return { description: `__MSG_manifest_command_${message}__`, suggested_key: { default: suggested, mac } };
}
