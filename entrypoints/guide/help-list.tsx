import { i18n } from '#i18n';
import type { HelpService } from '../../glossary/glossary-data.ts';
import { glossary } from '../../glossary/index.ts';
import { findOwnCountry } from '../../lib/guide/own-country.ts';
import { explain, ownLanguage } from './languages.ts';
import { PageHeading } from './page-heading.tsx';

const { t } = i18n;
const countryNames = new Intl.DisplayNames(ownLanguage, { type: 'region' });
const ownCountry = findOwnCountry(navigator.languages) ?? 'INT';
const countries = [...new Set([ownCountry, ...glossary.help.map(({ country }) => country)])];

/** Help and reporting services by country: the reader's own first and open, those for immediate danger on top. */
export function HelpList() {
  return (
    <article>
      <PageHeading text={t('guide.helpHeading')} />
      <p class="soft">{t('guide.helpIntro')}</p>
      {countries.map((country) => (
        <Country key={country} country={country} />
      ))}
    </article>
  );
}

function Country({ country }: { readonly country: HelpService['country'] }) {
  const services = glossary.help
    .filter((service) => service.country === country)
    .toSorted((one, other) => Number(other.emergency ?? false) - Number(one.emergency ?? false));
  return (
    <details class="fold" open={country === ownCountry}>
      <summary>
        <h2>{countryName(country)}</h2>
        <span class="soft small">{services.length}</span>
      </summary>
      <ul class="services">
        {services.map((service) => (
          <li key={service.name}>
            <Service service={service} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Service({ service: { name, url, phone, purpose, emergency } }: { readonly service: HelpService }) {
  const about = emergency ? t('guide.emergency') : purpose && explain(purpose);
  const number = phone === name ? undefined : phone;
  return (
    <>
      <h3>{name}</h3>
      {about !== undefined && <p class={emergency && 'danger'}>{about}</p>}
      {(number ?? url) !== undefined && (
        <p class="contact">
          {number !== undefined && <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>{number}</a>}
          {url !== undefined && (
            <a href={url} target="_blank" rel="noreferrer">
              {new URL(url).host.replace(/^www\./, '')}
            </a>
          )}
        </p>
      )}
    </>
  );
}

function countryName(country: HelpService['country']): string {
  if (country === 'INT') return t('guide.international');
  return countryNames.of(country === 'UK' ? 'GB' : country) ?? country;
}
