import type { Finding, TextRange } from '../checker/finding.ts';

/**
 * What others wrote before in a mail that is being answered: not the writer's to change, so it is not flagged at all.
 * Outlook marks no end: all that follows its mark is history.
 */
export function isQuotedHistory(node: Text, host: Element, signatures: Iterable<Text>): boolean {
  const parent = node.parentElement;
  const quoting = parent?.closest(quotes);
  if (quoting && quoting !== host && host.contains(quoting)) return true;
  for (const mark of host.querySelectorAll(endMarks)) {
    if (follows(node, mark)) return true;
  }
  for (const signature of signatures) {
    if (signature.isConnected && host.contains(signature) && follows(node, signature)) return true;
  }
  return false;
}

/** The line that sets a signature off, by an old convention of mail. */
export function isSignatureLine(text: string): boolean {
  return text.length < 6 && /^\s*--[ \u00A0]?\s*$/u.test(text);
}

/** The findings of a plain text that stand in the writer's own part: not in `>` lines and not behind the signature. */
export function ownFindings(text: string, findings: readonly Finding[]): Finding[] {
  if (findings.length === 0) return [];
  const end = signatureStart(text);
  return findings.filter((finding) => finding.start < end && !isQuotedLine(text, finding));
}

const quotes =
  'blockquote,.gmail_quote,.gmail_quote_container,.gmail_signature,.yahoo_quoted,.moz-cite-prefix,.moz-signature,' +
  '.protonmail_quote,.zmail_extra,[data-marker="__QUOTED_TEXT__"]';

const endMarks =
  '#divRplyFwdMsg,#appendonsend,#x_divRplyFwdMsg,#mail-editor-reference-message-container,.OutlookMessageHeader';

/** Node.DOCUMENT_POSITION_FOLLOWING */
const following = 4;

function follows(node: Node, mark: Node): boolean {
  const position = mark.compareDocumentPosition(node);
  return (position & following) !== 0;
}

function signatureStart(text: string): number {
  const match = /(?:^|\n)-- ?\r?\n/u.exec(text);
  return match ? match.index : Number.POSITIVE_INFINITY;
}

function isQuotedLine(text: string, range: TextRange): boolean {
  const lineStart = text.lastIndexOf('\n', range.start - 1) + 1;
  return /^[ \t]*>/u.test(text.slice(lineStart, lineStart + 80));
}
