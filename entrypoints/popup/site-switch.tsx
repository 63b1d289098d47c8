import { i18n } from '#i18n';
import type { BoundSettings } from '../../lib/screens/use-settings.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { findOffPattern, findSite } from '../../lib/settings/site-pattern.ts';
import { withSiteOff, withSiteOn } from '../../lib/settings/switch-site.ts';

const { t } = i18n;

interface SiteSwitchProps {
  readonly url: string;
  readonly settings: Settings;
  readonly change: BoundSettings['change'];
}

/** On or off for the site in the tab; when a wider rule switches it off, that rule is named. */
export function SiteSwitch({ url, settings, change }: SiteSwitchProps) {
  const site = findSite(url);
  if (site === undefined) return null;
  const pattern = findOffPattern(settings.offSites, url);
  const isOn = pattern === undefined;
  return (
    <div class="site">
      <label>
        <span>{site === 'file://' ? t('popup.localFiles') : site}</span>
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-checked={isOn}
          onChange={() => change((before) => (isOn ? withSiteOff(before, url) : withSiteOn(before, url)))}
        />
        <span class="soft" aria-hidden="true">
          {isOn ? t('popup.on') : t('popup.offShort')}
        </span>
      </label>
      {pattern !== undefined && pattern !== site && <p class="soft small">{t('popup.offByRule', { rule: pattern })}</p>}
    </div>
  );
}
