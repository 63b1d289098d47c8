import DOMPurify from 'dompurify';
import Squire from 'squire-rte';
import { addElement, expose, toText } from './expose.js';

globalThis.DOMPurify = DOMPurify;
const editor = new Squire(addElement('div'), { blockTag: 'P' });
expose({
  text: () => toText(editor.getHTML()),
  html: () => editor.getHTML(),
  editable: '[contenteditable]',
});
