import { type ComponentChild, render } from 'preact';
import { i18n } from '#i18n';

/** Shows a page of the extension in the language of the browser's interface. */
export function showPage(document: Document, title: string, page: ComponentChild): void {
  const place = document.getElementById('page');
  if (place === null) throw new Error('The page has no element with the id "page".');
  document.documentElement.lang = i18n.t('language');
  document.title = title;
  render(page, place);
}
