import type { TextRange } from '../checker/finding.ts';
import { createAfterFrame } from './after-frame.ts';
import { createAnswers } from './answers.ts';
import { createBlockMarks } from './block-marks.ts';
import type { BlockText } from './block-text.ts';
import { collectBlock } from './block-text.ts';
import { observed, sortChanges } from './changes.ts';
import type { Check } from './check.ts';
import { createFieldMarks } from './field-marks.ts';
import type { FieldRanges } from './field-ranges.ts';
import type { FormField } from './form-field.ts';
import { isFormField } from './form-field.ts';
import { isRendered } from './left-out.ts';
import type { Mark } from './mark.ts';
import { createMarkedRoots } from './marked-roots.ts';
import { createPageListeners } from './page-events.ts';
import type { Painter } from './painter.ts';
import { createScans } from './scans.ts';
import type { OpenOrClosedShadowRoot } from './shadow-roots.ts';
import { createShadowRoots } from './shadow-roots.ts';
import { createSlices } from './slices.ts';
import { isStray } from './strays.ts';
import { blockBehindPlace, followingBlock, precedingText } from './text-around.ts';
import type { Replacement, TextSource } from './text-source.ts';
import { createTypingPause } from './typing-pause.ts';
import { createUnseen } from './unseen.ts';

export interface WatchPageOptions {
  readonly window: Window & typeof globalThis;
  readonly check: Check;
  readonly where: { readonly fields: boolean; readonly pageText: boolean };
  readonly openOrClosedShadowRoot: OpenOrClosedShadowRoot;
  readonly painter: Painter;
  readonly fieldRanges: FieldRanges;
  /** A mark has come into this shadow root for the first time. */
  readonly onMarkedRoot: (root: ShadowRoot) => void;
  readonly replaceInEditor: (host: HTMLElement, block: BlockText) => NonNullable<TextSource['replace']>;
  readonly replaceInField: (field: FormField, range: TextRange, flagged: string, text: string) => Promise<Replacement>;
  /** Marks may have come, gone or moved. */
  readonly onChange: () => void;
  /** The document has been opened anew, which removes all listeners on it and on the window. */
  readonly onReopened: () => void;
  readonly signal: AbortSignal;
}

export interface WatchedPage {
  /** Begins to look; calls back from then on. */
  start(): void;
  /** The marks of a text node's block, or of a field. */
  marksAt(node: Node): readonly Mark[];
  /** All marks, in no particular order. */
  marks(): Mark[];
  hasMarks(): boolean;
  /** The shadow roots that have marks in them. */
  markedRoots(): ShadowRoot[];
  /** Checks at once what has changed, and does not wait for a pause. */
  checkNow(): void;
  /** An input method is putting a word together: the text is not to be touched. */
  isComposing(): boolean;
}

