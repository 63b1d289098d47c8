import { expect } from 'vitest';
import { waitFor } from '../../browsers/wait-for.ts';
import { readFlagged } from '../../e2e/flagged.ts';
import type { Feature } from '../bed.ts';
import { copyHtml } from '../clipboard.ts';
import { plain, replaceNth } from '../writer.ts';
import type { Case, CaseGroup } from './case.ts';

/** A word of its own for each piece of markup, so that it is known where it went. */
const words = {
  bold: 'kinderporno',
  italic: 'kinderprostitutie',
  link: 'kinderpornografie',
  split: 'kinderprostituee',
  list: 'kindbruid',
  table: 'kindersekstoerisme',
} as const;

const html = [
  `<p>Vet: <b>${words.bold}</b> hier.</p>`,
  `<p>Schuin: <i>${words.italic}</i> hier.</p>`,
  `<p>Verwijzing: <a href="https://example.org/">${words.link}</a> hier.</p>`,
  `<p>Half vet: kinder<b>prostituee</b> hier.</p>`,
  `<ul><li>Lijst ${words.list}!</li><li>Meer</li></ul>`,
  `<table><tbody><tr><td>Cel ${words.table}!</td><td>Meer</td></tr></tbody></table>`,
  '<p>Slot.</p>',
].join('');

/** How each looks in a model that has kept it: HTML, or JSON that says as much. */
const kept: Readonly<Record<Exclude<Feature, 'lines'>, RegExp>> = {
  bold: new RegExp(`<(b|strong)\\b[^>]*>(<[^>]*>)*${words.bold}<|BOLD`),
  italic: new RegExp(`<(i|em)\\b[^>]*>(<[^>]*>)*${words.italic}<|ITALIC`),
  link: new RegExp(`<a\\b[^>]*href[^>]*>(<[^>]*>)*${words.link}<`),
  list: new RegExp(`<li\\b[^>]*>(<[^>]*>)*Lijst ${words.list}|list-item|bulletListItem`),
  table: new RegExp(`<td\\b[^>]*>(<[^>]*>)*Cel ${words.table}`),
};

/** What people bring along from a document, pasted with the real keys. */
export const markup: CaseGroup = {
  name: 'markup',
  async setUp(writer) {
    await writer.clear();
    await copyHtml(writer.browser, html);
    await writer.editor.page.bringToFront();
    await writer.press('Control+v');
    // How many, not which: a field has scrolled some of them out of its box.
    await waitFor('all words to be flagged', async () => {
      return (await readFlagged(writer.editor.frame)).length === Object.keys(words).length;
    });
  },
  cases: [
    {
      name: 'keeps of pasted markup what the table of beds says',
      async run(writer) {
        const model = await writer.readHtml();
        const lost = Object.entries(kept)
          .filter(([, pattern]) => !pattern.test(model))
          .map(([feature]) => feature);
        expect(lost, model).toEqual(Object.keys(kept).filter((feature) => writer.bed.without?.[feature as Feature]));
      },
    },
    within('bold'),
    within('italic'),
    within('link'),
    {
      name: 'split by bold',
      needs: 'bold',
      async run(writer) {
        const before = plain(await writer.editor.readText());
        const better = await writer.pressFirst(await writer.click(words.split));
        await writer.waitForText(before.replace(words.split, better));
      },
    },
    within('list'),
    within('table'),
  ],
};

function within(feature: keyof typeof words & Feature): Case {
  const word = words[feature];
  return {
    name: `in ${feature}`,
    needs: feature,
    async run(writer) {
      const before = await writer.readHtml();
      const better = await writer.pressFirst(await writer.click(word));
      await writer.waitForHtml(replaceNth(before, word, 0, better));
    },
  };
}
