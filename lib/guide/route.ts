/** What the guide shows, by the part of its address behind `#`: a page of its own, or a concept. */
export type Route =
  | { readonly page: 'terms' | 'tips' | 'figures' | 'help' }
  | { readonly page: 'concept'; readonly id: string };

const pages = ['terms', 'tips', 'figures', 'help'] as const;

export function readRoute(hash: string, isConcept: (id: string) => boolean): Route {
  const id = decode(hash.replace(/^#/, ''));
  const page = pages.find((one) => one === id);
  if (page !== undefined) return { page };
  return isConcept(id) ? { page: 'concept', id } : { page: 'terms' };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
