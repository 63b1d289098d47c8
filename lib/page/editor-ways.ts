/** What an editor needs that others do not. Each was measured in that editor; an editor that is not named here needs none. */
export interface EditorWays {
  /** It keeps an undo history of its own, and takes a level of it at an input and a click. */
  readonly takesUndoLevels?: true;
  /** It waits for the key of an input that no key has made, and forgets what can be redone at the next one: Ctrl+Z. */
  readonly waitsForKey?: true;
  /** It reads after an input only the piece of text with the caret; a term that is half bold is in two of them. */
  readonly readsOnePiece?: true;
  /** It takes a text that has come in the place of a whole link out of the link. */
  readonly dropsWholeLink?: true;
}

/** By how the host of an editor looks: its own objects belong to the page and are out of reach. */
const waysByHost: readonly (readonly [host: string, ways: EditorWays])[] = [
  ['body#tinymce,.mce-content-body', { takesUndoLevels: true }],
  // CKEditor 4
  ['.cke_editable', { takesUndoLevels: true, waitsForKey: true }],
  // What its form sends is a copy that it makes at a key.
  ['.trumbowyg-editor', { waitsForKey: true }],
  // Draft.js
  ['.public-DraftEditor-content', { readsOnePiece: true }],
  ['.ProseMirror', { dropsWholeLink: true }],
];

const none: EditorWays = {};

/** The ways of the editor whose host this is. */
export function waysOf(host: Element): EditorWays {
  return waysByHost.find(([selector]) => host.matches(selector))?.[1] ?? none;
}
