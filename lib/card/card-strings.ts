/** The labels of the card, in the language of the browser's interface. `{term}` and `{text}` are filled in by the card. */
export interface CardStrings {
  /** Language of these labels (BCP 47), for the `lang` attribute. */
  readonly language: string;
  /** Accessible name of the dialog; holds `{term}`. */
  readonly dialogName: string;
  readonly statusAvoid: string;
  readonly statusAttention: string;
  /** For terms that can be used and get a note at full sensitivity. */
  readonly statusNote: string;
  /** Heads the suggestions; not seen, but read out. */
  readonly suggestions: string;
  /** Advice for words inside a quotation: paraphrase, or keep and attribute. */
  readonly quoted: string;
  /** Heads the suggestions of a quoted finding. */
  readonly quotedSuggestions: string;
  /** Heads the rewrite note. */
  readonly rewrite: string;
  readonly leave: string;
  readonly ignoreTerm: string;
  readonly siteOff: string;
  readonly guide: string;
  /** Heads suggestions that are copied, not put in. */
  readonly copy: string;
  /** Name of the button that closes the card. */
  readonly close: string;
  /** Holds `{source}`. */
  readonly source: string;
  readonly editorial: string;
  /** Says that the replacement failed and the text is as it was. */
  readonly failed: string;
  /** The same, because the field takes no longer text. */
  readonly tooLong: string;
  /** Says that the page has made something else of it. */
  readonly altered: string;
  /** Holds `{done}` and `{count}`: only some could be replaced. */
  readonly partly: string;
  /** Leads to the preview of replacing all; holds `{count}`. */
  readonly replaceAll: string;
  /** Accessible name of that preview; holds `{count}` and `{term}`. */
  readonly allName: string;
  /** Holds `{count}`. */
  readonly allCount: string;
  /** For places that are not listed; holds `{count}`. */
  readonly allMore: string;
  readonly allOneUndo: string;
  readonly allUndos: string;
  /** Holds `{count}`. */
  readonly applyAll: string;
  /** Announced; holds `{count}`. */
  readonly replacedAll: string;
  readonly back: string;
  /** Announced; holds `{text}`. */
  readonly replaced: string;
  readonly copied: string;
  /** Announced when a card opens without taking focus; holds `{term}`. */
  readonly opened: string;
}
