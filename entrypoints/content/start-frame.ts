import { waitForText } from '../../lib/page/wait-for-text.ts';
import load from './watch-frame.ts?deferred';

/** Watches the page by the settings. A frame inside the page waits until there is something to read in it. */
export function startFrame(): void {
  if (hasStarted()) return;
  if (window === window.top) watch();
  else waitForText(window, watch);
}

function watch(): void {
  void load().watchFrame();
}

/** Whether the script runs in this frame already: it may be injected again after an installation. */
function hasStarted(): boolean {
  const world = globalThis as { __woordkeusStarted?: true };
  if (world.__woordkeusStarted) return true;
  world.__woordkeusStarted = true;
  return false;
}
