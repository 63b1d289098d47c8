import { i18n } from '#i18n';
import { useIgnored } from '../../lib/screens/use-ignored.ts';
import { useSettings } from '../../lib/screens/use-settings.ts';
import { ImportExport } from './import-export.tsx';
import { Keyboard } from './keyboard.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { NeverFlagged } from './never-flagged.tsx';
import { Privacy } from './privacy.tsx';
import { Sensitivity } from './sensitivity.tsx';
import { Sites } from './sites.tsx';
import { WhereChoice } from './where-choice.tsx';
import { WordingChoice } from './wording-choice.tsx';

const { t } = i18n;

export function Options() {
  const { settings, change, hasFailed } = useSettings();
  const ignored = useIgnored();
  if (settings === undefined || ignored === undefined) return <main aria-busy="true" />;
  return (
    <main>
      <header>
        <h1>{t('options.heading')}</h1>
        <p class="soft">{t('options.saved')}</p>
        <p role="alert">{hasFailed ? t('settings.notStored') : ''}</p>
      </header>
      <Sensitivity settings={settings} change={change} />
      <WhereChoice settings={settings} change={change} />
      <LanguageChoice settings={settings} change={change} />
      <WordingChoice settings={settings} change={change} />
      <Sites settings={settings} change={change} />
      <NeverFlagged ignored={ignored} />
      <Keyboard />
      <ImportExport settings={settings} terms={ignored.terms} change={change} />
      <Privacy />
    </main>
  );
}
