import { toTable } from '../report.ts';
import { compareRounds, type Figure, showAdded, showFigure, showRatio } from './compare.ts';
import { modes, type Scenario, type Visits } from './rounds.ts';

const pages = [
  'article',
  'ten thousand words',
  '5 MB',
  'news front page',
  '2,000 findings',
  'deep shadow trees',
] as const;

export const loadScenarios: readonly Scenario[] = [...pages, '50 frames' as const].map((page) => {
  return { page, use: { kind: 'load' }, modes } as const;
});

const script: Figure = (visit) => visit.script;
const heap: Figure = (visit) => visit.heap;

export function loadSection(found: ReadonlyMap<Scenario, Visits>): string {
  const texts = loadScenarios
    .filter(({ page }) => page !== '50 frames')
    .map((each) => [each.page, found.get(each)!] as const);
  const reading = texts.map(([page, visits]) => [
    page,
    showFigure(visits, 'walk', script),
    showFigure(visits, 'read', script),
    showFigure(visits, 'ours', script),
    showRatio(visits, ['ours', 'read'], script),
  ]);
  const felt = texts.map(([page, visits]) => [
    page,
    showFigure(visits, 'ours', ({ slice }) => slice),
    showAdded(visits, ['ours', 'none'], ({ longTasks }) => longTasks),
    showFigure(visits, 'ours', ({ first, dcl }) => first - dcl),
    showFigure(visits, 'ours', ({ last, dcl }) => last - dcl),
    showAdded(visits, ['ours', 'none'], heap),
    String(visits.ours.at(-1)!.marks),
  ]);
  return [
    '### Opening a page',
    '',
    toTable(['page', 'walk: ms of script', 'walk and read', 'ours', 'ours × walk and read (target ≤ 1.5)'], reading),
    '',
    toTable(
      [
        'page',
        'longest slice, ms (≤ 8)',
        'long tasks added (0)',
        'first mark after DOMContentLoaded, ms (article: ≤ 20)',
        'last mark, ms',
        'heap added, KB',
        'marks',
      ],
      felt,
    ),
    '',
    '### Fifty small frames',
    '',
    framesTable(found.get(loadScenarios.find(({ page }) => page === '50 frames')!)!),
  ].join('\n');
}

function framesTable(visits: Visits): string {
  const perFrame = compareRounds(visits, ['ours', 'empty'], (ours, empty) => (ours.heap - empty.heap) / 50);
  const walkPerFrame = compareRounds(visits, ['walk', 'empty'], (walk, empty) => (walk.heap - empty.heap) / 50);
  return toTable(
    ['what', 'walk', 'ours', 'target'],
    [
      ['ms of script', showFigure(visits, 'walk', script), showFigure(visits, 'ours', script), ''],
      ['main thread, × walk', '', showRatio(visits, ['ours', 'walk'], ({ main }) => main), '≤ 1.3'],
      ['heap a frame over an empty script, KB', walkPerFrame.median.toFixed(1), perFrame.median.toFixed(1), '≤ 25'],
    ],
  );
}
