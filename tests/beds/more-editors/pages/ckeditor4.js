import { addElement, expose, toText } from './expose.js';

const { CKEDITOR } = globalThis;
const editor = CKEDITOR.replace(addElement('textarea'), { versionCheck: false, height: 300 });
editor.on('instanceReady', () =>
  expose({ text: () => toText(editor.getData()), html: () => editor.getData(), editable: 'iframe' }),
);
