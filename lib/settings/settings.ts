import type { Sensitivity } from '../checker/check-options.ts';
import type { Finding } from '../checker/finding.ts';

export type Language = Finding['language'];

/** Everything that the user can set. One item in storage; read with `readSettings`, never taken as it comes. */
export interface Settings {
  readonly version: number;
  readonly sensitivity: Sensitivity;
  /** Languages to look for. Never empty. */
  readonly languages: readonly Language[];
  readonly where: {
    /** Form fields and editors. */
    readonly fields: boolean;
    /** The text of pages. */
    readonly pageText: boolean;
  };
  /** Sites where nothing is read: patterns as `site-pattern.ts` explains them. */
  readonly offSites: readonly string[];
  /** Which regional wording comes first among the suggestions. */
  readonly region: { readonly nl: 'nl-NL' | 'nl-BE'; readonly en: 'en-GB' | 'en-US' };
  /** `text`: the card explains in the language of the text that it explains. */
  readonly explainIn: 'text' | 'nl' | 'en';
}

export const sensitivities = ['avoid', 'recommended', 'full'] as const satisfies readonly Sensitivity[];
export const checkedLanguages = ['nl', 'en', 'de', 'fr', 'es'] as const satisfies readonly Language[];

export const currentVersion = 1;

export const defaultSettings: Settings = {
  version: currentVersion,
  sensitivity: 'recommended',
  languages: checkedLanguages,
  where: { fields: true, pageText: true },
  offSites: [],
  region: { nl: 'nl-NL', en: 'en-GB' },
  explainIn: 'text',
};
