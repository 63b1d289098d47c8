/** The same door as the pages of the shared beds have: text and HTML from the editor's own model, and what to click. */
export function expose({ text, html, editable }) {
  Object.assign(globalThis, { __getText: text, __getHTML: html, __editable: editable, __ready: true });
}

export function addElement(name) {
  const element = document.createElement(name);
  document.body.append(element);
  return element;
}

/** The text of a model that is HTML. */
export function toText(html) {
  const { body } = new DOMParser().parseFromString(
    html.replace(/<(?:br\s*\/?|\/(?:p|div|li|td))>/g, '$&\n'),
    'text/html',
  );
  return body.textContent.replace(/\n+/g, '\n').trim();
}
