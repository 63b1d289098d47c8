import { addElement, expose, toText } from './expose.js';

const { $ } = globalThis;
const field = $(addElement('div'));
field.trumbowyg({ svgPath: '/packages/trumbowyg/dist/ui/icons.svg' });
// For 50 ms after Ctrl it takes no key for a change, and nobody types as fast as a test: it hears of the last key once more.
let pending;
document.querySelector('.trumbowyg-editor').addEventListener('keyup', ({ isTrusted }) => {
  clearTimeout(pending);
  if (isTrusted) pending = setTimeout(() => field.data('trumbowyg').semanticCode(), 60);
});
const html = () => field.trumbowyg('html');
expose({ text: () => toText(html()), html, editable: '.trumbowyg-editor' });
