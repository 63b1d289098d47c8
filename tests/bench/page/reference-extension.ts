import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The least that an extension can do: nothing, walk through all text nodes, or read every character of them too. When the page
 * changes, the same for what was added or changed.
 */
export type ReferenceKind = 'empty' | 'walk' | 'read';

export function writeReferenceExtension(parent: string, kind: ReferenceKind): string {
  return writeExtension(parent, kind, kind === 'empty' ? ';' : `(${reference})(${kind === 'read'})`);
}

/** Writes an extension with this content script into a folder of its own, and gives the folder. */
export function writeExtension(parent: string, name: string, script: string): string {
  const folder = join(parent, name);
  mkdirSync(folder);
  const manifest = {
    ...{ manifest_version: 3, name: `reference ${name}`, version: '1' },
    content_scripts: [
      {
        ...{ matches: ['<all_urls>'], all_frames: true, match_origin_as_fallback: true },
        ...{ run_at: 'document_end', js: ['content.js'] },
      },
    ],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), script);
  return folder;
}

function reference(reads: boolean): void {
  let sum = 0;
  const read = (text: string): void => {
    if (reads) for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at) & 1;
    else sum += text.length;
  };
  const walk = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) read(node.data);
  };
  walk(document.body);
  for (const field of document.querySelectorAll('textarea')) {
    read(field.value);
    field.addEventListener('input', () => read(field.value), { passive: true });
  }
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') read((target as Text).data);
      for (const node of addedNodes)
        if (node.nodeType === 3) read((node as Text).data);
        else walk(node);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
  if (sum < 0) document.title = String(sum);
}
