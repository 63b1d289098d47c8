import type { Advice } from '../checker/advice.ts';
import { CardBuilder } from './card-builder.ts';
import type { CardChoice, CardContent } from './card-choice.ts';
import type { CardStrings } from './card-strings.ts';
import { fill } from './fill.ts';

export interface CardState {
  readonly advice: Advice;
  readonly strings: CardStrings;
  readonly canReplace: boolean;
  /** Why the last replacement failed: said first, and the wordings are copied instead. */
  readonly failure?: string | undefined;
  /** How often the term stands in the same field, when all can be replaced at once. */
  readonly count?: number | undefined;
}

/** Builds the card's own DOM. It knows no events: what a button does is looked up in `choices`. */
export function createCardContent(document: Document, state: CardState): CardContent {
  const { advice, strings, failure } = state;
  const choices = new Map<HTMLButtonElement, CardChoice>();
  const build = new CardBuilder(document, choices);
  const why = build.text('p', 'why', advice.why, advice.language);
  why.id = 'why';
  const body =
    failure !== undefined
      ? [build.note('advice failed', failure)]
      : advice.quoted
        ? [build.note('advice', strings.quoted)]
        : [];
  const { element, announcement } = build.dialog(
    `card ${advice.status}`,
    fill(strings.dialogName, { term: advice.term }),
    strings,
    [
      build.status(advice.status, statusLabel(advice, strings)),
      build.text('h2', 'term', advice.term, advice.textLanguage),
      ...(advice.why === '' ? [] : [why]),
      ...body,
      ...wordings(build, state),
      build.actions(strings),
      build.text('p', 'source', sourceLine(advice, strings)),
    ],
  );
  if (advice.why !== '') element.setAttribute('aria-describedby', why.id);
  return { element, choices, announcement };
}

/** The suggestions, and how to rewrite where there are none or where they may not do. */
function wordings(build: CardBuilder, { advice, strings, canReplace, failure, count }: CardState): HTMLElement[] {
  const isCopied = failure !== undefined || !canReplace;
  const heading = isCopied ? strings.copy : advice.quoted ? strings.quotedSuggestions : strings.suggestions;
  const suggestions = build.suggestions(advice, heading, isCopied ? 'copy' : 'apply');
  const isPlain = !isCopied && !advice.quoted;
  const label = build.text('p', 'label', heading);
  const parts = advice.suggestions.length === 0 ? [] : isPlain ? [suggestions] : [label, suggestions];
  if (!isCopied && parts.length > 0 && count !== undefined) {
    const all = fill(strings.replaceAll, { count: String(count) });
    parts.push(build.labelled('all', all, { kind: 'preview-all', index: 0 }));
  }
  if (advice.rewrite === undefined) return parts;
  const rewrite = build.element('div', 'advice', [
    build.text('p', 'label', strings.rewrite),
    build.text('p', '', advice.rewrite, advice.language),
  ]);
  return [...parts, rewrite];
}

function statusLabel(advice: Advice, strings: CardStrings): string {
  if (advice.status === 'avoid') return strings.statusAvoid;
  return advice.status === 'attention' ? strings.statusAttention : strings.statusNote;
}

function sourceLine({ source }: Advice, strings: CardStrings): string {
  if (source === undefined) return strings.editorial;
  const name = source.title.includes(source.publisher) ? source.title : `${source.title}, ${source.publisher}`;
  return fill(strings.source, { source: name });
}
