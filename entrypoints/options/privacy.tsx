import { i18n } from '#i18n';
import { Section } from './section.tsx';

const { t } = i18n;
const points = ['network', 'text', 'kept', 'sync'] as const;

export function Privacy() {
  return (
    <Section id="privacy" title={t('privacy.title')}>
      <ul class="points">
        {points.map((point) => (
          <li key={point}>{t(`privacy.${point}`)}</li>
        ))}
      </ul>
    </Section>
  );
}
