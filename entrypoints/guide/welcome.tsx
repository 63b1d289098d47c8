import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { glossary } from '../../glossary/index.ts';
import { StatusMark } from '../../lib/screens/status-mark.tsx';

const { t } = i18n;
const statuses = ['avoid', 'attention', 'preferred'] as const;

/** What the guide is, beside the list, until a concept is chosen. */
export function Welcome() {
  useEffect(() => {
    document.title = `${t('guide.title')} – Woordkeus`;
  }, []);
  return (
    <article class="welcome">
      <h1>{t('guide.heading')}</h1>
      <p>{t('guide.intro', { concepts: glossary.concepts.length })}</p>
      <dl>
        {statuses.map((status) => (
          <div key={status}>
            <dt>
              <StatusMark status={status} /> {t(`status.${status}`)}
            </dt>
            <dd>{t(`guide.meaning.${status}`)}</dd>
          </div>
        ))}
      </dl>
      <p class="soft small">{t('guide.licence')}</p>
    </article>
  );
}
