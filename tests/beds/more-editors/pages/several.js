import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { addElement, toText } from './expose.js';

/** Four kinds of editors in one page, for tests that go from one to the other. */
const style = document.createElement('style');
style.textContent =
  '#textarea,#plain,#tiptap,#tinymce{display:block;box-sizing:border-box;width:1200px;height:180px;overflow:auto;border:1px solid;font:16px/20px sans-serif;margin:6px 0;padding:4px}h1{display:none}';
document.head.append(style);

const [textarea, plain, tiptapPlace, tinymcePlace] = ['textarea', 'div', 'div', 'div'].map(addElement);
textarea.id = 'textarea';
plain.id = 'plain';
plain.contentEditable = 'true';
tiptapPlace.id = 'tiptap';
tinymcePlace.id = 'tinymce';
const tiptap = new Editor({ element: tiptapPlace, extensions: [StarterKit] });
const [tinymce] = await globalThis.tinymce.init({
  target: tinymcePlace,
  inline: true,
  license_key: 'gpl',
  base_url: '/packages/tinymce',
  suffix: '.min',
  menubar: false,
  toolbar: false,
  promotion: false,
  text_patterns: false,
});

Object.assign(globalThis, {
  __editors: {
    textarea: { text: () => textarea.value, html: () => textarea.value },
    plain: { text: () => toText(plain.innerHTML.replaceAll('<div>', '<br>')), html: () => plain.innerHTML },
    tiptap: { text: () => tiptap.getText({ blockSeparator: '\n' }), html: () => tiptap.getHTML() },
    tinymce: { text: () => tinymce.getContent({ format: 'text' }), html: () => tinymce.getContent() },
  },
  __ready: true,
});
