import { isLeftOut, optOut } from './left-out.ts';

export type FormField = HTMLTextAreaElement | HTMLInputElement;

export function isFormField(node: unknown): node is FormField {
  const name = (node as Element | null)?.localName;
  return name === 'textarea' || name === 'input';
}

/** Fields that held a secret once are never read again, whatever type a "show password" button gives them. */
export interface Secrets {
  has(field: Element): boolean;
  add(field: Element): void;
}

/**
 * Whether the field holds prose that its writer would want to be checked. Passwords, codes, card numbers, addresses and
 * numbers are never read; nor is what cannot be written in.
 */
export function isProseField(field: FormField, secrets: Secrets): boolean {
  if (isSecret(field)) secrets.add(field);
  if (secrets.has(field)) return false;
  if (field.readOnly || field.disabled || field.matches(':disabled')) return false;
  if (field.localName === 'input' && !isPlainText(field)) return false;
  if (field.closest(optOut) || isLeftOut(field)) return false;
  return !field.closest(codeEditors) && !field.matches(searchFields) && !field.closest(searchForms);
}

/** Dots in the place of letters: a password that does not call itself one. Asks for styles. */
export function isMasked(field: FormField): boolean {
  const style = field.ownerDocument.defaultView?.getComputedStyle(field);
  return (style?.getPropertyValue('-webkit-text-security') || 'none') !== 'none';
}

function isSecret(field: FormField): boolean {
  if (field.type === 'password') return true;
  const autocomplete = field.getAttribute('autocomplete')?.toLowerCase() ?? '';
  return autocomplete.split(/\s+/u).some((token) => token.startsWith('cc-') || secretTokens.has(token));
}

/** `<input>` without a type, or with an unknown one, is a text field too. */
function isPlainText(field: FormField): boolean {
  if (field.type !== 'text') return false;
  const mode = field.inputMode;
  return (
    mode !== 'numeric' &&
    mode !== 'decimal' &&
    mode !== 'tel' &&
    mode !== 'email' &&
    mode !== 'url' &&
    mode !== 'search'
  );
}

const secretTokens = new Set(['one-time-code', 'current-password', 'new-password']);

/** A textarea gets the role of a combobox while names are completed in it; one that searches says so in other ways. */
const searchFields = 'input[role="combobox"],[role="searchbox"],[type="search"],[enterkeyhint="search"]';

const searchForms = 'search,[role="search"]';

/** Editors for code keep their text in a field that nobody sees. */
const codeEditors = '.monaco-editor,.ace_editor,.CodeMirror,.cm-editor';
