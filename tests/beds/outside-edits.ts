/**
 * How an edit of somebody else arrives in the editors whose pages give a handle: through the editor's own API, or in the DOM
 * where that is the model. Each runs in the page, by itself.
 */
export const outsideEdits: Readonly<Record<string, (text: string) => void>> = {
  ckeditor5: (text) => {
    const { editor } = globalThis as unknown as { editor: CKEditor };
    editor.model.change((writer) => writer.insertText(text, editor.model.document.getRoot().getChild(0), 0));
  },
  slate: (text) => {
    const { editor } = globalThis as unknown as { editor: { apply(operation: object): void } };
    editor.apply({ type: 'insert_text', path: [0, 0], offset: 0, text });
  },
  lexical: (text) => {
    const { __lexicalEditor: editor } = document.querySelector('#ed') as unknown as { __lexicalEditor: LexicalEditor };
    editor.update(() => {
      for (const node of editor._pendingEditorState._nodeMap.values()) {
        if (node.__type !== 'text') continue;
        node.setTextContent(text + node.getTextContent());
        return;
      }
    });
  },
  tiptap: (text) => {
    const element = document.querySelector('.ProseMirror') as unknown as {
      editor: { commands: { insertContentAt(position: number, text: string): void } };
    };
    element.editor.commands.insertContentAt(1, text);
  },
  'plain-contenteditable': (text) => {
    const element = document.querySelector('#ed')!;
    const first = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text;
    first.insertData(0, text);
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
  tinymce: (text) => {
    const { tinymce } = globalThis as unknown as { tinymce: { activeEditor: { getBody(): HTMLElement } } };
    const body = tinymce.activeEditor.getBody();
    const first = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT).nextNode() as Text;
    first.insertData(0, text);
  },
};

interface CKEditor {
  readonly model: {
    readonly document: { getRoot(): { getChild(index: number): object } };
    change(run: (writer: { insertText(text: string, parent: object, offset: number): void }) => void): void;
  };
}

interface LexicalEditor {
  update(run: () => void): void;
  readonly _pendingEditorState: {
    readonly _nodeMap: ReadonlyMap<
      string,
      { readonly __type: string; getTextContent(): string; setTextContent(text: string): void }
    >;
  };
}
