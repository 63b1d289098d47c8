import { expect, test } from 'vitest';
import { toMarkdownProse } from '../../../tools/check/markdown-prose.ts';

/** `·` is a mark that the checker reads over, `#` something that is no prose. */
test.each([
  ['a **bold** word', 'a ··bold·· word'],
  ['**child** abuse and *child*ren', '··child·· abuse and ·child·ren'],
  ['an _old_ word, snake_case_name', 'an ·old· word, snake_case_name'],
  ['see [the report](https://example.org/a_(b)) today', 'see ·the report···························· today'],
  ['![a chart](chart.png)', '··a chart············'],
  ['run `npm test` now', 'run ########## now'],
  ['before\n```\ncode\n```\nafter', 'before\n###\n####\n###\nafter'],
  ['before\n~~~ text\ncode', 'before\n########\n####'],
  ['a<!-- note -->b', 'a#############b'],
  ['<https://example.org> and https://example.org/x', '##################### and #####################'],
  ['[1]: https://example.org', '########################'],
  ['a <span class="x">word</span>', 'a ················word·······'],
  ['2 < 3 and 4 > 3', '2 < 3 and 4 > 3'],
  ['a list of [1] notes', 'a list of ·1] notes'],
])('%s', (markdown, prose) => {
  const shown = toMarkdownProse(markdown).replaceAll('\u200B', '·').replaceAll('\uFFFC', '#');
  expect(shown).toBe(prose);
});
