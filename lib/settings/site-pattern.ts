/**
 * Patterns for sites. `example.org` is that host, with or without `www.`; `*.example.org` is that host and all below it; a
 * path may follow (`example.org/forum/*`), and `*` stands for any characters. `file://` is every local file.
 */
export function matchesSite(pattern: string, url: string): boolean {
  const site = findSite(url);
  if (site === undefined) return false;
  const { host, path } = splitPattern(pattern);
  return matchesHost(host, site) && (path === '' || matchesWildcards(path, pathOf(url)));
}

/** The first pattern that switches the page off: the reason to show. */
export function findOffPattern(patterns: readonly string[], url: string): string | undefined {
  return patterns.find((pattern) => matchesSite(pattern, url));
}

/** What the switch "off on this site" writes down: the host without `www.`; `undefined` where there is no site. */
export function findSite(url: string): string | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address?.protocol === 'file:') return 'file://';
  if (address?.protocol !== 'http:' && address?.protocol !== 'https:') return undefined;
  return withoutWww(address.host);
}

/** A pattern as it is kept: no scheme, lower case. `undefined`: not a pattern. */
export function toSitePattern(typed: string): string | undefined {
  const pattern = typed.trim().toLowerCase();
  if (pattern === 'file://' || pattern === 'file:///*') return 'file://';
  const bare = pattern.replace(/^(https?:)?\/\//, '').replace(/\/$/, '');
  const { host } = splitPattern(bare);
  const isHost = /^[\p{L}\p{N}*][\p{L}\p{N}.*-]*(:\d+)?$/u.test(host) || /^\[[0-9a-f:]+\](:\d+)?$/.test(host);
  return isHost && !host.includes('..') && bare.length <= 200 ? bare : undefined;
}

function matchesHost(pattern: string, site: string): boolean {
  if (pattern.startsWith('*.') && withoutWww(pattern.slice(2)) === site) return true;
  return matchesWildcards(withoutWww(pattern), site);
}

function splitPattern(pattern: string): { host: string; path: string } {
  if (pattern === 'file://') return { host: pattern, path: '' };
  const slash = pattern.indexOf('/');
  return slash < 0 ? { host: pattern, path: '' } : { host: pattern.slice(0, slash), path: pattern.slice(slash) };
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return (pathname + search).toLowerCase();
}

function withoutWww(host: string): string {
  return host.startsWith('www.') ? host.slice(4) : host;
}

/** Greedy, with one place to go back to: linear for each `*`, so that no pattern can be slow. */
function matchesWildcards(pattern: string, text: string): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let i = 0; i < text.length; ) {
    if (pattern[at] === '*') {
      star = at++;
      resume = i;
    } else if (pattern[at] === text[i]) {
      at++;
      i++;
    } else if (star >= 0) {
      at = star + 1;
      i = ++resume;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
