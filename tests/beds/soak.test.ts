import { describe, expect, inject, test } from 'vitest';
import { bothBrowsers } from '../browsers/both-browsers.ts';
import { runSoak } from '../soak/run-soak.ts';

/** A slice of `npm run soak`, which goes on for minutes and looks at the memory too. */
describe.each(bothBrowsers)('%s', (_, launch) => {
  test('thirty seconds of random gestures leave the texts that they leave without the extension', async () => {
    const url = `${inject('moreEditors')}/several.html`;
    const { gestures, errors } = await runSoak({ launch, url, seconds: 30, seed: 20_260 });
    expect(errors).toEqual([]);
    expect(gestures).toBeGreaterThan(5);
  });
});
