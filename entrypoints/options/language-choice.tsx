import { i18n } from '#i18n';
import { checkedLanguages, type Language } from '../../lib/settings/settings.ts';
import { type PartProps, Section } from './section.tsx';

const { t } = i18n;

/** The last language that is left cannot be taken away: then nothing could be found. */
export function LanguageChoice({ settings, change }: PartProps) {
  const { languages } = settings;
  const toggle = (language: Language): void =>
    change((before) => {
      const kept = checkedLanguages.filter((each) => before.languages.includes(each) !== (each === language));
      return kept.length === 0 ? before : { ...before, languages: kept };
    });
  return (
    <Section id="languages" title={t('languages.title')} intro={t('languages.intro')}>
      <div class="choices row">
        {checkedLanguages.map((language) => (
          <label key={language} class="choice">
            <input
              type="checkbox"
              checked={languages.includes(language)}
              disabled={languages.length === 1 && languages[0] === language}
              onChange={() => toggle(language)}
            />
            <span class="name">{t(`languages.${language}`)}</span>
          </label>
        ))}
      </div>
    </Section>
  );
}
