/**
 * How an element takes part in the text around it, by its name alone: asking for the computed `display` of every element
 * would force the browser to work out styles while we scan.
 */
export type TextRole = 'inline' | 'break' | 'skip' | 'skip-break';

/** `break`: the text before and after it, and inside it, does not join. `skip`: what is inside is not prose. */
export function textRole(localName: string): TextRole {
  return roles.get(localName) ?? 'inline';
}

/** The browser shows a file of plain text as one `<pre>`: there it is prose. */
export function isPlainText(document: Document | null): boolean {
  return document?.contentType === 'text/plain';
}

/** Whether text does not flow over the element's edges. */
export function isBreak(element: Element): boolean {
  const role = roles.get(element.localName);
  return role === 'break' || role === 'skip-break';
}

const blocks =
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption ' +
  'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p search section ' +
  'slot summary table tbody td tfoot th thead tr ul br button';
const skippedInline = 'code kbd samp var script style template noscript input object embed canvas audio video svg math';
const skippedBlocks = 'head pre textarea select datalist iframe frame noframes listing plaintext xmp title';

/** Selects every element whose inside is not prose. */
export const skipped = `${skippedInline} ${skippedBlocks}`.split(' ').join(',');

const roles: ReadonlyMap<string, TextRole> = new Map<string, TextRole>([
  ...toEntries(blocks, 'break'),
  ...toEntries(skippedInline, 'skip'),
  ...toEntries(skippedBlocks, 'skip-break'),
]);

function toEntries(names: string, role: TextRole): [string, TextRole][] {
  return names.split(' ').map((name) => [name, role]);
}
