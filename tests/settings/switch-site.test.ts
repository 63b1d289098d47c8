import { expect, test } from 'vitest';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { withSiteOff, withSiteOn } from '../../lib/settings/switch-site.ts';

const url = 'https://www.example.org/news/7';

test('a site is switched off by its host, and on again', () => {
  const off = withSiteOff(defaultSettings, url);
  expect(off.offSites).toEqual(['example.org']);
  expect(withSiteOn(off, url).offSites).toEqual([]);
});

test('a site that a wider rule switches off gets no rule of its own', () => {
  const settings = { ...defaultSettings, offSites: ['*.example.org'] };
  expect(withSiteOff(settings, url)).toBe(settings);
});

test('switching on takes away every rule that matches, and no other', () => {
  const settings = { ...defaultSettings, offSites: ['*.example.org', 'example.org/news/*', 'news.test'] };
  expect(withSiteOn(settings, url).offSites).toEqual(['news.test']);
});

test('a page without a site changes nothing', () => {
  expect(withSiteOff(defaultSettings, 'about:blank')).toBe(defaultSettings);
});
