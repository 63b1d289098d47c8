import { toTable } from '../report.ts';
import { type Figure, percentile, showAdded, showFigure, showRatio } from './compare.ts';
import type { Scenario, Visits } from './rounds.ts';

const keys = 80;
const pages = [
  'editor, 10,000 words',
  'editor, 100,000 words',
  'textarea, 5,000 characters',
  'textarea, 50,000 characters',
] as const;

export const typingScenarios: readonly Scenario[] = pages.map((page) => {
  return { page, use: { kind: 'type', keys }, modes: ['none', 'ours'] } as const;
});

export const [smallEditor, largeEditor, smallTextarea, largeTextarea] = typingScenarios as [
  Scenario,
  Scenario,
  Scenario,
  Scenario,
];

export const wait: Figure = ({ waits }) => percentile(waits, 0.95);
export const beforeFrame: Figure = (visit) => percentile(visit.keys, 0.99);
export const perKey: Figure = (visit) => visit.script / visit.done;

export function typingSection(found: ReadonlyMap<Scenario, Visits>): string {
  const rows = typingScenarios.map((scenario) => {
    const visits = found.get(scenario)!;
    return [
      scenario.page,
      showFigure(visits, 'ours', beforeFrame),
      showFigure(visits, 'none', wait),
      showFigure(visits, 'ours', wait),
      showRatio(visits, ['ours', 'none'], wait),
      showFigure(visits, 'ours', perKey),
      showAdded(visits, ['ours', 'none'], ({ heap }) => heap),
    ];
  });
  return [
    '### Typing',
    '',
    `${keys} keys in the middle, one in 60 ms.`,
    '',
    toTable(
      [
        'field',
        'script before the frame, p99 ms (≤ 1)',
        'key to frame without us, p95 ms',
        'with us',
        'with us × without',
        'script a key in all, ms (flat as the text grows)',
        'heap added, KB (50,000 characters: ≤ 1,536)',
      ],
      rows,
    ),
  ].join('\n');
}
