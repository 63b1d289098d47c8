import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { Section } from './section.tsx';

const { t } = i18n;
/** In the order of use; the browsers sort them by letter. */
const names = ['next-finding', 'previous-finding', 'open-panel', 'toggle-site'];
const cardKeys = ['apply', 'move', 'close'] as const;

/** The commands with the keys that they have now, and the keys of the card. */
export function Keyboard() {
  const [commands, setCommands] = useState<{ description: string; shortcut: string }[]>([]);
  useEffect(() => {
    browser.commands.getAll().then((all) => {
      const own = all.filter(({ name }) => name !== undefined && names.includes(name));
      const inOrder = own.sort((one, other) => names.indexOf(one.name ?? '') - names.indexOf(other.name ?? ''));
      setCommands(inOrder.map(({ description = '', shortcut = '' }) => ({ description, shortcut })));
    });
  }, []);
  return (
    <Section id="keyboard" title={t('keyboard.title')}>
      <dl class="keys">
        {commands.map(({ description, shortcut }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>
              {shortcut === '' ? <span class="soft">{t('keyboard.none')}</span> : <kbd>{withSigns(shortcut)}</kbd>}
            </dd>
          </div>
        ))}
        {cardKeys.map((key) => (
          <div key={key}>
            <dt>{t(`keyboard.card.${key}.what`)}</dt>
            <dd>
              <kbd>{t(`keyboard.card.${key}.keys`)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={openShortcutSettings}>
        {t('keyboard.change')}
      </button>
    </Section>
  );
}

/** The browsers name the keys of signs in English. */
function withSigns(shortcut: string): string {
  return shortcut.replace('Period', '.').replace('Comma', ',');
}

/** Firefox opens its page by an interface of its own; Chrome's is an address. */
function openShortcutSettings(): void {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings !== undefined) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
