import { type Measured, spanOf } from '../measure.ts';
import { show, toTable } from '../report.ts';
import { type Figure, showAdded, showFigure, showRatio } from './compare.ts';
import { rivals } from './rival-extension.ts';
import type { Scenario, Visits } from './rounds.ts';

const pages = [
  'article',
  'ten thousand words',
  '5 MB',
  'news front page',
  '2,000 findings',
  'deep shadow trees',
] as const;

const texts: readonly Scenario[] = pages.map((page) => {
  const isRead = page === 'article' || page === 'ten thousand words';
  return { page, use: { kind: 'load' }, modes: ['none', 'walk', 'read', 'ours', ...(isRead ? rivals : [])] } as const;
});
export const article = texts[0]!;
export const longRead = texts[1]!;
export const fiveMegabytes = texts[2]!;
export const rested: Scenario = { page: 'article', use: { kind: 'load after a rest' }, modes: ['ours'] };
const noFrames: Scenario = { page: 'no frames', use: { kind: 'load' }, modes: ['empty', 'walk', 'ours'] };
export const fiftyFrames: Scenario = { page: '50 frames', use: { kind: 'load' }, modes: ['empty', 'walk', 'ours'] };

export const loadScenarios: readonly Scenario[] = [...texts, noFrames, fiftyFrames, rested];

const script: Figure = (visit) => visit.script;
const heap: Figure = (visit) => visit.heap;

export function loadSection(found: ReadonlyMap<Scenario, Visits>): string {
  const read = texts.map((each) => [each.page, found.get(each)!] as const);
  const reading = read.map(([page, visits]) => [
    page,
    showFigure(visits, 'walk', script),
    showFigure(visits, 'read', script),
    showFigure(visits, 'ours', script),
    showRatio(visits, ['ours', 'read'], script),
    ...rivals.map((rival) => showFigure(visits, rival, script)),
  ]);
  const felt = read.map(([page, visits]) => [
    page,
    showFigure(visits, 'ours', ({ slice }) => slice),
    showAdded(visits, ['ours', 'none'], ({ longTasks }) => longTasks),
    showFigure(visits, 'ours', firstMark),
    showFigure(visits, 'ours', ({ last, dcl }) => last - dcl),
    showAdded(visits, ['ours', 'none'], heap),
    String(visits.ours.at(-1)!.marks),
  ]);
  return [
    '### Opening a page',
    '',
    toTable(
      ['page', 'walk: ms of script', 'walk and read', 'ours', 'ours × walk and read (≤ 1.5)', ...rivals],
      reading,
    ),
    '',
    toTable(
      [
        'page',
        'longest slice, ms (≤ 8)',
        'long tasks added (0)',
        'first mark after DOMContentLoaded, ms',
        'last mark, ms',
        'heap added, KB',
        'marks',
      ],
      felt,
    ),
    '',
    `The article after the browser has stopped our background: the first mark ${showFigure(found.get(rested)!, 'ours', firstMark)}`,
    'ms after DOMContentLoaded.',
    '',
    '### Fifty small frames',
    '',
    framesTable(found),
  ].join('\n');
}

export const firstMark: Figure = ({ first, dcl }) => first - dcl;

function framesTable(found: ReadonlyMap<Scenario, Visits>): string {
  const visits = found.get(fiftyFrames)!;
  return toTable(
    ['what', 'walk', 'ours', 'target'],
    [
      ['ms of script', showFigure(visits, 'walk', script), showFigure(visits, 'ours', script), ''],
      ['main thread, × walk', '', showRatio(visits, ['ours', 'walk'], mainThread), '≤ 1.3'],
      [
        'heap a frame over an empty script, KB',
        show(heapOfFrame(found, 'walk').median),
        show(heapOfFrame(found, 'ours').median),
        '≤ 25',
      ],
    ],
  );
}

export const mainThread: Figure = ({ main }) => main;

/** What the page around them costs is left out. */
export function heapOfFrame(found: ReadonlyMap<Scenario, Visits>, mode: 'walk' | 'ours'): Measured {
  const [frames, page] = [found.get(fiftyFrames)!, found.get(noFrames)!];
  const added = (kind: 'empty' | 'walk' | 'ours', round: number) => frames[kind][round]!.heap - page[kind][round]!.heap;
  return spanOf(frames[mode].map((_, round) => (added(mode, round) - added('empty', round)) / 50));
}
