import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { toSitePattern } from '../../lib/settings/site-pattern.ts';
import { type PartProps, Section } from './section.tsx';

const { t } = i18n;

/** Sites that are off. A pattern is cleaned when it is added, so that the list shows what counts. */
export function Sites({ settings, change }: PartProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const { offSites } = settings;
  const add = (event: Event): void => {
    event.preventDefault();
    const pattern = toSitePattern(typed);
    if (pattern === undefined) setProblem(t('sites.notASite', { typed }));
    else if (offSites.includes(pattern)) setProblem(t('sites.already', { pattern }));
    else {
      setProblem('');
      setTyped('');
      change((before) => ({ ...before, offSites: [...before.offSites, pattern] }));
    }
  };
  const remove = (pattern: string): void =>
    change((before) => ({ ...before, offSites: before.offSites.filter((one) => one !== pattern) }));
  return (
    <Section id="sites" title={t('sites.title')} intro={t('sites.intro')}>
      <form class="add" onSubmit={add} noValidate>
        <label for="site">{t('sites.add')}</label>
        <div>
          <input
            id="site"
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            placeholder="example.org"
            value={typed}
            aria-invalid={problem !== ''}
            aria-describedby="site-help site-problem"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {t('sites.addButton')}
          </button>
        </div>
        <p id="site-problem" class="problem" role="alert">
          {problem}
        </p>
        <p id="site-help" class="soft small">
          {t('sites.help')}
        </p>
      </form>
      {offSites.length === 0 ? (
        <p class="soft">{t('sites.none')}</p>
      ) : (
        <ul class="kept">
          {offSites.map((pattern) => (
            <li key={pattern}>
              <span>{pattern === 'file://' ? t('popup.localFiles') : pattern}</span>
              <button type="button" class="link-button" onClick={() => remove(pattern)}>
                {t('sites.remove')}
                <span class="unseen"> {pattern}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
