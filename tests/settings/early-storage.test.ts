import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readEarly, takeEarly } from '../../lib/settings/early-storage.ts';
import { readIgnored } from '../../lib/settings/ignored-storage.ts';
import { changeSettings, readSettings } from '../../lib/settings/settings-storage.ts';

beforeEach(async () => {
  await takeEarly();
  fakeBrowser.reset();
});

test('what was read early says the same as what is read late', async () => {
  await changeSettings((settings) => ({ ...settings, sensitivity: 'full', offSites: ['example.org'] }));
  await fakeBrowser.storage.local.set({ ignored: { terms: [], findings: ['one'], salt: 'salt' } });
  readEarly(fakeBrowser.storage);
  const early = await takeEarly();
  expect(early).toBeDefined();
  expect(await readSettings(early)).toEqual(await readSettings());
  expect(await readIgnored(early)).toEqual(await readIgnored());
});

test('it is taken once, and where nobody read early there is nothing', async () => {
  expect(await takeEarly()).toBeUndefined();
  readEarly(fakeBrowser.storage);
  expect(await takeEarly()).toBeDefined();
  expect(await takeEarly()).toBeUndefined();
});

test('a change before it is taken makes it worthless', async () => {
  readEarly(fakeBrowser.storage);
  await changeSettings((settings) => ({ ...settings, sensitivity: 'avoid' }));
  expect(await takeEarly()).toBeUndefined();
});

test('so does a storage that cannot be read', async () => {
  readEarly({ ...fakeBrowser.storage, sync: { get: () => Promise.reject(new Error('off')) } });
  expect(await takeEarly()).toBeUndefined();
});
