import { expect } from 'vitest';
import { waitForNoCard } from '../../e2e/shown-card.ts';
import type { Writer } from '../writer.ts';
import { type CaseGroup, sentence, term } from './case.ts';

export const card: CaseGroup = {
  name: 'card',
  setUp: (writer) => writer.write(sentence, [term]),
  cases: [
    {
      name: 'pointing opens the card',
      async run(writer) {
        const focus = await writer.readFocus();
        const { text } = await writer.point(term);
        expect(text).toContain('misbruik');
        expect(await writer.readFocus()).toBe(focus);
        await expectEscapeClosesOnlyTheCard(writer, focus);
      },
    },
    {
      name: 'a click opens the card',
      async run(writer) {
        const focus = await writer.readFocus();
        await writer.click(term);
        expect(await writer.readFocus()).toBe(focus);
        await expectEscapeClosesOnlyTheCard(writer, focus);
      },
    },
    {
      name: 'the keyboard opens the card',
      async run(writer) {
        const focus = await writer.readFocus();
        await writer.press('Control+End');
        await writer.goToNext(term);
        await expectEscapeClosesOnlyTheCard(writer, focus);
        await writer.type('!');
        await writer.waitForText(`${sentence}!`);
      },
    },
  ],
};

async function expectEscapeClosesOnlyTheCard(writer: Writer, focus: string): Promise<void> {
  const html = await writer.readHtml();
  await writer.press('Escape');
  await waitForNoCard(writer.editor.frame);
  expect(await writer.readHtml()).toBe(html);
  expect(await writer.readFocus()).toBe(focus);
  await writer.waitForFlagged([term]);
}
