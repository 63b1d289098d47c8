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

/** The line that sets a signature off, by an old convention of mail, or the mail that is answered or forwarded. */
export function isSignatureLine(text: string): boolean {
  if (text.length > longestLine || !/^\s*--/u.test(text)) return false;
  return /^\s*--[ \u00A0]?\s*$/u.test(text) || originalMessage.test(text);
}

/** The findings of a plain text that stand in the writer's own part: not in `>` lines and not behind the signature. */
export function ownFindings(text: string, findings: readonly Finding[]): Finding[] {
  if (findings.length === 0) return [];
  const end = signatureStart(text);
  return findings.filter((finding) => finding.start < end && !isQuotedLine(text, finding));
}

const quotes =
  'blockquote,.gmail_quote,.gmail_quote_container,.gmail_signature,.yahoo_quoted,.moz-cite-prefix,.moz-signature,' +
  '.moz-forward-container,.protonmail_quote,.zmail_extra,[name="quote"],#OLK_SRC_BODY_SECTION,' +
  '[data-marker="__QUOTED_TEXT__"]';

/** The last ones are the line that Outlook on the desktop draws above the sender of the mail that is answered. */
const endMarks =
  '#divRplyFwdMsg,#appendonsend,#x_divRplyFwdMsg,#mail-editor-reference-message-container,.OutlookMessageHeader,#zwchr,' +
  '[style*="border-top:solid #E1E1E1"],[style*="border-top: solid #E1E1E1"],[style*="border-top:solid #B5C4DF"]';

/** UTF-16 code units. */
const longestLine = 80;

/** `-----Original Message-----`, in the languages that we know. */
const originalMessage = /^\s*-{4,} ?[^\n-]*(?:message|bericht|nachricht|mensaje)[^\n]*-{4,}\s*$/iu;

/** Node.DOCUMENT_POSITION_FOLLOWING */
const following = 4;

function follows(node: Node, mark: Node): boolean {
  const position = mark.compareDocumentPosition(node);
  return (position & following) !== 0;
}

function signatureStart(text: string): number {
  for (const { index } of text.matchAll(/^-- ?\r?$|^-{4}|^_{10,}\r?\n(?:From|Van|Von|De) ?:/gmu)) {
    const [line] = text.slice(index, index + longestLine).split('\n');
    if (line !== undefined && (!line.startsWith('----') || originalMessage.test(line))) return index;
  }
  return Number.POSITIVE_INFINITY;
}

function isQuotedLine(text: string, range: TextRange): boolean {
  const lineStart = text.lastIndexOf('\n', range.start - 1) + 1;
  return /^[ \t]*>/u.test(text.slice(lineStart, lineStart + 80));
}
