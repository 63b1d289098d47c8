import type { BlockText } from './block-text.ts';
import { editingOf } from './editing-host.ts';
import { isSignatureLine } from './quoted-history.ts';

/** The lines that set signatures off in editors: what stands below them is not the writer's text of today. */
export interface Signatures extends Iterable<Text> {
  /** Notices that a block has become such a line, or is none any more. */
  notice(block: BlockText): void;
  /** Forgets the lines that have left the document. */
  prune(): void;
}

/** `onChange` gets the editor in which text has come to stand below a signature, or does so no more. */
export function createSignatures(onChange: (host: HTMLElement) => void): Signatures {
  const hosts = new Map<Text, HTMLElement>();

  function forget(line: Text): void {
    const host = hosts.get(line);
    hosts.delete(line);
    if (host?.isConnected) onChange(host);
  }

  return {
    notice(block) {
      const line = block.nodes[0]!;
      const editing = isSignatureLine(block.text) && editingOf(line);
      if (editing && editing.kind === 'editor') {
        const isNew = hosts.get(line) !== editing.host;
        hosts.set(line, editing.host);
        if (isNew) onChange(editing.host);
      } else if (hosts.size > 0) {
        for (const node of block.nodes) forget(node);
      }
    },
    prune() {
      for (const line of hosts.keys()) if (!line.isConnected) forget(line);
    },
    [Symbol.iterator]: () => hosts.keys(),
  };
}
