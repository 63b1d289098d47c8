import { i18n } from '#i18n';
import { type PartProps, Section } from './section.tsx';

const { t } = i18n;

/** Which wording comes first, and the language of the explanations. */
export function WordingChoice({ settings, change }: PartProps) {
  const { region, explainIn } = settings;
  return (
    <Section id="wording" title={t('wording.title')} intro={t('wording.intro')}>
      <Choice
        label={t('wording.nl')}
        value={region.nl}
        options={{ 'nl-NL': t('wording.nlNL'), 'nl-BE': t('wording.nlBE') }}
        onPick={(nl) => change((before) => ({ ...before, region: { ...before.region, nl } }))}
      />
      <Choice
        label={t('wording.en')}
        value={region.en}
        options={{ 'en-GB': t('wording.enGB'), 'en-US': t('wording.enUS') }}
        onPick={(en) => change((before) => ({ ...before, region: { ...before.region, en } }))}
      />
      <Choice
        label={t('wording.explainIn')}
        value={explainIn}
        options={{ text: t('wording.asText'), nl: t('languages.nl'), en: t('languages.en') }}
        onPick={(chosen) => change((before) => ({ ...before, explainIn: chosen }))}
      />
    </Section>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly onPick: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, onPick }: ChoiceProps<T>) {
  return (
    <label class="pair">
      <span>{label}</span>
      <select value={value} onChange={(event) => onPick(event.currentTarget.value as T)}>
        {Object.entries<string>(options).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
