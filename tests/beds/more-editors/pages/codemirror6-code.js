import { javascript } from '@codemirror/lang-javascript';
import { basicSetup, EditorView } from 'codemirror';
import { expose } from './expose.js';

const editor = new EditorView({ extensions: [basicSetup, javascript()], parent: document.body });
const text = () => editor.state.doc.toString();
expose({ text, html: text, editable: '.cm-content' });
