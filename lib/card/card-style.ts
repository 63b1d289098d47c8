import theme from '../../assets/theme.css?inline';
import card from './card.css?inline';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** The card's style sheet for the shadow roots of one document. An adopted sheet passes every content security policy. */
export function cardStyleSheet(document: Document): CSSStyleSheet {
  const known = sheets.get(document);
  if (known !== undefined) return known;
  const view = document.defaultView;
  if (view === null) throw new Error('A document without a window cannot show a card.');
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(theme + card);
  sheets.set(document, sheet);
  return sheet;
}
