import Editor from '@toast-ui/editor';
import '@toast-ui/editor/dist/toastui-editor.css';
import { addElement, expose, toText } from './expose.js';

const el = addElement('div');
const editor = new Editor({ el, height: '400px', initialEditType: 'wysiwyg', usageStatistics: false });
const html = () => editor.getHTML();
expose({ text: () => toText(html()), html, editable: '.toastui-editor-ww-container .ProseMirror' });
