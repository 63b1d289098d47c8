import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { StatusMark } from '../../lib/screens/status-mark.tsx';
import { sensitivities } from '../../lib/settings/settings.ts';
import { checkSample } from './check-sample.ts';
import { type PartProps, Section } from './section.tsx';

const { t } = i18n;

/** The three steps in exact words, each with what it would flag in the sample below. */
export function Sensitivity({ settings, change }: PartProps) {
  const sample = t('sensitivity.sample');
  const { languages, sensitivity } = settings;
  const found = useMemo(
    () =>
      Object.fromEntries(sensitivities.map((step) => [step, checkSample(sample, { sensitivity: step, languages })])),
    [sample, languages],
  );
  const shown = found[sensitivity] ?? [];
  return (
    <Section id="sensitivity" title={t('sensitivity.title')}>
      <div class="choices" role="radiogroup" aria-labelledby="sensitivity-title">
        {sensitivities.map((step) => (
          <label key={step} class="choice">
            <input
              type="radio"
              name="sensitivity"
              checked={sensitivity === step}
              aria-describedby={`sensitivity-${step}`}
              onChange={() => change((before) => ({ ...before, sensitivity: step }))}
            />
            <span class="name">{t(`sensitivity.${step}.name`)}</span>
            <span class="count soft small">{t('sensitivity.count', found[step]?.length ?? 0)}</span>
            <span class="soft small" id={`sensitivity-${step}`}>
              {t(`sensitivity.${step}.exact`)}
            </span>
          </label>
        ))}
      </div>
      <figure>
        <figcaption class="soft small">{t('sensitivity.sampleTitle')}</figcaption>
        <p class="sample">
          {shown.map(({ start, end, severity }, i) => (
            <>
              {sample.slice(shown[i - 1]?.end ?? 0, start)}
              <mark class={severity}>
                {sample.slice(start, end)}
                <span class="unseen"> ({t(`status.${severity}`)})</span>
              </mark>
            </>
          ))}
          {sample.slice(shown.at(-1)?.end ?? 0)}
        </p>
        <p class="legend soft small">
          <span>
            <StatusMark status="avoid" /> {t('status.avoid')}
          </span>
          <span>
            <StatusMark status="attention" /> {t('status.attention')}
          </span>
        </p>
      </figure>
    </Section>
  );
}
