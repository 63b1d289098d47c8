import { i18n } from '#i18n';
import { askBackground } from '../../lib/screens/ask-background.ts';
import { type Ignored, type IgnoredTerm, isSameTerm } from '../../lib/settings/ignored.ts';
import { Section } from './section.tsx';

const { t } = i18n;

export function NeverFlagged({ ignored }: { readonly ignored: Ignored }) {
  const { terms, findings } = ignored;
  const restore = (term: IgnoredTerm): void =>
    void askBackground({ type: 'set-ignored-terms', terms: terms.filter((one) => !isSameTerm(one, term)) });
  return (
    <Section id="never" title={t('never.title')} intro={t('never.intro')}>
      {terms.length === 0 ? (
        <p class="soft">{t('never.none')}</p>
      ) : (
        <ul class="kept">
          {terms.map((term) => (
            <li key={`${term.concept} ${term.language} ${term.term}`}>
              <span>
                <span lang={term.language}>{term.term}</span>
                <span class="soft small"> {t(`languages.${term.language}`)}</span>
              </span>
              <button type="button" class="link-button" onClick={() => restore(term)}>
                {t('never.restore')}
                <span class="unseen"> {term.term}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {findings.length > 0 && (
        <p>
          {t('never.left', findings.length)}{' '}
          <button type="button" class="link-button" onClick={() => void askBackground({ type: 'forget-left' })}>
            {t('never.forgetLeft')}
          </button>
        </p>
      )}
    </Section>
  );
}
