import type { TextRange } from '../checker/finding.ts';
import type { BlockMarks, Check } from './block-marks.ts';
import { createBlockMarks } from './block-marks.ts';
import { createBlockScanner } from './block-scanner.ts';
import type { BlockText } from './block-text.ts';
import { collectBlock } from './block-text.ts';
import { isBreak } from './break-elements.ts';
import { observed, sortChanges } from './changes.ts';
import { createFieldMarks } from './field-marks.ts';
import type { FieldRanges } from './field-ranges.ts';
import type { FormField } from './form-field.ts';
import { isFormField } from './form-field.ts';
import { isRendered } from './left-out.ts';
import type { Mark } from './mark.ts';
import type { Painter } from './painter.ts';
import { precedingText } from './preceding-text.ts';
import type { OpenOrClosedShadowRoot } from './shadow-roots.ts';
import { createShadowRoots } from './shadow-roots.ts';
import { createSlices } from './slices.ts';
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
}

/** Finds text in one document and its shadow roots, keeps it checked and painted. Work follows change; nothing polls. */
export function watchPage(options: WatchPageOptions): WatchedPage {
  const { window, signal, painter } = options;
  const { document } = window;
  const slices = createSlices(window, signal);
  const pause = createTypingPause(window, signal, flush);
  const changed = new Set<Text>();
  const scans = new Set<ReturnType<typeof createBlockScanner>>();
  const secrets = new WeakSet<Element>();
  const unseen = createUnseen(window, isRendered, signal);
  const roots = createShadowRoots(options.openOrClosedShadowRoot, watchRoot);
  const markedRoots = new Set<ShadowRoot>();
  const blocks: BlockMarks = createBlockMarks({
    ...options,
    replaceIn: options.replaceInEditor,
    onUnseen: (element, node) => unseen.add(element, () => onText(node)),
    onLeft: onText,
    onMarked,
  });
  const fields = createFieldMarks({
    ...options,
    ranges: options.fieldRanges,
    secrets,
    onUnseen: (field) => unseen.add(field, () => fields.look(field)),
    onMarked,
    onWork: () => pause.ask(),
  });
  const observer = new window.MutationObserver(onMutations);
  let hasRemovals = false;
  let scanningBefore = '';

  signal.addEventListener('abort', () => {
    observer.disconnect();
    blocks.clear();
    fields.clear();
    painter.clear();
  });

  function watchRoot(root: Document | ShadowRoot): void {
    observer.observe(root, observed);
    listen(root);
    scan(root);
  }

  /** The document's style sheet does not reach into shadow roots, and neither does a hit test that is not told of them. */
  function onMarked(node: Node): void {
    const root = node.getRootNode();
    if (root.nodeType !== 11 || markedRoots.has(root as ShadowRoot)) return;
    markedRoots.add(root as ShadowRoot);
    options.onMarkedRoot(root as ShadowRoot);
  }

  function listen(root: Document | ShadowRoot): void {
    const listener = { capture: true, passive: true, signal } as const;
    root.addEventListener('input', onInput, listener);
    root.addEventListener('selectionchange', onFieldEvent, listener);
    root.addEventListener('change', onFieldEvent, listener);
    root.addEventListener('focusin', onFocus, listener);
    root.addEventListener('compositionstart', pause.hold, listener);
    root.addEventListener('compositionend', pause.release, listener);
  }

  function listenOnce(): void {
    listen(document);
    for (const type of ['click', 'toggle', 'transitionend', 'animationend', 'reset', 'submit', 'keyup']) {
      document.addEventListener(type, onSwitched, { capture: true, passive: true, signal });
    }
    window.addEventListener('load', lookForRoots, { signal });
  }

  function onInput(event: Event): void {
    pause.typed();
    const { target } = event;
    if (isFormField(target) && options.where.fields) fields.notice(target);
  }

  /** Browsers move the selection of a field when a script sets its value. */
  function onFieldEvent({ target }: Event): void {
    if (isFormField(target) && options.where.fields) fields.notice(target);
  }

  function onFocus(event: Event): void {
    const { target } = event;
    if (isFormField(target)) addField(target);
    else if (target instanceof window.HTMLElement) roots.look(target);
  }

  let switching = false;
  /** What a click shows or hides, or a form clears, has happened by the next frame. */
  function onSwitched(event: Event): void {
    if (event.type === 'click' && event.target instanceof window.HTMLElement) roots.look(event.target);
    if (switching) return;
    switching = true;
    // A form that is sent is cleared when the server has answered; no event tells.
    for (const delay of [20, 300, 1000]) window.setTimeout(lookAround, delay);
  }

  function lookAround(): void {
    switching = false;
    if (signal.aborted) return;
    unseen.lookAgain();
    painter.renew();
    if (fields.noticeAll()) options.onChange();
  }

  function lookForRoots(): void {
    roots.lookAgain();
    window.setTimeout(() => !signal.aborted && roots.lookAgain(), 1000);
  }

  function addField(element: Element): void {
    if (options.where.fields) fields.add(element as FormField);
  }

  function scan(root: Node): void {
    const scanner = createBlockScanner(root, { field: addField, host: roots.look });
    const isInline = root.nodeType === 1 && !isBreak(root as Element);
    scans.add(scanner);
    scanningBefore = '';
    slices.add({
      step() {
        const block = scanner.next();
        if (block && block !== 'pause') {
          // The text of an inline element is only a part of its block.
          updateBlock(
            isInline ? collectBlock(block.nodes[0]!) : block,
            () => scanningBefore || precedingText(block.nodes[0]!),
          );
          scanningBefore = block.text;
        }
        if (block) return true;
        scans.delete(scanner);
        options.onChange();
        return false;
      },
    });
  }

  function updateBlock(block: BlockText, before: () => string): void {
    blocks.update(block, before);
  }

  function onMutations(records: MutationRecord[]): void {
    sortChanges(records, {
      text: onText,
      added: onAdded,
      removed(node, parent, next) {
        hasRemovals = true;
        for (const scanner of scans) scanner.removed(node, parent, next);
      },
      reopened,
      wasSecret: (element) => secrets.add(element),
    });
    pause.ask();
  }

  function onText(node: Text): void {
    blocks.touch(node);
    changed.add(node);
    pause.ask();
  }

  function onAdded(node: Node): void {
    if (isFormField(node)) addField(node);
    else scan(node);
  }

  function reopened(): void {
    listenOnce();
    options.onReopened();
    scan(document);
  }

  /** Checks what has changed, block by block, before anything else. */
  function flush(): void {
    if (hasRemovals) blocks.prune();
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
      updateBlock(block, () => precedingText(block.nodes[0]!));
      return true;
    }
    painter.renew();
    options.fieldRanges.refresh();
    options.onChange();
    return false;
  }

  return {
    start() {
      listenOnce();
      watchRoot(document);
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
    markedRoots: () => [...markedRoots].filter((root) => root.host.isConnected),
  };
}
