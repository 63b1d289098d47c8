import { i18n } from '#i18n';
import { glossary } from '../../glossary/index.ts';

const { t } = i18n;
const sourcesById = new Map(glossary.sources.map((source) => [source.id, source]));

/** The sources of one judgement, out of the way until they are wanted. */
export function FoldedSources({ ids }: { readonly ids: readonly string[] }) {
  return (
    <details class="sources-fold">
      <summary class="soft small">{t('guide.sources')}</summary>
      <SourceList ids={ids} />
    </details>
  );
}

/** Where a judgement comes from. A link leaves the guide only when it is followed, in a tab of its own. */
export function SourceList({ ids }: { readonly ids: readonly string[] }) {
  const sources = ids.flatMap((id) => sourcesById.get(id) ?? []);
  if (sources.length === 0) return <p class="soft">{t('card.editorial')}</p>;
  return (
    <ul class="plain small sources">
      {sources.map(({ id, title, publisher, year, url, language, seen }) => (
        <li key={id}>
          {url === undefined ? (
            <span lang={language}>{title}</span>
          ) : (
            <a href={url} lang={language} target="_blank" rel="noreferrer">
              {title}
            </a>
          )}
          <span class="soft">
            {' '}
            {[publisher, year].filter((part) => part !== undefined).join(', ')}
            {seen === 'no' && ` · ${t('guide.notSeen')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
