import { BlockNoteEditor } from '@blocknote/core';
import '@blocknote/core/style.css';
import { addElement, expose, toText } from './expose.js';

const editor = BlockNoteEditor.create();
editor.mount(addElement('div'));
const html = () => editor.blocksToFullHTML(editor.document);
expose({ text: () => toText(html()), html, editable: '.ProseMirror' });
