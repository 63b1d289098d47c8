import { i18n } from '#i18n';
import { type PartProps, Section } from './section.tsx';

const { t } = i18n;
const places = ['fields', 'pageText'] as const;

export function WhereChoice({ settings, change }: PartProps) {
  return (
    <Section id="where" title={t('where.title')}>
      <div class="choices">
        {places.map((place) => (
          <label key={place} class="choice">
            <input
              type="checkbox"
              checked={settings.where[place]}
              aria-describedby={`where-${place}`}
              onChange={() =>
                change((before) => ({ ...before, where: { ...before.where, [place]: !before.where[place] } }))
              }
            />
            <span class="name">{t(`where.${place}.name`)}</span>
            <span class="soft small" id={`where-${place}`}>
              {t(`where.${place}.exact`)}
            </span>
          </label>
        ))}
      </div>
      {!settings.where.fields && !settings.where.pageText && <p role="status">{t('where.nothing')}</p>}
    </Section>
  );
}
