import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { languages } from '../../glossary/concept.ts';
import { glossary } from '../../glossary/index.ts';
import { createTermSearch, listTerms } from '../../lib/guide/search-terms.ts';
import { inflect } from '../../lib/language/inflection.ts';
import { Alphabet } from './alphabet.tsx';
import { FoundTerms } from './found-terms.tsx';
import { Subjects } from './subjects.tsx';
import { passes, type TermFilter } from './term-filter.ts';

const { t } = i18n;
const search = createTermSearch(glossary.concepts, inflect);
const all = listTerms(glossary.concepts);
const orders = ['subject', 'alphabet'] as const;
const statuses = ['all', 'avoid', 'attention', 'use'] as const;
/** More than this nobody reads: type on. */
const mostShown = 60;

/** The way to a term: by search, by subject, or from A to Z. */
export function TermFinder({ current }: { readonly current: string | undefined }) {
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<(typeof orders)[number]>('subject');
  const [filter, setFilter] = useState<TermFilter>({ language: 'all', status: 'all' });
  const isSearch = query.trim() !== '';
  const found = useMemo(() => search(query).filter((each) => passes(filter, each)), [query, filter]);
  const listed = useMemo(() => all.filter((each) => passes(filter, each)), [filter]);
  const list = useRef<HTMLDivElement>(null);
  // Whoever comes by a link from a card finds the concept in the list, too.
  useEffect(
    () => list.current?.querySelector('[aria-current]')?.closest('li')?.scrollIntoView({ block: 'nearest' }),
    [current],
  );
  return (
    <search class="finder">
      <label class="search">
        <span>{t('guide.search')}</span>
        <input
          type="search"
          value={query}
          spellcheck={false}
          autocomplete="off"
          placeholder={t('guide.searchExample')}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <div class="filters">
        <label>
          <span>{t('guide.language')}</span>
          <select
            value={filter.language}
            onChange={({ currentTarget }) =>
              setFilter({ ...filter, language: currentTarget.value as TermFilter['language'] })
            }
          >
            <option value="all">{t('guide.all')}</option>
            {languages.map((language) => (
              <option key={language} value={language}>
                {t(`languages.${language}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t('guide.status')}</span>
          <select
            value={filter.status}
            onChange={({ currentTarget }) =>
              setFilter({ ...filter, status: currentTarget.value as TermFilter['status'] })
            }
          >
            {statuses.map((status) => (
              <option key={status} value={status}>
                {status === 'all' ? t('guide.all') : t(`status.${status === 'use' ? 'note' : status}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {!isSearch && (
        <fieldset class="steps">
          <legend class="unseen">{t('guide.order')}</legend>
          {orders.map((each) => (
            <label key={each}>
              <input type="radio" name="order" checked={order === each} onChange={() => setOrder(each)} />
              <span>{each === 'subject' ? t('guide.bySubject') : t('guide.byAlphabet')}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p class="soft small" role="status">
        {isSearch ? sayFound(found.length) : ''}
      </p>
      <div class="list" ref={list}>
        {isSearch ? (
          <FoundTerms found={found.slice(0, mostShown)} current={current} />
        ) : order === 'subject' ? (
          <Subjects listed={listed} current={current} />
        ) : (
          <Alphabet listed={listed} current={current} />
        )}
      </div>
    </search>
  );
}

function sayFound(count: number): string {
  if (count === 0) return t('guide.nothingFound');
  return count > mostShown ? t('guide.foundMany', { count, shown: mostShown }) : t('guide.found', count);
}
