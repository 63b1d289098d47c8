import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import type { Browser } from '../browsers/browser.ts';
import { type Bed, hasFeature } from './bed.ts';
import { bedsFor } from './beds.ts';
import type { Case } from './cases/case.ts';
import { caseGroups } from './cases/cases.ts';
import { Writer } from './writer.ts';

/** Every case in every editor, in one browser. An editor is opened once; what the cases share is written once. */
export function testMatrix(name: string, launch: () => Promise<Browser>): void {
  describe(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch();
    });
    afterAll(() => browser?.close());

    describe.each(bedsFor(inject('moreEditors')))('$name', (bed) => testBed(() => browser, bed));
  });
}

function testBed(browser: () => Browser, bed: Bed): void {
  let writer: Writer;
  beforeAll(async () => {
    writer = new Writer(browser(), bed, await bed.open(browser()));
  });
  afterAll(() => writer?.editor.page.close());

  async function reopen(): Promise<void> {
    await writer.editor.page.close();
    writer = new Writer(browser(), bed, await bed.open(browser()));
  }

  for (const { name, setUp, cases } of caseGroups) {
    if (bed.untested?.[name] !== undefined) {
      test.skip(`${name} [${bed.untested[name]}]`);
      continue;
    }
    describe(name, () => {
      beforeAll(async () => {
        if (bed.isMadeOfBlocks) await reopen();
        await setUp(writer);
      });
      for (const one of cases) if (!one.needs || hasFeature(bed, one.needs)) testCase(() => writer, bed, one);
    });
  }
}

function testCase(writer: () => Writer, bed: Bed, { name, run, instead }: Case): void {
  const untested = bed.untested?.[name];
  if (untested !== undefined) {
    test.skip(`${name} [${untested}]`);
    return;
  }
  const reason = bed.unlike?.[name];
  if (reason === undefined) test(name, () => run(writer()));
  else test(`${name} [second best: ${reason}]`, () => instead!(writer()));
}
