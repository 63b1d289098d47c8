import { type Bed, plainText } from './bed.ts';
import { draftToHtml } from './draft-html.ts';
import { editorPage, type Oddities } from './editor-pages.ts';
import { roundcubeBeds } from './roundcube.ts';
import { wordpressBeds } from './wordpress.ts';

const shared = 'http://127.0.0.1:8801';
const field = plainText('a form field holds plain text');
const plainByNature = plainText('it holds plain text');

/** One page for each kind of editor. */
const sharedPages: readonly Bed[] = [
  editorPage('ckeditor5', shared, {
    without: { list: 'its page has no plugin for lists', table: 'its page has no plugin for tables' },
  }),
  editorPage('codemirror6', shared, { without: plainByNature }),
  editorPage('draftjs', shared, {
    toHtml: draftToHtml,
    without: { link: 'its page draws no links', table: 'it has no tables' },
  }),
  editorPage('lexical', shared, {
    without: Object.fromEntries(['link', 'list', 'table'].map((name) => [name, 'its page has no plugin for it'])),
  }),
  editorPage('prosemirror', shared, {
    redo: 'Control+y',
    without: { list: 'its schema has no lists', table: 'its schema has no tables' },
  }),
  editorPage('quill', shared),
  editorPage('slate', shared, { without: plainText('its page takes plain text only') }),
  editorPage('tinymce', shared),
  editorPage('plain-contenteditable', shared),
  editorPage('react-input', shared, { without: { ...field, lines: 'it has one line' } }),
  ...['react-textarea', 'vue-textarea', 'shadow-open-textarea'].map((name) =>
    editorPage(name, shared, { without: field }),
  ),
  ...[
    'shadow-open-contenteditable',
    'shadow-closed-contenteditable',
    'iframe-same-origin',
    'iframe-cross-origin',
    'iframe-cross-site',
    'iframe-srcdoc',
    'iframe-about-blank',
  ].map((name) => editorPage(name, shared)),
];

export function bedsFor(moreEditors: string): readonly Bed[] {
  const more = (name: string, oddities: Oddities = {}) => editorPage(name, moreEditors, oddities);
  return [
    ...sharedPages,
    ...roundcubeBeds,
    ...wordpressBeds,
    more('tiptap'),
    more('trix', { redo: { button: '[data-trix-action="redo"]' }, without: { table: 'it has no tables' } }),
    more('tinymce-inline'),
    more('ckeditor4'),
    more('squire', { unlike: { 'one undo, one redo': 'its undo also takes back the word typed last' } }),
    more('summernote', { unlike: { 'one undo, one redo': 'its undo also takes back the word typed last' } }),
    more('jodit', { toHtml: (html) => html.replace(/(<\/?)strong>/g, '$1b>').replace(/(<\/?)em>/g, '$1i>') }),
    more('medium'),
    more('milkdown'),
    more('suneditor', { takesStepAfter: 500 }),
    more('trumbowyg', { redo: 'Control+y' }),
    more('wangeditor'),
    more('toastui', { without: { table: 'it takes a pasted table without a head apart' } }),
    more('pell'),
    more('blocknote', { isMadeOfBlocks: true }),
    more('editorjs', { isMadeOfBlocks: true }),
  ].filter(isWanted);
}

/** `BEDS=quill,slate` takes only those. */
function isWanted({ name }: Bed): boolean {
  const wanted = process.env.BEDS?.split(',');
  return !wanted || wanted.includes(name);
}
