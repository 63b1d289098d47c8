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
  let writer: Writer | undefined;
  afterAll(() => writer?.editor.page.close());

  async function openAnew(): Promise<Writer> {
    await writer?.editor.page.close();
    writer = undefined;
    writer = new Writer(browser(), bed, await bed.open(browser()));
    return writer;
  }

  for (const { name, setUp, cases } of caseGroups) {
    describe(name, () => {
      // Vitest skips the cases of a group that cannot begin; they have failed.
      let problem: unknown;
      beforeAll(async () => {
        const begin = async () => setUp(writer && !bed.isMadeOfBlocks ? writer : await openAnew());
        problem = await begin().catch((error: unknown) => error);
      });
      const getWriter = (): Writer => {
        if (problem || !writer) throw problem;
        return writer;
      };
      for (const one of cases) if (!one.needs || hasFeature(bed, one.needs)) testCase(getWriter, bed, one);
    });
  }
}

function testCase(writer: () => Writer, bed: Bed, { name, run, instead }: Case): void {
  const reason = bed.unlike?.[name];
  if (reason === undefined) test(name, () => run(writer()));
  else test(`${name} [second best: ${reason}]`, () => instead!(writer()));
}
