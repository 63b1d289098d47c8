import { i18n } from '#i18n';
import type { Alternative, Language, Term } from '../../glossary/concept.ts';
import { StatusMark } from '../../lib/screens/status-mark.tsx';
import { FoldedSources } from './source-list.tsx';

const { t } = i18n;

/** A flagged term with its status, why, and what to write instead. What stands in the language of the term is marked as such. */
export function TermEntry({ term, language }: { readonly term: Term; readonly language: Language }) {
  const { text, status, why, variants = [], alternatives = [], rewrite, condition, fullOnly, sources = [] } = term;
  return (
    <section class={`entry ${status}`}>
      <h3>
        <span lang={language}>{text}</span>
        <span class="status small">
          <StatusMark status={status} /> {t(`status.${status}`)}
        </span>
      </h3>
      {variants.length > 0 && (
        <p class="soft small">
          {t('guide.also')} <span lang={language}>{variants.join(', ')}</span>
        </p>
      )}
      {why !== undefined && <p lang={language}>{why}</p>}
      {alternatives.length > 0 && <Alternatives alternatives={alternatives} language={language} />}
      {rewrite !== undefined && (
        <p>
          <span class="soft small">{t('card.rewrite')}: </span>
          <span lang={language}>{rewrite}</span>
        </p>
      )}
      {fullOnly ? (
        <p class="soft small">{t('guide.fullOnly')}</p>
      ) : (
        condition !== undefined && <p class="soft small">{t('guide.conditional')}</p>
      )}
      {sources.length === 0 ? <p class="soft small">{t('card.editorial')}</p> : <FoldedSources ids={sources} />}
    </section>
  );
}

function Alternatives({ alternatives, language }: { alternatives: readonly Alternative[]; language: Language }) {
  return (
    <>
      <h4 class="soft small">{t('guide.alternatives')}</h4>
      <ol class="alternatives" lang={language}>
        {alternatives.map(({ text, when, region }) => (
          <li key={`${text} ${when ?? ''}`}>
            <strong>{text}</strong>
            {when !== undefined && <span class="soft"> – {when}</span>}
            {region !== undefined && when === undefined && <span class="soft small"> ({regionName(region)})</span>}
          </li>
        ))}
      </ol>
    </>
  );
}

function regionName(region: NonNullable<Alternative['region']>): string {
  if (region === 'nl-NL') return t('wording.nlNL');
  if (region === 'nl-BE') return t('wording.nlBE');
  return region === 'en-GB' ? t('wording.enGB') : t('wording.enUS');
}
