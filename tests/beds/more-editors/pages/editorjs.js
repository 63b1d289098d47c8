import EditorJS from '@editorjs/editorjs';
import { addElement, expose, toText } from './expose.js';

const editor = new EditorJS({ holder: addElement('div') });
await editor.isReady;
const html = async () => (await editor.save()).blocks.map(({ data }) => data.text).join('<br>');
expose({ text: async () => toText(await html()), html, editable: '.ce-paragraph' });
