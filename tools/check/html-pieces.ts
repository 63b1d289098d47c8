import { JSDOM } from 'jsdom';
import { type Language, languages } from '../../glossary/concept.ts';
import { textRole } from '../../lib/page/break-elements.ts';
import type { Piece } from './checked-document.ts';

/**
 * The blocks of an HTML document. Their offsets are into its text content, where every block ends in a line break;
 * scripts, styles and the head are not part of it. Code is part of it and not checked.
 */
export function toHtmlPieces(html: string): Piece[] {
  const { body } = new parser().parseFromString(html, 'text/html');
  const blocks = new BlockCollector();
  collect(body, { language: languageOf(body.ownerDocument.documentElement), quoted: false, prose: true }, blocks);
  blocks.end();
  return blocks.pieces;
}

const { DOMParser: parser, Node: nodes } = new JSDOM('').window;

interface Surroundings {
  readonly language: Language | undefined;
  readonly quoted: boolean;
  readonly prose: boolean;
}

function collect(element: Element, outside: Surroundings, blocks: BlockCollector): void {
  if (noText.has(element.localName)) return;
  const role = textRole(element.localName);
  const isBlock = role === 'break' || role === 'skip-break';
  const here: Surroundings = {
    language: languageOf(element) ?? outside.language,
    quoted: outside.quoted || element.localName === 'blockquote',
    prose: outside.prose && role !== 'skip' && role !== 'skip-break',
  };
  if (isBlock) blocks.end();
  for (const node of element.childNodes) {
    if (node.nodeType === nodes.TEXT_NODE) blocks.add(node.nodeValue ?? '', here);
    else if (node.nodeType === nodes.ELEMENT_NODE) collect(node as Element, here, blocks);
  }
  if (isBlock) blocks.end();
}

const noText = new Set(['script', 'style', 'template', 'noscript', 'head', 'iframe', 'object']);

function languageOf(element: Element): Language | undefined {
  const primary = element.getAttribute('lang')?.split('-')[0]?.toLowerCase();
  return languages.find((language) => language === primary);
}

class BlockCollector {
  readonly pieces: Piece[] = [];
  private text = '';
  private prose = '';
  private surroundings: Surroundings | undefined;
  private start = 0;
  private line = 1;
  private before = '';

  add(text: string, surroundings: Surroundings): void {
    if (!this.surroundings || this.text.trim() === '') this.surroundings = surroundings;
    this.text += text;
    this.prose += surroundings.prose ? text : '\uFFFC'.repeat(text.length);
  }

  /** Ends the block, if there is one: the line break belongs to the text, and two ends in a row are one. */
  end(): void {
    if (this.text === '') return;
    const { text, start, line, before, surroundings } = this;
    if (text.trim() !== '') {
      const hints = surroundings?.language ? { language: surroundings.language } : {};
      const quoted = surroundings?.quoted ?? false;
      this.pieces.push({ text, prose: this.prose, start, line, column: 1, before, quoted, ...hints });
      this.before = text;
    }
    this.start += text.length + 1;
    this.line += text.split('\n').length;
    this.text = '';
    this.prose = '';
    this.surroundings = undefined;
  }
}