/** Finds text in one document and its shadow roots, keeps it checked and painted. Work follows change; nothing polls. */
export function watchPage(options: WatchPageOptions): WatchedPage {
  const { window, signal, painter, where } = options;
  const { document } = window;
  const slices = createSlices(window, signal);
  const pause = createTypingPause(window, signal, flush);
  const composed = new Set<Node>();
  const answers = createAnswers(slices, showAll);
  const changed = new Set<Text>();
  /** The first nodes of blocks whose findings hang on what stands before them. */
  const dependent = new WeakSet<Text>();
  const secrets = new WeakSet<Element>();
  const unseen = createUnseen({ window, isRendered, onSeen, signal });
  const scans = createScans({
    slices,
    field: addField,
    host: (element) => roots.meet(element),
    onBlock: updateBlock,
    onLongBlock: (block) => blocks.updateInSteps(block, beforeOf(block)),
    onStale: onText,
    onEnd(root) {
      recheck(followingBlock(root));
      options.onChange();
    },
  });
  const roots = createShadowRoots({ ...options, slices, onRoot });
  const markedRoots = createMarkedRoots(options.onMarkedRoot);
  const look = createAfterFrame(window, signal, () => {
    blocks.look();
    options.onChange();
  });
  const blocks = createBlockMarks({
    ...options,
    isRendered,
    replaceIn: options.replaceInEditor,
    onUnseen: unseen.add,
    onLeft: onText,
    onAnswer: answers.add,
    onReread: scans.add,
    onMarked(node) {
      markedRoots.add(node);
      look();
    },
  });
  const fields = createFieldMarks({
    ...options,
    ranges: options.fieldRanges,
    secrets,
    onUnseen: (field) => unseen.add(field, field),
    onMarked(field) {
      markedRoots.add(field);
      painter.showAll();
    },
    onAnswer: answers.add,
    onWork: () => pause.ask(),
  });
  const observer = new window.MutationObserver(onMutations);
  const events = {
    onField: (field: FormField) => where.fields && fields.notice(field),
    onTyping: pause.typed,
    onFocus: (element: Element) => (isFormField(element) ? addField(element) : roots.look(element)),
    onClick: roots.look,
    onSwitched: lookAround,
    onScrolled: painter.showAll,
    onComposing: pause.hold,
    onComposed: pause.release,
  };
  const listeners = createPageListeners(window, events, signal);
  let hasRemovals = false;
  const strays = new Set<Node>();

  signal.addEventListener('abort', () => {
    observer.disconnect();
    blocks.clear();
    fields.clear();
    painter.clear();
  });

  function onRoot(root: Document | ShadowRoot, isNew: boolean): void {
    if (isNew) {
      observer.observe(root, observed);
      listeners.listenIn(root);
    }
    scans.add(root);
  }

  function onSeen(node: Text | FormField): void {
    if (node.nodeType === 3) onText(node as Text);
    else fields.look(node as FormField);
  }

  function lookAround(): void {
    unseen.lookAgain();
    painter.showAll();
    painter.renew();
    if (fields.noticeAll()) options.onChange();
  }

  function addField(element: Element): void {
    if (where.fields) fields.add(element as FormField);
  }

  function updateBlock(block: BlockText): void {
    const first = block.nodes[0]!;
    // It may have gone, or moved to another document, since it was read.
    if (!first.isConnected || first.ownerDocument !== document) return;
    blocks.update(block, beforeOf(block));
  }

  function beforeOf({ nodes: [first] }: BlockText): () => string {
    return () => {
      dependent.add(first!);
      return precedingText(first!);
    };
  }

  /** Text before this block has changed. */
  function recheck(first: Text | undefined): void {
    if (first && dependent.has(first)) onText(first);
  }

  function onMutations(records: MutationRecord[]): void {
    scans.changed();
    sortChanges(records, {
      text: onText,
      added: onAdded,
      removed(node, parent, next) {
        hasRemovals = true;
        if (isStray(node, document, roots.isKnown)) strays.add(node);
        scans.removed(node, parent, next);
        if (!next || next.parentNode === parent) recheck(blockBehindPlace(parent, next));
      },
      reopened,
      wasSecret: (element) => secrets.add(element),
    });
    pause.ask();
  }

  /** What an editor draws anew for each letter of a composition is read when the composition is done. */
  function onAdded(node: Node): void {
    if (isFormField(node)) addField(node);
    else if (pause.isHeld()) composed.add(node);
    else scans.add(node);
  }

  function onText(node: Text): void {
    blocks.touch(node);
    changed.add(node);
    pause.ask();
  }

  function reopened(): void {
    listeners.listenIn(document);
    listeners.listenOnPage();
    options.onReopened();
    scans.add(document);
  }

  /** Checks what has changed, block by block, before anything else. */
  function flush(): void {
    for (const node of composed) if (node.isConnected) scans.add(node);
    composed.clear();
    if (hasRemovals) {
      blocks.prune(strays);
      strays.clear();
      unseen.prune();
      markedRoots.prune();
    }
    hasRemovals = false;
    fields.noticeAll();
    slices.addFirst({ step: () => fields.work() || checkChanged() });
    slices.runNow();
  }

  function checkChanged(): boolean {
    for (const node of changed) {
      changed.delete(node);
      if (!node.isConnected) continue;
      const block = collectBlock(node);
      for (const own of block.nodes) changed.delete(own);
      updateBlock(block);
      recheck(followingBlock(block.nodes.at(-1)!));
      return true;
    }
    showAll();
    return false;
  }

  function showAll(): void {
    painter.renew();
    options.fieldRanges.refresh();
    options.onChange();
  }

  return {
    start() {
      listeners.listenOnPage();
      onRoot(document, true);
      // The top of the page is on screen: it does not wait for an idle moment.
      slices.runNow();
    },
    marksAt(node) {
      if (node.nodeType === 3) return blocks.at(node as Text);
      fields.noticeAll();
      return fields.at(node as Element);
    },
    hasMarks: () => !blocks.all().next().done || !fields.all().next().done,
    marks: () => [...blocks.all(), ...fields.all()],
    markedRoots: markedRoots.all,
    checkNow() {
      onMutations(observer.takeRecords());
      flush();
    },
    isComposing: pause.isHeld,
  };
}
