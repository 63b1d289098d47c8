import type { HelpService } from '../../glossary/glossary-data.ts';

type Country = HelpService['country'];

/** The countries whose help we know, by the code of the region; the United Kingdom has two. */
const byRegion: { readonly [region: string]: Country } = {
  NL: 'NL',
  BE: 'BE',
  GB: 'UK',
  IE: 'IE',
  US: 'US',
  DE: 'DE',
  FR: 'FR',
  ES: 'ES',
};

/**
 * The country whose help a reader most likely wants, by the languages of the browser (`nl-BE`, `en`), best first; `nl`
 * alone is most likely the Netherlands. Undefined when we know no help there.
 */
export function findOwnCountry(languages: readonly string[]): Country | undefined {
  for (const language of languages) {
    const region = regionOf(language);
    if (region !== undefined) return byRegion[region];
  }
  return undefined;
}

function regionOf(language: string): string | undefined {
  try {
    const locale = new Intl.Locale(language);
    // English alone is no country: `maximize` would say the United States.
    return locale.region ?? (locale.language === 'en' ? undefined : locale.maximize().region);
  } catch {
    return undefined;
  }
}
