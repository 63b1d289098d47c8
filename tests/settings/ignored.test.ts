import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Finding } from '../../lib/checker/finding.ts';
import { findingKey, type Ignored, isIgnored } from '../../lib/settings/ignored.ts';
import { changeIgnored, readIgnored } from '../../lib/settings/ignored-storage.ts';

beforeEach(() => fakeBrowser.reset());

const term = { concept: 'child-sexual-abuse-material', term: 'kinderporno', language: 'nl' } as const;
const none: Ignored = { terms: [], findings: [], salt: 'salt' };

/** The finding stands between brackets. */
function find(annotated: string): [text: string, finding: Finding] {
  const start = annotated.indexOf('[');
  const end = annotated.indexOf(']') - 1;
  return [annotated.replace(/[[\]]/g, ''), { ...term, start, end, severity: 'avoid', quoted: false }];
}

function leave(annotated: string): Ignored {
  return { ...none, findings: [findingKey(none.salt, ...find(annotated))] };
}

test('a term that is never to be flagged is ignored everywhere', () => {
  const ignored = { ...none, terms: [term] };
  expect(isIgnored(ignored, ...find('Een zaak over [kinderporno].'))).toBe(true);
  expect(isIgnored({ ...none, terms: [{ ...term, language: 'en' }] }, ...find('Een zaak over [kinderporno].'))).toBe(
    false,
  );
});

describe('a finding left as it is', () => {
  const ignored = leave('De rechtbank behandelde vandaag een zaak over [kinderporno]. De verdachte zweeg.');

  test('stays left when text is added further off', () => {
    const [text, finding] = find(
      'Een heel nieuwe zin. De rechtbank behandelde vandaag een zaak over [kinderporno]. De verdachte zweeg.',
    );
    expect(isIgnored(ignored, text, finding)).toBe(true);
  });

  test('shows again in another sentence', () => {
    expect(isIgnored(ignored, ...find('Zij schreef een boek over [kinderporno].'))).toBe(false);
  });

  test('is kept without any of its words', () => {
    expect(ignored.findings[0]).toMatch(/^[0-9a-z]{6,11}$/);
  });

  test('has another key in another installation', () => {
    const [text, finding] = find('Een zaak over [kinderporno].');
    expect(findingKey('one', text, finding)).not.toBe(findingKey('other', text, finding));
  });
});

test('what is ignored is kept with a salt of its own, each finding once', async () => {
  await changeIgnored((all) => ({ ...all, findings: ['a', 'b', 'a'] }));
  const { findings, salt } = await readIgnored();
  expect(findings).toEqual(['a', 'b']);
  expect(salt).toMatch(/^[0-9a-f]{32}$/);
  await changeIgnored((all) => ({ ...all, terms: [term] }));
  expect(await readIgnored()).toEqual({ terms: [term], findings: ['a', 'b'], salt });
});

test('the oldest findings make room for new ones', async () => {
  await changeIgnored((all) => ({ ...all, findings: Array.from({ length: 2001 }, (_, i) => `key${i}`) }));
  const { findings } = await readIgnored();
  expect(findings).toHaveLength(2000);
  expect(findings.at(-1)).toBe('key2000');
});
