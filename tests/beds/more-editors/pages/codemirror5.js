import CodeMirror from 'codemirror5';
import 'codemirror5/lib/codemirror.css';
import { expose } from './expose.js';

const editor = CodeMirror(document.body, { lineNumbers: true, lineWrapping: true });
expose({ text: () => editor.getValue(), html: () => editor.getValue(), editable: '.CodeMirror' });
