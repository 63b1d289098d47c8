import { expect, test } from 'vitest';
import { type Language, languages } from '../../glossary/concept.ts';
import { glossary } from '../../glossary/index.ts';
import { inflect } from '../../lib/language/inflection.ts';
import { everyTerm, isFlagged } from './every-term.ts';
import { formsNotWanted } from './forms-not-wanted.ts';
import formsOfTheGuides from './forms-of-the-guides.json' with { type: 'json' };

const flaggedForms = formsWhere(isFlagged);
const onPurpose = 'if that is meant, give the reason in tests/glossary/forms-not-wanted.ts';

test('no form is empty, or listed twice in one term', () => {
  const odd = everyTerm.flatMap(({ term, place }) => {
    const listed = [term.text, ...(term.variants ?? []), ...(term.forms ?? [])];
    return listed
      .filter((form, index) => form.trim() === '' || listed.indexOf(form) !== index)
      .map((form) => `${place}: '${form}' is empty or listed twice`);
  });
  expect(odd).toEqual([]);
});

test('no listed form is given by rule already', () => {
  const spare = everyTerm.flatMap(({ term, language, place }) => {
    const { forms = [], ...rest } = term;
    const given = new Set(inflect(rest, language));
    return forms.filter((form) => given.has(form)).map((form) => `${place}: leave out '${form}', the rules give it`);
  });
  expect(spare).toEqual([]);
});

test('no form belongs to two flagged terms of one language', () => {
  const shared = languages.flatMap((language) =>
    [...flaggedForms[language]]
      .filter(([, places]) => places.length > 1)
      .map(([form, places]) => `'${form}' in ${places.join(' and in ')}`),
  );
  expect(shared).toEqual([]);
});

test('no form is both flagged and preferred or admitted in one language', () => {
  const good = formsWhere((term) => !isFlagged(term));
  const torn = languages.flatMap((language) =>
    [...flaggedForms[language]]
      .filter(([form]) => good[language].has(form))
      .map(([form, places]) => `'${form}' is flagged in ${places[0]} and fine in ${good[language].get(form)?.[0]}`),
  );
  expect(torn).toEqual([]);
});

test('every form of the guides that the policy wants flagged is found', () => {
  const missed: string[] = [];
  let found = 0;
  for (const language of languages) {
    for (const [concept, forms] of Object.entries(formsOfTheGuides[language])) {
      for (const form of forms) {
        if (isNotWanted(language, concept, form)) continue;
        if (isFound(language, form)) found += 1;
        else missed.push(`glossary/concepts/*/${concept}.ts, ${language}: '${form}' is not found; ${onPurpose}`);
      }
    }
  }
  console.info(
    `${found} of ${found + missed.length} forms of the guides are found; ${notWantedCount()} are left out on purpose.`,
  );
  expect(missed).toEqual([]);
});

function formsWhere(wanted: (term: (typeof everyTerm)[number]['term']) => boolean): {
  readonly [L in Language]: Map<string, string[]>;
} {
  const maps = { nl: new Map(), en: new Map(), de: new Map(), fr: new Map(), es: new Map() } satisfies {
    [L in Language]: Map<string, string[]>;
  };
  for (const { term, language, place } of everyTerm) {
    if (!wanted(term)) continue;
    for (const form of new Set(inflect(term, language).map(fold)))
      maps[language].set(form, [...(maps[language].get(form) ?? []), place]);
  }
  return maps;
}

function isFound(language: Language, form: string): boolean {
  const folded = fold(form);
  return flaggedForms[language].has(folded) || isCompound(language, folded);
}

function isCompound(language: Language, form: string): boolean {
  return everyTerm.some(({ term, language: own }) => {
    if (own !== language || term.compound === undefined || !isFlagged(term)) return false;
    const stem = fold(term.compound.stem);
    if (!form.startsWith(stem) || form.includes(' ')) return false;
    const second = form.slice(stem.length).replace(/^[-s]/u, '');
    return (
      !term.compound.closed ||
      Object.keys(term.compound.rewrites ?? {}).some((key) => second.startsWith(fold(key).slice(0, 3)))
    );
  });
}

function isNotWanted(language: Language, concept: string, form: string): boolean {
  return formsNotWanted.some(
    (entry) => entry.language === language && entry.concept === concept && entry.forms.includes(form),
  );
}

function notWantedCount(): number {
  return formsNotWanted.reduce((count, entry) => count + entry.forms.length, 0);
}

function fold(form: string): string {
  return form.toLowerCase().replaceAll('’', "'");
}

test('the glossary lists far fewer forms than it finds', () => {
  const listed = glossary.concepts.flatMap((concept) =>
    languages.flatMap((language) => (concept.terms[language] ?? []).flatMap((term) => term.forms ?? [])),
  ).length;
  const given = everyTerm.reduce((count, { term, language }) => count + inflect(term, language).length, 0);
  console.info(`${listed} forms are listed, ${given} are found.`);
  expect(listed).toBeLessThan(given / 4);
});
