import { toTable } from '../report.ts';
import { compareRounds, type Figure, showFigure, showRatio } from './compare.ts';
import type { Scenario, Visits } from './rounds.ts';

const stream = (page: Scenario['page'], seconds: number): Scenario => ({
  page,
  use: { kind: 'stream', milliseconds: seconds * 1000 },
  modes: ['none', 'walk', 'ours'],
});

const shortChat = stream('chat', 5);
const longChat = stream('chat', 20);
const scroll = stream('endless scroll', 5);
const everyFrame = stream('changes on every frame', 5);

export const streamScenarios: readonly Scenario[] = [shortChat, longChat, scroll, everyFrame];

const script: Figure = (visit) => visit.script;

export function streamSection(found: ReadonlyMap<Scenario, Visits>): string {
  const rows = [
    ['chat, 50 posts a second', longChat, '≤ 2'],
    ['endless scroll, 100 articles a second', scroll, ''],
    ['a change on every frame', everyFrame, ''],
  ] as const;
  return [
    '### Pages that do not stand still',
    '',
    toTable(
      [
        'page',
        'walk what is new: ms of script',
        'ours',
        'ours × walk',
        'target',
        'longest slice, ms (≤ 8)',
        'frames × without us',
      ],
      rows.map(([name, scenario, target]) => {
        const visits = found.get(scenario)!;
        return [
          name,
          showFigure(visits, 'walk', script),
          showFigure(visits, 'ours', script),
          showRatio(visits, ['ours', 'walk'], script),
          target,
          showFigure(visits, 'ours', ({ slice }) => slice),
          showRatio(visits, ['ours', 'none'], ({ frames }) => frames),
        ];
      }),
    ),
    '',
    `The chat keeps its last 300 posts. Heap after 20 seconds of it over that after 5, KB: ${growth(found, 'none')} without us,`,
    `${growth(found, 'ours')} with us.`,
  ].join('\n');
}

function growth(found: ReadonlyMap<Scenario, Visits>, mode: 'none' | 'ours'): string {
  const long = found.get(longChat)![mode];
  const both = { none: long, ours: found.get(shortChat)![mode], empty: [], walk: [], read: [] };
  return compareRounds(both, ['none', 'ours'], (after, before) => after.heap - before.heap).median.toFixed(0);
}
