import { expect, test } from 'vitest';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../lib/settings/settings-file.ts';

const terms = [{ concept: 'loverboy', term: 'loverboy', language: 'nl' }] as const;

test('a file that was written is read back the same', () => {
  const settings = { ...defaultSettings, offSites: ['example.org'] };
  expect(readSettingsFile(writeSettingsFile(settings, terms))).toEqual({ settings, terms, problems: [] });
});

test.each([
  ['', { error: 'notJson' }],
  ['version 1', { error: 'notJson' }],
  ['{\n"woordkeus": "settings",\n"settings": {,}\n}', { error: 'notJson', line: 3 }],
  ['null', { error: 'notWoordkeus' }],
  ['[]', { error: 'notWoordkeus' }],
  ['{"sensitivity":"full"}', { error: 'notWoordkeus' }],
])('%j is refused with the reason', (text, error) => {
  expect(readSettingsFile(text)).toEqual(error);
});

test('what is wrong in a file is left out and named, the rest is taken', () => {
  const file = {
    woordkeus: 'settings',
    settings: { ...defaultSettings, sensitivity: 'full', languages: 'nl' },
    neverFlagged: [...terms, { term: 'without a concept' }],
  };
  expect(readSettingsFile(JSON.stringify(file))).toMatchObject({
    settings: { sensitivity: 'full' },
    terms,
    problems: [
      { path: 'languages', problem: 'notAList', found: 'nl' },
      { path: 'neverFlagged[1]', problem: 'unknownValue' },
    ],
  });
});
