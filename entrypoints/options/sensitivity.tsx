import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Finding } from '../../lib/checker/finding.ts';
import { StatusMark } from '../../lib/screens/status-mark.tsx';
import { type Settings, sensitivities } from '../../lib/settings/settings.ts';
import { type PartProps, Section } from './section.tsx';

const { t } = i18n;

/** The three steps in exact words, each with what it would flag in the sample below. */
export function Sensitivity({ settings, change }: PartProps) {
  const sample = t('sensitivity.sample');
  const { languages, sensitivity } = settings;
  const found = useSample(sample, languages);
  const shown = found?.[sensitivity] ?? [];
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
            <span class="count soft small">{found && t('sensitivity.count', found[step].length)}</span>
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

type FoundByStep = { readonly [Step in Settings['sensitivity']]: readonly Finding[] };

/** The checker is most of this page: the settings are there before it has arrived. */
function useSample(sample: string, languages: Settings['languages']): FoundByStep | undefined {
  const [found, setFound] = useState<FoundByStep>();
  useEffect(() => {
    let isCurrent = true;
    import('./check-sample.ts').then(({ checkSample }) => {
      const at = (sensitivity: Settings['sensitivity']) => checkSample(sample, { sensitivity, languages });
      if (isCurrent) setFound({ avoid: at('avoid'), recommended: at('recommended'), full: at('full') });
    });
    return () => {
      isCurrent = false;
    };
  }, [sample, languages]);
  return found;
}
