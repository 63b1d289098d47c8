import { launchChromium } from '../browsers/chromium.ts';
import { launchFirefox } from '../browsers/firefox.ts';

/** For `describe.each`. */
export const bothBrowsers = [
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const;
