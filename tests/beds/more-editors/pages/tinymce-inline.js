import { addElement, expose } from './expose.js';

const [editor] = await globalThis.tinymce.init({
  target: addElement('div'),
  inline: true,
  license_key: 'gpl',
  base_url: '/packages/tinymce',
  suffix: '.min',
  plugins: 'lists link table',
  menubar: false,
  promotion: false,
});
expose({
  text: () => editor.getContent({ format: 'text' }),
  html: () => editor.getContent(),
  editable: '.mce-content-body',
});
