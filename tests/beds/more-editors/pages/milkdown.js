import { defaultValueCtx, Editor, rootCtx } from '@milkdown/kit/core';
import { clipboard } from '@milkdown/kit/plugin/clipboard';
import { history } from '@milkdown/kit/plugin/history';
import { commonmark } from '@milkdown/kit/preset/commonmark';
import { gfm } from '@milkdown/kit/preset/gfm';
import { getHTML } from '@milkdown/kit/utils';
import { addElement, expose, toText } from './expose.js';

const root = addElement('div');
const editor = await Editor.make()
  .config((context) => {
    context.set(rootCtx, root);
    context.set(defaultValueCtx, '');
  })
  .use(commonmark)
  .use(gfm)
  .use(history)
  .use(clipboard)
  .create();
const html = () => editor.action(getHTML());
expose({ text: () => toText(html()), html, editable: '.ProseMirror' });
