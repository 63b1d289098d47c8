import type { Browser } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

export type Launch = (options?: { readonly withoutExtension?: boolean }) => Promise<Browser>;

/** For `describe.each`: both browsers, with their interface in English. */
export const bothBrowsers: readonly (readonly [name: 'Chromium' | 'Firefox', launch: Launch])[] = [
  ['Chromium', (options) => launchChromium({ locale: 'en', ...options })],
  ['Firefox', (options) => launchFirefox(options)],
];
