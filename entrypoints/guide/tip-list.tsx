import { i18n } from '#i18n';
import { glossary } from '../../glossary/index.ts';
import { explain } from './languages.ts';
import { PageHeading } from './page-heading.tsx';
import { FoldedSources } from './source-list.tsx';

const { t } = i18n;

export function TipList() {
  return (
    <article>
      <PageHeading text={t('guide.tipsHeading')} />
      <ol class="tip-list">
        {glossary.tips.map(({ id, text, sources }) => (
          <li key={id} class="tip">
            <p>{explain(text)}</p>
            <FoldedSources ids={sources} />
          </li>
        ))}
      </ol>
    </article>
  );
}
