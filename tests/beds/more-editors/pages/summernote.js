import { addElement, expose, toText } from './expose.js';

const { $ } = globalThis;
const field = $(addElement('div'));
field.summernote({ height: 300 });
const html = () => field.summernote('code');
expose({ text: () => toText(html()), html, editable: '.note-editable' });
