/** A part of a mail that is text, decoded. */
export interface MailPart {
  readonly type: string;
  readonly body: string;
}

/** The text parts of a mail as it was sent. As much of MIME as webmail uses: nested parts, quoted-printable, base64, 8bit. */
export function readMailParts(source: string): MailPart[] {
  const gap = source.indexOf('\r\n\r\n');
  const head = source.slice(0, gap).replace(/\r\n[ \t]+/g, ' ');
  const body = source.slice(gap + 4);
  const contentType = header(head, 'content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";]+)/i.exec(contentType)?.[1];
  if (boundary) {
    const parts = body.split(`--${boundary}`).slice(1, -1);
    return parts.flatMap((part) => readMailParts(part.replace(/^\r\n/, '').replace(/\r\n$/, '')));
  }
  const type = contentType.split(';')[0]!.trim().toLowerCase();
  if (!type.startsWith('text/')) return [];
  const text = decode(body, header(head, 'content-transfer-encoding'));
  // A line that ends in a space goes on in the next one (RFC 3676).
  return [{ type, body: /format=flowed/i.test(contentType) ? text.replace(/ \r\n/g, ' ') : text }];
}

function header(head: string, name: string): string | undefined {
  return new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(head)?.[1]?.trim();
}

/** @param body one character a byte, as it came over the line. */
function decode(body: string, encoding = '7bit'): string {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64').toString('utf8');
  const bytes = /quoted-printable/i.test(encoding)
    ? body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : body;
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
