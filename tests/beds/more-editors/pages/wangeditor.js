import { createEditor } from '@wangeditor/editor';
import '@wangeditor/editor/dist/css/style.css';
import { addElement, expose } from './expose.js';

const element = addElement('div');
element.style.height = '400px';
const editor = createEditor({ selector: element, mode: 'default' });
expose({ text: () => editor.getText(), html: () => editor.getHtml(), editable: '[data-slate-editor]' });
