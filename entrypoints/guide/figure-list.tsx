import { i18n } from '#i18n';
import { glossary } from '../../glossary/index.ts';
import { explain } from './languages.ts';
import { PageHeading } from './page-heading.tsx';
import { SourceList } from './source-list.tsx';

const { t } = i18n;

/** Numbers that writers like to cite, each with what it counts and what it does not show. */
export function FigureList() {
  return (
    <article>
      <PageHeading text={t('guide.figuresHeading')} />
      <p class="soft">{t('guide.figuresIntro')}</p>
      {glossary.figures.map(({ id, statement, year, unit, limits, sources }) => (
        <section key={id} class="figure">
          <h2>{explain(statement)}</h2>
          <dl>
            <div>
              <dt>{t('guide.year')}</dt>
              <dd>{explain(year)}</dd>
            </div>
            <div>
              <dt>{t('guide.unit')}</dt>
              <dd>{explain(unit)}</dd>
            </div>
            <div>
              <dt>{t('guide.limits')}</dt>
              <dd>{explain(limits)}</dd>
            </div>
          </dl>
          <h3>{t('guide.sources')}</h3>
          <SourceList ids={sources} />
        </section>
      ))}
    </article>
  );
}
