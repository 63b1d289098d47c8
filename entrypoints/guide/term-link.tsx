import { i18n } from '#i18n';
import type { FoundTerm } from '../../lib/guide/search-terms.ts';
import { StatusMark } from '../../lib/screens/status-mark.tsx';
import { ownLanguage } from './languages.ts';

const { t } = i18n;

interface TermLinkProps {
  readonly found: FoundTerm;
  readonly isCurrent: boolean;
}

/** One term as a way to its concept: its status in shape and word, its language where it is not the reader's. */
export function TermLink({ found: { concept, term, language, form }, isCurrent }: TermLinkProps) {
  return (
    <a class="term-link" href={`#${concept.id}`} aria-current={isCurrent ? 'true' : undefined}>
      <StatusMark status={term.status} />
      <span>
        <span lang={language}>{term.text}</span>
        {form !== undefined && (
          <span class="soft small" lang={language}>
            {' '}
            {form}
          </span>
        )}
        <span class="unseen">, {t(`status.${term.status}`)}</span>
      </span>
      {language !== ownLanguage && <span class="soft small">{t(`languages.${language}`)}</span>}
    </a>
  );
}
