import { Editor } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { addElement, expose } from './expose.js';

const editor = new Editor({ element: addElement('div'), extensions: [StarterKit, TableKit] });
expose({
  text: () => editor.getText({ blockSeparator: '\n' }),
  html: () => editor.getHTML(),
  editable: '.ProseMirror',
});
