import type { Settings } from './settings.ts';
import { findSite, matchesSite } from './site-pattern.ts';

/** Switches a page's site off: nothing of it is read any more. Unchanged where the page belongs to no site. */
export function withSiteOff(settings: Settings, url: string): Settings {
  const site = findSite(url);
  if (site === undefined || settings.offSites.some((pattern) => matchesSite(pattern, url))) return settings;
  return { ...settings, offSites: [...settings.offSites, site] };
}

/** Switches it on again, by taking away every pattern that switched it off; a wider one switches other sites on as well. */
export function withSiteOn(settings: Settings, url: string): Settings {
  return { ...settings, offSites: settings.offSites.filter((pattern) => !matchesSite(pattern, url)) };
}
