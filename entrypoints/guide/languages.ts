import { i18n } from '#i18n';
import { type Explained, type Language, languages } from '../../glossary/concept.ts';

/** The language of the interface, in which the guide explains: Dutch or English. */
export const ownLanguage: 'nl' | 'en' = i18n.t('language') === 'nl' ? 'nl' : 'en';

/** The reader's own language first. */
export const languagesInOrder: readonly Language[] = [
  ownLanguage,
  ...languages.filter((language) => language !== ownLanguage),
];

export function explain(explained: Explained): string {
  return explained[ownLanguage];
}
