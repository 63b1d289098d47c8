import { storage } from 'wxt/utils/storage';
import type { EarlyItems } from './early-storage.ts';
import type { Ignored } from './ignored.ts';

const key = 'local:ignored';
/** The oldest keys go first: a finding left long ago may show again, and storage never fills up. */
const mostFindings = 2000;

/** `early`: what has been read before. */
export async function readIgnored(early?: EarlyItems): Promise<Ignored> {
  return toIgnored(early ? early.local.ignored : await storage.getItem<unknown>(key));
}

/** Only the background calls this: one writer, one change after the other, so that no two overwrite each other. */
export async function changeIgnored(change: (ignored: Ignored) => Ignored): Promise<Ignored> {
  const before = await readIgnored();
  const salt = before.salt || createSalt();
  const { terms, findings } = change({ ...before, salt });
  const after = { terms, findings: [...new Set(findings)].slice(-mostFindings), salt };
  await storage.setItem(key, after);
  return after;
}

export function watchIgnored(onChange: (ignored: Ignored) => void, signal: AbortSignal): void {
  const end = storage.watch<unknown>(key, (stored) => onChange(toIgnored(stored)));
  signal.addEventListener('abort', () => end());
}

function toIgnored(stored: unknown): Ignored {
  const { terms, findings, salt } = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Ignored>;
  return {
    terms: Array.isArray(terms) ? terms : [],
    findings: Array.isArray(findings) ? findings : [],
    salt: typeof salt === 'string' ? salt : '',
  };
}

function createSalt(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
