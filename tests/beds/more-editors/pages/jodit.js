import { addElement, expose, toText } from './expose.js';

const editor = globalThis.Jodit.make(addElement('textarea'), {
  height: 400,
  askBeforePasteHTML: false,
  askBeforePasteFromWord: false,
});
expose({ text: () => toText(editor.value), html: () => editor.value, editable: '.jodit-wysiwyg' });
