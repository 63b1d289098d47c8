import { browser } from 'wxt/browser';
import { takeEarly } from '../../lib/settings/early-storage.ts';
import { readIgnored, watchIgnored } from '../../lib/settings/ignored-storage.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { readSettings, watchSettings } from '../../lib/settings/settings-storage.ts';
import { findOffPattern } from '../../lib/settings/site-pattern.ts';
import { answerMessages } from './answer-messages.ts';
import { askBackground } from './ask-background.ts';
import { type FrameRun, runPage } from './run-page.ts';

/** Reads the settings, watches the page by them, and begins anew when they change. */
export async function watchFrame(): Promise<void> {
  // The script of an older version may have waited for text until now; it has nothing to say any more.
  if (!browser.runtime?.id) return;
  const life = new AbortController();
  let run: { readonly control: AbortController; readonly page?: FrameRun } | undefined;

  async function restart(): Promise<void> {
    run?.control.abort();
    const control = new AbortController();
    run = { control };
    const early = await takeEarly();
    const [settings, ignored] = await Promise.all([readSettings(early), readIgnored(early)]);
    const off = await isOff(settings);
    if (control.signal.aborted || life.signal.aborted) return;
    if (!off) run = { control, page: runPage(settings, ignored, control.signal, stopWhenOrphaned) };
  }

  /** After an update the old script lives on in Chromium, cut off from the extension: it takes its marks away and ends. */
  function stopWhenOrphaned(): boolean {
    if (browser.runtime?.id) return false;
    life.abort();
    run?.control.abort();
    return true;
  }

  watchSettings(restart, life.signal);
  watchIgnored(restart, life.signal);
  answerMessages(() => run?.page, life.signal);
  await restart();
}

/** The address of the top frame decides for all frames; most users have no list, and then nobody is asked. */
async function isOff(settings: Settings): Promise<boolean> {
  if (!settings.where.fields && !settings.where.pageText) return true;
  if (settings.offSites.length === 0) return false;
  const url = window === window.top ? location.href : (await askBackground({ type: 'site' }))?.url;
  return url !== undefined && findOffPattern(settings.offSites, url) !== undefined;
}
