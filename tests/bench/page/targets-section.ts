import { type Measured, spanOf } from '../measure.ts';
import { show, showSpan, toTable } from '../report.ts';
import { compareRounds, type Figure } from './compare.ts';
import {
  article,
  fiftyFrames,
  firstMark,
  fiveMegabytes,
  heapOfFrame,
  loadScenarios,
  longRead,
  mainThread,
} from './load-section.ts';
import type { Scenario, Visits } from './rounds.ts';
import { growth, longChat, streamScenarios } from './stream-section.ts';
import { beforeFrame, largeEditor, largeTextarea, perKey, smallEditor, smallTextarea, wait } from './typing-section.ts';

type Found = ReadonlyMap<Scenario, Visits>;

const script: Figure = (visit) => visit.script;

/** Every target beside its figure. */
export function targetsSection(found: Found): string {
  const of = (scenario: Scenario): Visits => found.get(scenario)!;
  const figure = (scenario: Scenario, get: Figure): Measured => spanOf(of(scenario).ours.map(get));
  const ratio = (scenario: Scenario, other: 'none' | 'walk' | 'read', get: Figure): Measured =>
    compareRounds(of(scenario), ['ours', other], (own, floor) => get(own) / get(floor));
  const grown = (small: Scenario, large: Scenario): Measured =>
    spanOf(of(large).ours.map((visit, round) => perKey(visit) / perKey(of(small).ours[round]!)));
  const heap = compareRounds(of(largeTextarea), ['ours', 'none'], (own, none) => own.heap - none.heap);
  const slices = [...loadScenarios, ...streamScenarios].map((each) => figure(each, ({ slice }) => slice));
  const longTasks = compareRounds(of(longRead), ['ours', 'none'], (own, none) => own.longTasks - none.longTasks);
  return toTable(
    ['target', 'asked', 'figure', ''],
    [
      row(
        'content script: start to ready, ms',
        figure(article, ({ start }) => start),
        1,
      ),
      row('script on the 10,000-word page, × walk and read', ratio(longRead, 'read', script), 1.5),
      row('script on the 5 MB page, × walk and read', ratio(fiveMegabytes, 'read', script), 1.5),
      row('longest slice of ours on any page, ms', slices.toSorted((one, other) => other.median - one.median)[0]!, 8),
      row('long tasks added, 10,000-word page', longTasks, 0),
      row('first mark after DOMContentLoaded, article, ms', figure(article, firstMark), 20),
      row('50 small frames: main thread, × walk', ratio(fiftyFrames, 'walk', mainThread), 1.3),
      row('50 small frames: heap a frame over an empty script, KB', heapOfFrame(found, 'ours'), 25),
      row('script before the frame of a key, 100,000-word editor, p99 ms', figure(largeEditor, beforeFrame), 1),
      row('the same, 50,000-character textarea', figure(largeTextarea, beforeFrame), 1),
      row('key to frame, 100,000-word editor, p95, × without us', ratio(largeEditor, 'none', wait), 1.1),
      row('the same, 50,000-character textarea', ratio(largeTextarea, 'none', wait), 1.1),
      row('script a key as the editor grows 10 ×', grown(smallEditor, largeEditor), 1.2),
      row('script a key as the textarea grows 10 ×', grown(smallTextarea, largeTextarea), 1.2),
      row('50 new posts a second: script, × walking them', ratio(longChat, 'walk', script), 2),
      row('the same: heap that 12 seconds more of them add, KB', toMeasured(growth(found, 'ours')), 100),
      row('heap added, 50,000-character textarea, KB', heap, 1536),
    ],
  );
}

function row(name: string, measured: Measured, most: number): string[] {
  return [name, `≤ ${show(most)}`, showSpan(measured), measured.median <= most ? 'met' : 'missed'];
}

function toMeasured(value: number): Measured {
  return { median: value, least: value, most: value };
}
