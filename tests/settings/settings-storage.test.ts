import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { defaultSettings, type Settings } from '../../lib/settings/settings.ts';
import { changeSettings, readSettings, watchSettings } from '../../lib/settings/settings-storage.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const toFull = (settings: Settings): Settings => ({ ...settings, sensitivity: 'full' });

test('a new installation has the defaults', async () => {
  expect(await readSettings()).toEqual(defaultSettings);
});

test('a change is kept', async () => {
  await changeSettings(toFull);
  expect(await readSettings()).toEqual({ ...defaultSettings, sensitivity: 'full' });
});

test('a change is kept on this computer when synchronising takes nothing', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QuotaExceededError'));
  await changeSettings(toFull);
  expect((await readSettings()).sensitivity).toBe('full');
});

test('a change that nothing takes is an error, not a silence', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QuotaExceededError'));
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
  await expect(changeSettings(toFull)).rejects.toThrow('could not be stored');
});

test('the newer of the two copies counts: another computer may have been there last', async () => {
  await changeSettings(toFull);
  const stored = await storage.getItem<Record<string, unknown>>('sync:settings');
  await storage.setItem('sync:settings', { ...stored, sensitivity: 'avoid', savedAt: Date.now() + 60_000 });
  expect((await readSettings()).sensitivity).toBe('avoid');
  await changeSettings((settings) => ({ ...settings, offSites: ['example.org'] }));
  expect(await readSettings()).toMatchObject({ sensitivity: 'avoid', offSites: ['example.org'] });
});

test('what a newer version has stored survives a change by this one', async () => {
  await storage.setItem('sync:settings', { ...defaultSettings, version: 9, somethingNew: 'kept', savedAt: 1 });
  await changeSettings(toFull);
  expect(await storage.getItem('sync:settings')).toMatchObject({
    version: 9,
    somethingNew: 'kept',
    sensitivity: 'full',
  });
});

test('whoever watches is told of a change, until the signal ends it', async () => {
  const end = new AbortController();
  const seen: string[] = [];
  watchSettings(({ sensitivity }) => seen.push(sensitivity), end.signal);
  await changeSettings(toFull);
  await vi.waitFor(() => expect(seen).toEqual(['full']));
  end.abort();
  await changeSettings((settings) => ({ ...settings, sensitivity: 'avoid' }));
  expect(await readSettings()).toMatchObject({ sensitivity: 'avoid' });
  expect(seen).not.toContain('avoid');
});

test('an old answer that comes late is not told', async () => {
  const end = new AbortController();
  const seen: string[] = [];
  watchSettings(({ sensitivity }) => seen.push(sensitivity), end.signal);
  const get = fakeBrowser.storage.sync.get.bind(fakeBrowser.storage.sync);
  const held = Promise.withResolvers<void>();
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockImplementationOnce(async (keys) => {
    const answer = await get(keys);
    await held.promise;
    return answer;
  });
  await storage.setItem('sync:settings', { ...defaultSettings, sensitivity: 'full', savedAt: 1 });
  await storage.setItem('sync:settings', { ...defaultSettings, sensitivity: 'avoid', savedAt: 2 });
  await vi.waitFor(() => expect(seen).toEqual(['avoid']));
  held.resolve();
  await new Promise((resolve) => setTimeout(resolve));
  expect(seen).toEqual(['avoid']);
  end.abort();
});

test('two changes at once are both kept, in their order', async () => {
  const addSite = (site: string) => (settings: Settings) => ({ ...settings, offSites: [...settings.offSites, site] });
  await Promise.all([changeSettings(addSite('one.test')), changeSettings(toFull), changeSettings(addSite('two.test'))]);
  expect(await readSettings()).toMatchObject({ sensitivity: 'full', offSites: ['one.test', 'two.test'] });
});
