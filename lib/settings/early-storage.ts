/** What the two storages held. */
export interface EarlyItems {
  readonly local: Items;
  readonly sync: Items;
}

type Items = Readonly<Record<string, unknown>>;

/** The parts of the browser's `storage` that are used here. */
interface BrowserStorage {
  readonly local: Readable;
  readonly sync: Readable;
  readonly onChanged: {
    addListener(listener: () => void): void;
    removeListener(listener: () => void): void;
  };
}
interface Readable {
  get(keys: string[]): Promise<Record<string, unknown>>;
}

interface Early {
  readonly items: Promise<EarlyItems | undefined>;
  readonly end: () => void;
}

/** Content scripts of one extension share a world in each frame, which the page does not see. */
const world = globalThis as { __woordkeusEarly?: Early };

/** Asks for what is stored while the page is still on its way, so that nobody waits for it when the page is there. */
export function readEarly({ local, sync, onChanged }: BrowserStorage): void {
  // What has changed since is to be read anew.
  const forget = (): void => {
    onChanged.removeListener(forget);
    delete world.__woordkeusEarly;
  };
  onChanged.addListener(forget);
  const items = Promise.all([local.get(['settings', 'ignored']), sync.get(['settings'])])
    .then(([kept, shared]) => ({ local: kept, sync: shared }))
    // The usual way of reading knows what to do when one of them is broken.
    .catch(() => undefined);
  world.__woordkeusEarly = { items, end: () => onChanged.removeListener(forget) };
}

/** What was asked for early, once; undefined when nobody did, or when it holds no more. */
export async function takeEarly(): Promise<EarlyItems | undefined> {
  const early = world.__woordkeusEarly;
  if (!early) return undefined;
  const items = await early.items;
  const holds = world.__woordkeusEarly === early;
  delete world.__woordkeusEarly;
  early.end();
  return holds ? items : undefined;
}
