import { describe, expect, test } from 'vitest';
import { findOffPattern, findSite, matchesSite, toSitePattern } from '../../lib/settings/site-pattern.ts';

describe('a pattern switches off', () => {
  test.each([
    ['example.org', 'https://example.org/news?page=2'],
    ['example.org', 'https://www.example.org/'],
    ['www.example.org', 'https://example.org/'],
    ['*.example.org', 'https://example.org/'],
    ['*.example.org', 'https://mail.example.org/inbox'],
    ['*.example.org', 'https://a.b.example.org/'],
    ['mail.*', 'https://mail.example.org/'],
    ['example.org/forum/*', 'https://example.org/forum/thread/7'],
    ['example.org/*draft*', 'https://example.org/posts?status=DRAFT'],
    ['localhost:8080', 'http://localhost:8080/wp-admin'],
    ['file://', 'file:///home/anna/notes.html'],
    ['*', 'https://anything.example/'],
  ])('%s: %s', (pattern, url) => {
    expect(matchesSite(pattern, url)).toBe(true);
  });
});

describe('a pattern leaves alone', () => {
  test.each([
    ['example.org', 'https://mail.example.org/'],
    ['example.org', 'https://example.org.evil.test/'],
    ['example.org', 'https://notexample.org/'],
    ['*.example.org', 'https://notexample.org/'],
    ['example.org/forum/*', 'https://example.org/news'],
    ['localhost:8080', 'http://localhost:9090/'],
    ['*', 'about:blank'],
    ['file://', 'https://file/'],
  ])('%s: %s', (pattern, url) => {
    expect(matchesSite(pattern, url)).toBe(false);
  });
});

test('a pattern of nothing but asterisks is answered at once', () => {
  const started = performance.now();
  expect(matchesSite(`example.org/${'*a'.repeat(90)}`, `https://example.org/${'a'.repeat(4000)}b`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(200);
});

test('the first pattern that matches is the reason shown', () => {
  expect(findOffPattern(['news.test', '*.example.org', 'mail.example.org'], 'https://mail.example.org/')).toBe(
    '*.example.org',
  );
  expect(findOffPattern([], 'https://mail.example.org/')).toBeUndefined();
});

test.each([
  ['https://www.example.org/path', 'example.org'],
  ['http://localhost:8080/', 'localhost:8080'],
  ['file:///home/anna/notes.html', 'file://'],
  ['about:blank', undefined],
  ['chrome://settings/', undefined],
  ['', undefined],
])('the site of "%s" is %s', (url, site) => {
  expect(findSite(url)).toBe(site);
});

describe('what people type becomes a pattern', () => {
  test.each([
    [' https://Example.org/ ', 'example.org'],
    ['example.org', 'example.org'],
    ['//example.org/forum/*', 'example.org/forum/*'],
    ['*.example.org', '*.example.org'],
    ['localhost:8080', 'localhost:8080'],
    ['[::1]:3000', '[::1]:3000'],
    ['bücher.example', 'bücher.example'],
    ['file:///*', 'file://'],
  ])('%s → %s', (typed, pattern) => {
    expect(toSitePattern(typed)).toBe(pattern);
  });

  test.each(['', '   ', 'two words', 'exa..mple.org', '-example.org', 'ftp://example.org', '<script>'])(
    '%s is refused',
    (typed) => {
      expect(toSitePattern(typed)).toBeUndefined();
    },
  );
});
