import EditorJS from '@editorjs/editorjs';
import List from '@editorjs/list';
import Table from '@editorjs/table';
import { addElement, expose, toText } from './expose.js';

const editor = new EditorJS({ holder: addElement('div'), tools: { list: List, table: Table } });
await editor.isReady;

const toHtml = {
  paragraph: ({ text }) => `<p>${text}</p>`,
  list: ({ items }) => `<ul>${items.map(({ content }) => `<li>${content}</li>`).join('')}</ul>`,
  table: ({ content }) =>
    `<table>${content.map((row) => row.map((cell) => `<td>${cell}</td>`).join('')).join('')}</table>`,
};
const html = async () => (await editor.save()).blocks.map(({ type, data }) => toHtml[type](data)).join('');
expose({ text: async () => toText(await html()), html, editable: '.ce-paragraph' });
