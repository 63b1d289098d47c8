import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { useSettings } from '../../lib/screens/use-settings.ts';
import { FindingList } from './finding-list.tsx';
import { allowPages, showFinding } from './page-state.ts';
import { SensitivityChoice } from './sensitivity-choice.tsx';
import { SiteSwitch } from './site-switch.tsx';
import { usePage } from './use-page.ts';

const { t } = i18n;

export function Popup() {
  const { settings, change, hasFailed } = useSettings();
  const { tab, state, refresh } = usePage();
  const isOffEverywhere = settings !== undefined && !settings.where.fields && !settings.where.pageText;
  return (
    <main aria-busy={state.kind === 'reading'}>
      <header>
        <h1>Woordkeus</h1>
        {settings && tab?.url !== undefined && state.kind !== 'unreadable' && (
          <SiteSwitch url={tab.url} settings={settings} change={change} />
        )}
      </header>
      {state.kind === 'reading' && <p class="state soft">{t('popup.reading')}</p>}
      {state.kind === 'unreadable' && <State title={t('popup.unreadable')} text={t('popup.unreadableWhy')} />}
      {state.kind === 'not-allowed' && (
        <State title={t('popup.notAllowed')} text={t('popup.notAllowedWhy')}>
          <button type="button" class="button primary" onClick={() => allowPages().then(refresh)}>
            {t('popup.allow')}
          </button>
        </State>
      )}
      {state.kind === 'off' && (
        <State title={t('popup.off')} text={isOffEverywhere ? t('popup.offEverywhere') : t('popup.offWhy')} />
      )}
      {state.kind === 'on' && state.hasClosedEditor && (
        <State title={t('popup.closedEditor')} text={t('popup.closedEditorWhy')} />
      )}
      {state.kind === 'on' && state.findings.length === 0 && !state.hasClosedEditor && (
        <State title={t('popup.nothing')} text={t('popup.nothingWhy')} />
      )}
      {state.kind === 'on' && state.findings.length > 0 && tab !== undefined && (
        <FindingList
          findings={state.findings}
          onPick={(finding) => showFinding(tab, finding).finally(() => window.close())}
        />
      )}
      {settings && <SensitivityChoice settings={settings} change={change} />}
      {hasFailed && <p role="alert">{t('settings.notStored')}</p>}
      <footer>
        <a href="/guide.html" target="_blank" rel="noreferrer">
          {t('guide.title')}
        </a>
        <button type="button" class="link-button" onClick={() => browser.runtime.openOptionsPage()}>
          {t('options.title')}
        </button>
      </footer>
    </main>
  );
}

function State({ title, text, children }: { title: string; text: string; children?: preact.ComponentChildren }) {
  return (
    <section class="state">
      <h2>{title}</h2>
      <p class="soft small">{text}</p>
      {children}
    </section>
  );
}
