import MediumEditor from 'medium-editor';
import { addElement, expose, toText } from './expose.js';

const element = addElement('div');
const editor = new MediumEditor(element, { paste: { forcePlainText: false } });
const html = () => editor.getContent();
expose({ text: () => toText(html()), html, editable: '.medium-editor-element' });
