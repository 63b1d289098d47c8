import { expect, test } from 'vitest';
import { type Language, languages } from '../../glossary/concept.ts';
import { inflect } from '../../lib/language/inflection.ts';
import { everyTerm } from './every-term.ts';
import { checker } from './glossary-checker.ts';

const sentences: { readonly [L in Language]: (form: string) => string } = {
  nl: (form) => `Gisteren stond er in de krant iets over ${form} en dat wilden wij niet zo laten staan.`,
  en: (form) => `Yesterday there was something in the paper about ${form} and we did not want to leave it at that.`,
  de: (form) => `Gestern stand in der Zeitung etwas über ${form} und das wollten wir nicht so stehen lassen.`,
  fr: (form) => `Hier il y avait dans le journal quelque chose sur ${form} et nous ne voulions pas en rester là.`,
  es: (form) => `Ayer había en el periódico algo sobre ${form} y no queríamos dejarlo así.`,
};

test.each(languages)('%s: every form that needs no context is found in a plain sentence', (language) => {
  const missed: string[] = [];
  let found = 0;
  for (const { term, language: own, place } of everyTerm) {
    if (own !== language || term.status !== 'avoid' || term.condition !== undefined) continue;
    for (const form of inflect(term, language)) {
      const text = sentences[language](form);
      const start = text.indexOf(form);
      const hit = checker
        .check(text, { language })
        .some((finding) => finding.start < start + form.length && finding.end > start);
      if (hit) found += 1;
      else missed.push(`${place}: '${form}' is not found in a plain sentence`);
    }
  }
  console.info(`${language}: ${found} of ${found + missed.length} forms are found in a sentence.`);
  expect(missed).toEqual([]);
});
