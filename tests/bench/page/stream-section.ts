import { spanOf } from '../measure.ts';
import { show, toTable } from '../report.ts';
import { type Figure, showFigure, showRatio } from './compare.ts';
import type { Scenario, Visits } from './rounds.ts';

const stream = (page: Scenario['page'], seconds: number): Scenario => ({
  page,
  use: { kind: 'stream', milliseconds: seconds * 1000 },
  modes: ['none', 'walk', 'ours'],
});

const shortChat = stream('chat', 4);
export const longChat = stream('chat', 16);
const scroll = stream('endless scroll', 4);
const everyFrame = stream('changes on every frame', 4);

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
    `The chat keeps its last 300 posts. Heap after 16 seconds of it over that after 4, KB: ${show(growth(found, 'none'))} without`,
    `us, ${show(growth(found, 'ours'))} with us.`,
  ].join('\n');
}

/** In KB: how much more there is after the long chat than after the short one. */
export function growth(found: ReadonlyMap<Scenario, Visits>, mode: 'none' | 'ours'): number {
  const short = found.get(shortChat)![mode];
  return spanOf(found.get(longChat)![mode].map(({ heap }, round) => heap - short[round]!.heap)).median;
}
