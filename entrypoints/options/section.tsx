import type { ComponentChildren } from 'preact';
import type { BoundSettings } from '../../lib/screens/use-settings.ts';
import type { Settings } from '../../lib/settings/settings.ts';

/** What most parts of the page are given. */
export interface PartProps {
  readonly settings: Settings;
  readonly change: BoundSettings['change'];
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  readonly children: ComponentChildren;
}

/** One part of the page. Its choices belong together, so it is a group with a name. */
export function Section({ id, title, intro, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {intro !== undefined && <p class="soft">{intro}</p>}
      {children}
    </section>
  );
}
