/**
 * Gives a text the case of the words it replaces: ALL CAPITALS, Title Case, or a capital at the start of a sentence.
 * Words that keep their own case everywhere (`CSAM`, `AI`) keep it.
 */
export function withCaseOf(words: string, text: string, language: string, startsSentence = false): string {
  if (isAllCapitals(words)) return text.toLocaleUpperCase(language);
  if (language === 'en' && isTitleCase(words)) return titleCase(text);
  // German nouns have a capital anywhere, so a capital says nothing of the sentence; its place does.
  if (language === 'de' ? startsSentence : startsWithCapital(words) || startsSentence)
    return capitalised(text, language);
  return text;
}

export function isAllCapitals(words: string): boolean {
  const letters = words.replace(/[^\p{L}]/gu, '');
  return letters.length > 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

export function startsWithCapital(words: string): boolean {
  return /^[^\p{L}]*\p{Lu}/u.test(words);
}

export function capitalised(text: string, language: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase(language));
}

const smallWords = /^(?:a|an|the|of|in|for|by|with|and|or|to|on|at|from)$/u;

/** Every word of two or more begins with a capital, small words apart: a headline in the English manner. */
function isTitleCase(words: string): boolean {
  const list = words.split(/[\s-]+/u).filter((word) => /\p{L}/u.test(word) && !smallWords.test(word));
  return list.length > 1 && list.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
}

function titleCase(text: string): string {
  return text.replace(/[\p{L}'’-]+/gu, (word, at: number) =>
    at > 0 && smallWords.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
