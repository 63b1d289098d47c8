import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { getExtensionFolder } from '../../browsers/extension-folder.ts';
import { withChromium } from './bench-browser.ts';
import type { BenchPage } from './bench-pages.ts';
import { serveBenchPages } from './bench-site.ts';
import { type ReferenceKind, writeReferenceExtension } from './reference-extension.ts';
import { type Rival, rivals, writeRivalExtension } from './rival-extension.ts';
import { type Use, type Visit, visit } from './visit.ts';

/** No extension, the least that one can do, ours, and others. */
export type Mode = 'none' | ReferenceKind | 'ours' | Rival;
const modes: readonly Mode[] = ['none', 'empty', 'walk', 'read', 'ours', ...rivals];

/** A page and how it is used. */
export interface Scenario {
  readonly page: BenchPage;
  readonly use: Use;
  /** Those that tell something here. */
  readonly modes: readonly Mode[];
}

/** The visits of one scenario, round by round, for each mode. */
export type Visits = Readonly<Record<Mode, readonly Visit[]>>;

/**
 * Visits every page in every mode, round after round: A B C A B C. Each round starts a fresh browser for each mode. What is
 * compared stands in one round, so that it has met the same noise.
 */
export async function visitInRounds(scenarios: readonly Scenario[], rounds: number): Promise<Map<Scenario, Visits>> {
  const site = await serveBenchPages();
  const references = mkdtempSync(join(tmpdir(), 'woordkeus-bench-references-'));
  const found = new Map(
    scenarios.map((each) => [each, Object.fromEntries(modes.map((mode): [Mode, Visit[]] => [mode, []])) as Found]),
  );
  const folders = await foldersOf(references);
  try {
    for (let round = 0; round < rounds; round++) {
      for (const mode of modes) await visitAll(mode, folders[mode], site.url, found);
      console.error(`Pages in Chromium: round ${round + 1} of ${rounds} is done.`);
    }
  } finally {
    site.close();
    rmSync(references, { recursive: true });
  }
  return found;
}

type Found = Record<Mode, Visit[]>;

async function visitAll(
  mode: Mode,
  folder: string | undefined,
  url: (page: BenchPage) => string,
  found: ReadonlyMap<Scenario, Found>,
): Promise<void> {
  const wanted = [...found].filter(([{ modes }]) => modes.includes(mode));
  if (wanted.length === 0) return;
  await withChromium(folder, async (context) => {
    // An extension starts a moment after the browser, and the first page pays for the browser.
    await delay(1500);
    await visit(context, url, 'article', { kind: 'load' });
    for (const [{ page, use }, visits] of wanted) {
      const begun = Date.now();
      visits[mode].push(await visit(context, url, page, use));
      console.error(`${mode}, ${page}, ${use.kind}: ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    }
  });
}

async function foldersOf(parent: string): Promise<Record<Mode, string | undefined>> {
  return {
    none: undefined,
    empty: writeReferenceExtension(parent, 'empty'),
    walk: writeReferenceExtension(parent, 'walk'),
    read: writeReferenceExtension(parent, 'read'),
    ours: getExtensionFolder('chromium'),
    'mark.js': await writeRivalExtension(parent, 'mark.js'),
    alex: await writeRivalExtension(parent, 'alex'),
  };
}
