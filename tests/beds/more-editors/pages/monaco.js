import { addElement, expose } from './expose.js';

const { require } = globalThis;
const place = addElement('div');
place.style.cssText = 'width:800px;height:300px';
require.config({ paths: { vs: '/packages/monaco-editor/min/vs' } });
require(['vs/editor/editor.main'], () => {
  const editor = globalThis.monaco.editor.create(place, { language: 'plaintext' });
  expose({ text: () => editor.getValue(), html: () => editor.getValue(), editable: '.monaco-editor .view-lines' });
});
