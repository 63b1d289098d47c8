// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { editingOf } from '../../lib/page/editing-host.ts';
import { type FormField, isProseField } from '../../lib/page/form-field.ts';
import { isLeftOut } from '../../lib/page/left-out.ts';
import { isQuotedHistory, isSignatureLine, ownFindings } from '../../lib/page/quoted-history.ts';

describe('fields', () => {
  test.each([
    '<textarea></textarea>',
    '<input>',
    '<input type="text">',
    '<input type="unheard-of">',
    '<textarea spellcheck="false"></textarea>',
    '<input autocomplete="name">',
    '<textarea role="combobox"></textarea>',
  ])('%s is read', (html) => {
    expect(isProseField(field(html), new WeakSet())).toBe(true);
  });

  test.each([
    ...['password', 'search', 'email', 'url', 'tel', 'number', 'date', 'hidden'].map(
      (type) => `<input type="${type}">`,
    ),
    '<input autocomplete="one-time-code">',
    '<input autocomplete="section-blue cc-number">',
    '<input autocomplete="current-password">',
    '<input inputmode="numeric">',
    '<input readonly>',
    '<textarea disabled></textarea>',
    '<fieldset disabled><input></fieldset>',
    '<textarea data-gramm="false"></textarea>',
    '<div data-enable-grammarly="false"><textarea></textarea></div>',
    '<textarea data-lt-active="false"></textarea>',
    '<textarea data-woordkeus="off"></textarea>',
    '<div hidden><textarea></textarea></div>',
    '<div aria-hidden="true"><textarea></textarea></div>',
    '<div inert><input></div>',
    '<div class="monaco-editor"><textarea></textarea></div>',
    '<div class="CodeMirror"><textarea></textarea></div>',
    '<input role="combobox">',
    '<textarea role="searchbox"></textarea>',
    '<textarea type="search"></textarea>',
    '<input enterkeyhint="search">',
    '<form role="search"><input></form>',
    '<search><input></search>',
  ])('%s is left alone', (html) => {
    expect(isProseField(field(html), new WeakSet())).toBe(false);
  });

  test('what was a password once is never read again', () => {
    const secrets = new WeakSet<Element>();
    const password = field('<input type="password">');
    isProseField(password, secrets);
    password.setAttribute('type', 'text');
    expect(isProseField(password, secrets)).toBe(false);
  });
});

describe('places', () => {
  test.each([
    ['page', '<p>x</p>'],
    ['page', '<p contenteditable="false">x</p>'],
    ['editor', '<div contenteditable><p>x</p></div>'],
    ['editor', '<div contenteditable="plaintext-only">x</div>'],
    ['island', '<div contenteditable="true"><span contenteditable="false"><i>x</i></span></div>'],
    [
      'editor',
      '<div contenteditable="true"><figure contenteditable="false"><b contenteditable="true">x</b></figure></div>',
    ],
  ])('%s: %s', (kind, html) => {
    expect(editingOf(textX(html)).kind).toBe(kind);
  });

  test.each([
    '<pre>x</pre>',
    '<p><code>x</code></p>',
    '<div hidden><p>x</p></div>',
    '<div aria-hidden="true">x</div>',
    '<div inert>x</div>',
    '<div data-woordkeus="off">x</div>',
    '<div contenteditable="true" data-gramm="false">x</div>',
    '<div contenteditable="true"><span contenteditable="false">x</span></div>',
    '<textarea>x</textarea>',
    '<noscript>x</noscript>',
  ])('%s is left out', (html) => {
    expect(isLeftOut(textX(html))).toBe(true);
  });

  test.each(['<p>x</p>', '<p data-gramm="false">x</p>', '<p hidden="until-found">x</p>', '<a href="#">x</a>'])(
    '%s is read',
    (html) => {
      expect(isLeftOut(textX(html))).toBe(false);
    },
  );
});

describe('quoted history', () => {
  test.each([
    ['<div id="host"><blockquote>x</blockquote></div>', true],
    ['<div id="host"><div class="gmail_quote">x</div></div>', true],
    ['<div id="host"><div id="divRplyFwdMsg">Van</div><p>x</p></div>', true],
    ['<div id="host"><p>x</p><div id="divRplyFwdMsg">Van</div></div>', false],
    ['<blockquote><div id="host">x</div></blockquote>', false],
    ['<div id="host"><div class="moz-forward-container">x</div></div>', true],
    ['<div id="host"><div style="border:none;border-top:solid #E1E1E1 1.0pt">Van: iemand</div><p>x</p></div>', true],
  ])('%s: %s', (html, quoted) => {
    const node = textX(html);
    expect(isQuotedHistory(node, document.getElementById('host')!, [])).toBe(quoted);
  });

  test('a signature begins at the line “-- ”', () => {
    expect(['-- ', '--', '--\u00A0', ' -- '].map(isSignatureLine)).toEqual([true, true, true, true]);
    expect(['---', '-- x', 'a--'].map(isSignatureLine)).toEqual([false, false, false]);
  });

  test('a mail that is answered or forwarded begins at a line that says so', () => {
    expect(isSignatureLine('-----Ursprüngliche Nachricht-----')).toBe(true);
    expect(isSignatureLine('---------- Forwarded message ---------')).toBe(true);
    expect(isSignatureLine('------ Hoofdstuk 2 ------')).toBe(false);
  });

  test.each([
    ['eigen x', 1],
    ['> eerder x', 0],
    ['eigen\n  > eerder x', 0],
    ['eigen x\n-- \nnaam x', 1],
    ['eigen x\n-----Oorspronkelijk bericht-----\nVan: iemand\nx', 1],
    ['eigen x\n-------- Forwarded Message --------\nx', 1],
    ['eigen x\n________________________________\nFrom: iemand\nx', 1],
    ['x\n----\nx\n-- noot x', 3],
    ['x\n____________________\nx', 2],
  ])('in plain text: %j', (text, count) => {
    const findings = [...text.matchAll(/x/g)].map(({ index }) => ({
      ...{ start: index, end: index + 1, severity: 'avoid', concept: 'c', term: 'x', language: 'nl', quoted: false },
    })) as Parameters<typeof ownFindings>[1];
    expect(ownFindings(text, findings)).toHaveLength(count);
  });
});

function field(html: string): FormField {
  document.body.innerHTML = html;
  return document.querySelector('textarea,input')!;
}

/** The text node `x`. */
function textX(html: string): Text {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode.nodeValue === 'x') return walker.currentNode as Text;
  throw new Error('no x');
}
