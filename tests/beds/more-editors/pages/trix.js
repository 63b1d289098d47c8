import 'trix';
import 'trix/dist/trix.css';
import { addElement, expose } from './expose.js';

const element = addElement('trix-editor');
expose({
  text: () => element.editor.getDocument().toString(),
  html: () => element.value,
  editable: 'trix-editor',
});
