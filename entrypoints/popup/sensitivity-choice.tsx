import { i18n } from '#i18n';
import type { BoundSettings } from '../../lib/screens/use-settings.ts';
import { type Settings, sensitivities } from '../../lib/settings/settings.ts';

const { t } = i18n;

interface SensitivityChoiceProps {
  readonly settings: Settings;
  readonly change: BoundSettings['change'];
}

export function SensitivityChoice({ settings, change }: SensitivityChoiceProps) {
  return (
    <fieldset class="sensitivity">
      <legend>{t('sensitivity.title')}</legend>
      <div class="steps">
        {sensitivities.map((step) => (
          <label key={step}>
            <input
              type="radio"
              name="sensitivity"
              checked={settings.sensitivity === step}
              onChange={() => change((before) => ({ ...before, sensitivity: step }))}
            />
            <span>{t(`sensitivity.${step}.name`)}</span>
          </label>
        ))}
      </div>
      <p class="soft small">{t(`sensitivity.${settings.sensitivity}.short`)}</p>
    </fieldset>
  );
}
