import { browser } from 'wxt/browser';
import { waitForText } from '../../lib/page/wait-for-text.ts';
import { readIgnored, watchIgnored } from '../../lib/settings/ignored-storage.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { readSettings, watchSettings } from '../../lib/settings/settings-storage.ts';
import { findOffPattern } from '../../lib/settings/site-pattern.ts';
import { askBackground } from './ask-background.ts';
import type { FrameRun } from './run-page.ts';

/** Watches the page by the settings. A frame inside the page waits until there is something to read in it. */
export function startFrame(): void {
  if (hasStarted()) return;
  if (window === window.top) void watchFrame();
  // After an update the old script may wait still; it has nothing to say any more.
  else waitForText(window, () => browser.runtime?.id && void watchFrame());
}

/** Reads the settings, watches the page by them, and begins anew when they change. */
async function watchFrame(): Promise<void> {
  // Inside of the one file that a content script is, an `import()` puts off what the modules do when they begin.
  const [{ runPage }, { answerMessages }] = await Promise.all([
    import('./run-page.ts'),
    import('./answer-messages.ts'),
  ]);
  const life = new AbortController();
  let run: { readonly control: AbortController; readonly page?: FrameRun } | undefined;

  async function restart(): Promise<void> {
    run?.control.abort();
    const control = new AbortController();
    run = { control };
    const [settings, ignored] = await Promise.all([readSettings(), readIgnored()]);
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

/** Whether the script runs in this frame already: it may be injected again after an installation. */
function hasStarted(): boolean {
  const world = globalThis as { __woordkeusStarted?: true };
  if (world.__woordkeusStarted) return true;
  world.__woordkeusStarted = true;
  return false;
}

/** The address of the top frame decides for all frames; most users have no list, and then nobody is asked. */
async function isOff(settings: Settings): Promise<boolean> {
  if (!settings.where.fields && !settings.where.pageText) return true;
  if (settings.offSites.length === 0) return false;
  const url = window === window.top ? location.href : (await askBackground({ type: 'site' }))?.url;
  return url !== undefined && findOffPattern(settings.offSites, url) !== undefined;
}
