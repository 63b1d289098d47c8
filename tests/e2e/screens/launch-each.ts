import type { Browser } from '../../browsers/browser.ts';
import { launchChromium } from '../../browsers/chromium.ts';
import { launchFirefox } from '../../browsers/firefox.ts';

/** For `describe.each`: both browsers, with their interface in English. */
export const browsers: readonly (readonly [name: string, launch: () => Promise<Browser>])[] = [
  ['Chromium', () => launchChromium({ locale: 'en' })],
  ['Firefox', () => launchFirefox()],
];
