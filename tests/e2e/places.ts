/** The kinds of text for which one and the same contract holds. */
export interface Place {
  readonly name: string;
  readonly html: string;
  /** In the frame whose address ends so; left out: in the page itself. */
  readonly frame?: string;
  /** Script expression for the field or editor, in that frame. */
  readonly element: string;
}

const page = (body: string) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title><body style="margin:20px;font:16px sans-serif">${body}</body></html>`;

export const places: readonly Place[] = [
  {
    name: 'textarea',
    html: page('<textarea id="text" rows="6" cols="70"></textarea>'),
    element: 'document.getElementById("text")',
  },
  {
    name: 'input',
    html: page('<input id="text" size="90">'),
    element: 'document.getElementById("text")',
  },
  {
    name: 'contenteditable',
    html: page('<div id="text" contenteditable="true" style="min-height:60px;border:1px solid"></div>'),
    element: 'document.getElementById("text")',
  },
  {
    name: 'frame',
    html: page(
      `<p>Buiten.</p><iframe srcdoc='<div id="text" contenteditable="true" style="min-height:60px"></div>' width="900" height="300"></iframe>`,
    ),
    frame: 'about:srcdoc',
    element: 'document.getElementById("text")',
  },
  {
    name: 'open shadow root',
    html: page(
      `<div id="host"></div><script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<div id="text" contenteditable="true" style="min-height:60px;border:1px solid"></div>';</script>`,
    ),
    element: 'document.getElementById("host").shadowRoot.getElementById("text")',
  },
];

export const readOnlyPlace: Place = {
  name: 'page text',
  html: page('<p id="text">De politie vond <b>kinder</b>porno op zijn computer.</p><p>Verder niets.</p>'),
  element: 'document.getElementById("text")',
};
