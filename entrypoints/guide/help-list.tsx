import { i18n } from '#i18n';
import type { HelpService } from '../../glossary/glossary-data.ts';
import { glossary } from '../../glossary/index.ts';
import { explain, ownLanguage } from './languages.ts';
import { PageHeading } from './page-heading.tsx';

const { t } = i18n;
const countryNames = new Intl.DisplayNames(ownLanguage, { type: 'region' });

/** Help and reporting services by country; those for immediate danger first. */
export function HelpList() {
  const countries = [...new Set(glossary.help.map(({ country }) => country))];
  return (
    <article>
      <PageHeading text={t('guide.helpHeading')} />
      <p class="soft">{t('guide.helpIntro')}</p>
      {countries.map((country) => (
        <section key={country}>
          <h2>{countryName(country)}</h2>
          <ul>
            {glossary.help
              .filter((service) => service.country === country)
              .toSorted((one, other) => Number(other.emergency ?? false) - Number(one.emergency ?? false))
              .map((service) => (
                <li key={service.name} class="service">
                  <Service service={service} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </article>
  );
}

function Service({ service: { name, url, phone, purpose } }: { readonly service: HelpService }) {
  return (
    <>
      <h3>{name}</h3>
      {purpose !== undefined && <p>{explain(purpose)}</p>}
      <p class="contact">
        {phone !== undefined && phone !== name && <span>{phone}</span>}
        {url !== undefined && (
          <a href={url} target="_blank" rel="noreferrer">
            {new URL(url).host.replace(/^www\./, '')}
          </a>
        )}
      </p>
    </>
  );
}

function countryName(country: HelpService['country']): string {
  if (country === 'INT') return t('guide.international');
  return countryNames.of(country === 'UK' ? 'GB' : country) ?? country;
}
