import { i18n } from '#i18n';
import type { Language, Term } from '../../glossary/concept.ts';
import { StatusMark } from '../../lib/screens/status-mark.tsx';

const { t } = i18n;

/** What can be written for this concept, together in one place. */
export function GoodTerms({ terms, language }: { readonly terms: readonly Term[]; readonly language: Language }) {
  if (terms.length === 0) return null;
  return (
    <section class="entry good">
      <h3 class="unseen">{t('guide.canWrite')}</h3>
      <ul>
        {terms.map(({ text, status, variants = [], why }) => (
          <li key={text}>
            <p class="term">
              <strong lang={language}>{text}</strong>
              <span class="status small">
                <StatusMark status={status} /> {t(`status.${status}`)}
              </span>
            </p>
            {variants.length > 0 && (
              <p class="soft small">
                {t('guide.also')} <span lang={language}>{variants.join(', ')}</span>
              </p>
            )}
            {why !== undefined && <p lang={language}>{why}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
