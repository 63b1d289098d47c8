import { addElement, expose, toText } from './expose.js';

const editor = globalThis.SUNEDITOR.create(addElement('textarea'), { height: '400px' });
const html = () => editor.$.html.get();
expose({ text: () => toText(html()), html, editable: '.sun-editor-editable' });
