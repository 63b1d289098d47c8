import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../lib/settings/parse-settings.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';

test.each([undefined, null, {}])('%s is read as the defaults, and is no problem', (stored) => {
  expect(parseSettings(stored)).toEqual({ settings: defaultSettings, problems: [] });
});

test('settings as they were stored come back the same', () => {
  const stored = {
    version: 1,
    sensitivity: 'full',
    languages: ['nl', 'de'],
    where: { fields: true, pageText: false },
    offSites: ['example.org', '*.news.test'],
    region: { nl: 'nl-BE', en: 'en-US' },
    explainIn: 'nl',
  };
  expect(parseSettings(stored)).toEqual({ settings: stored, problems: [] });
});

describe('one broken value is named and costs no other', () => {
  test.each([
    ['not settings', '', 'notSettings'],
    [['a', 'list'], '', 'notSettings'],
    [{ sensitivity: 'loud' }, 'sensitivity', 'unknownValue'],
    [{ languages: 'nl' }, 'languages', 'notAList'],
    [{ languages: [] }, 'languages', 'emptyList'],
    [{ languages: ['nl', 'fy'] }, 'languages[1]', 'unknownValue'],
    [{ where: 'everywhere' }, 'where', 'unknownValue'],
    [{ where: { fields: 'yes' } }, 'where.fields', 'notASwitch'],
    [{ offSites: ['example.org', 'two words'] }, 'offSites[1]', 'notASite'],
    [{ offSites: [7] }, 'offSites[0]', 'notASite'],
    [{ region: { nl: 'nl-SR' } }, 'region.nl', 'unknownValue'],
    [{ explainIn: 'fy' }, 'explainIn', 'unknownValue'],
  ])('%j: %s', (stored, path, problem) => {
    const parsed = parseSettings(stored);
    expect(parsed.problems).toMatchObject([{ path, problem }]);
    const other = parseSettings({ ...(typeof stored === 'object' ? stored : {}), version: 1 }).settings;
    expect(other.where.pageText).toBe(true);
  });

  test('and what is right beside it is kept', () => {
    const { settings } = parseSettings({ sensitivity: 'loud', languages: ['fy', 'de'], offSites: ['', 'news.test'] });
    expect(settings).toEqual({ ...defaultSettings, languages: ['de'], offSites: ['news.test'] });
  });
});

test('what is shown of a broken value is short', () => {
  const [problem] = parseSettings({ explainIn: 'x'.repeat(500) }).problems;
  expect(problem?.found).toHaveLength(60);
});

test('the same site twice is one site', () => {
  expect(parseSettings({ offSites: ['example.org', 'https://example.org/'] }).settings.offSites).toEqual([
    'example.org',
  ]);
});
