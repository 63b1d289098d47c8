import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { getExtensionFolder } from '../browsers/extension-folder.ts';

/** What the two builds ask for. Every line here is a promise to the people who install it. */
describe.each(['chromium', 'firefox'] as const)('the build for %s', (browser) => {
  const folder = getExtensionFolder(browser);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  test('is Manifest V3', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  test('asks for no permission beyond these', () => {
    expect([...manifest.permissions].sort()).toEqual(['contextMenus', 'scripting', 'storage']);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  test('lets no page reach its files, and its own pages reach no address', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  });

  test('runs in every frame of every page', () => {
    const everywhere = { matches: ['<all_urls>'], all_frames: true, match_origin_as_fallback: true };
    expect(manifest.content_scripts).toHaveLength(2);
    expect(manifest.content_scripts).toContainEqual(expect.objectContaining(everywhere));
  });

  test('has its four commands', () => {
    expect(Object.keys(manifest.commands)).toEqual(['next-finding', 'previous-finding', 'toggle-site', 'open-panel']);
  });

  test('has every text of its manifest in every language', () => {
    const wanted = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key!);
    for (const language of readdirSync(join(folder, '_locales'))) {
      const messages = JSON.parse(readFileSync(join(folder, '_locales', language, 'messages.json'), 'utf8'));
      expect(Object.keys(messages)).toEqual(expect.arrayContaining(wanted));
    }
  });
});

test('the build for Firefox says that it collects nothing', () => {
  const manifest = JSON.parse(readFileSync(join(getExtensionFolder('firefox'), 'manifest.json'), 'utf8'));
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
