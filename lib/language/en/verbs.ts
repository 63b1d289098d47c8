import type { Alternative } from '../../../glossary/concept.ts';
import type { Found } from '../found.ts';

/** Past tense and past participle of the irregular verbs that our alternatives use. */
const irregular: { readonly [verb: string]: readonly [past: string, participle: string] } = {
  be: ['was', 'been'],
  say: ['said', 'said'],
  tell: ['told', 'told'],
  put: ['put', 'put'],
  make: ['made', 'made'],
};

type Form = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** `interfered with` with the alternative `sexually abuse` gives `sexually abused`. */
export function englishVerb(alternative: Alternative, found: Found): string | undefined {
  const words = alternative.text.split(' ');
  const at = words.findIndex((word) => !/ly$/u.test(word));
  const verb = words[at];
  if (verb === undefined || alternative.number !== undefined || alternative.plural !== undefined) return undefined;
  const form = formOf(found);
  if (verb === 'be') return form === 'base' ? alternative.text : undefined;
  return [...words.slice(0, at), inflect(verb, form), ...words.slice(at + 1)].join(' ');
}

function formOf(found: Found): Form {
  const verb =
    found.words
      .toLowerCase()
      .split(' ')
      .find((word) => !/ly$/u.test(word)) ?? '';
  if (verb.endsWith('ing')) return 'ing';
  const base = found.term.text.toLowerCase().split(' ')[0] ?? '';
  if (verb === base) return 'base';
  if (/(?:[^s])s$/u.test(verb)) return 'third';
  return 'past';
}

function inflect(verb: string, form: Form): string {
  const stem = verb.replace(/e$/u, '');
  switch (form) {
    case 'base':
      return verb;
    case 'third':
      return /(?:s|x|z|ch|sh)$/u.test(verb) ? `${verb}es` : `${verb}s`;
    case 'ing':
      return `${stem}ing`;
    case 'past':
      return irregular[verb]?.[0] ?? `${stem}ed`;
    case 'participle':
      return irregular[verb]?.[1] ?? `${stem}ed`;
  }
}
