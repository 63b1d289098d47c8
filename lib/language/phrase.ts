/** A phrase cut in two: what inflects (`images`) and what follows it unchanged (` of children`). */
export interface Phrase {
  readonly head: readonly string[];
  /** Begins with a space, or is empty. */
  readonly tail: string;
}

/** Cuts before the first linking word (`of`, `van`, `mit`): what comes behind it keeps its form. */
export function cutPhrase(text: string, linkers: ReadonlySet<string>): Phrase {
  const words = text.split(' ');
  const cut = words.findIndex(
    (word, index) => index > 0 && (linkers.has(word.toLowerCase()) || /^[dl]['’]/u.test(word)),
  );
  if (cut === -1) return { head: words, tail: '' };
  return { head: words.slice(0, cut), tail: ` ${words.slice(cut).join(' ')}` };
}

/** Every choice of one form a word: `[[jonge, jong], [vrouw, vrouwen]]` gives four phrases. */
export function combine(words: readonly (readonly string[])[], joint = ' '): string[] {
  return words.reduce<string[]>(
    (phrases, forms) =>
      phrases.flatMap((phrase) => forms.map((form) => (phrase === '' ? form : phrase + joint + form))),
    [''],
  );
}

/** `child porn` is also written `child-porn` and `childporn`; three words and more with any mixture of space and hyphen. */
export function joinings(words: readonly string[]): string[] {
  const [first, ...others] = words;
  if (first === undefined) return [];
  const joints = words.length === 2 ? [' ', '-', ''] : [' ', '-'];
  return others.reduce<string[]>(
    (sofar, word) => sofar.flatMap((text) => joints.map((joint) => text + joint + word)),
    [first],
  );
}
