import { glossary } from '../../../glossary/index.ts';
import { createRandom } from '../random.ts';
import { flaggedForms, makeText } from '../workload.ts';

const forms = flaggedForms(glossary.concepts);

/** Paragraphs of about so many UTF-16 units in all, one planted form in `every` words. */
export function paragraphs(units: number, every: number): string[] {
  return makeText(units, every, forms).split('\n\n');
}

/** Words in the order of running text, one planted form in `every`. */
export function words(count: number, every: number): string[] {
  return makeText(count * 8, every, forms)
    .split(/\s+/)
    .slice(0, count);
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A paragraph with about one inline element in fifteen words. */
export function withInlineMarkup(paragraph: string, random: () => number): string {
  const dress = (word: string): string => {
    const at = random();
    if (at > 0.065) return escapeHtml(word);
    return at < 0.045 ? `<a href="#x">${escapeHtml(word)}</a>` : `<b>${escapeHtml(word)}</b>`;
  };
  return `<p>${paragraph.split(' ').map(dress).join(' ')}</p>`;
}

export function marked(units: number, every: number): string[] {
  const random = createRandom(units);
  return paragraphs(units, every).map((paragraph) => withInlineMarkup(paragraph, random));
}
