import axe from 'axe-core';
import type { Page } from '../../browsers/browser.ts';

interface AxeInPage {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

/** What axe finds wrong on a page, by the rules of WCAG 2.2 AA and good practice; one line each. */
export async function findViolations(page: Page): Promise<string[]> {
  // axe is a script of half a megabyte: sent as text, so that no content security policy stands in its way.
  await page.evaluate(new Function(axe.source) as () => void);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: AxeInPage };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}
