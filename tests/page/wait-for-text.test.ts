// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { waitForText } from '../../lib/page/wait-for-text.ts';

describe('a frame begins to work', () => {
  let hasBegun: boolean;
  beforeEach(() => {
    hasBegun = false;
  });
  const wait = (html: string) => {
    document.body.innerHTML = html;
    waitForText(window as Window & typeof globalThis, () => {
      hasBegun = true;
    });
  };

  test.each(['woord', '<p>1 <b>woord</b></p>', '<textarea></textarea>', '<my-editor></my-editor>'])(
    'at once with %s in it',
    (html) => {
      wait(html);
      expect(hasBegun).toBe(true);
    },
  );

  test.each(['', ' ', '<div><img></div>', '<script>let x</script>', '<p>1 2</p>'])('not with “%s” in it', (html) => {
    wait(html);
    expect(hasBegun).toBe(false);
  });

  test.each<[string, () => void]>([
    [
      'an element with text comes',
      () => document.body.append(Object.assign(document.createElement('p'), { textContent: 'woord' })),
    ],
    ['a number becomes a word', () => ((document.querySelector('p')!.firstChild as Text).data = 'woord')],
    ['a field comes', () => document.body.append(document.createElement('textarea'))],
  ])('when %s', async (_, act) => {
    wait('<p>1</p>');
    document.body.append(document.createElement('div'));
    await Promise.resolve();
    expect(hasBegun).toBe(false);
    act();
    await Promise.resolve();
    expect(hasBegun).toBe(true);
  });
});
