import { expect, test } from 'vitest';
import { languages } from '../../glossary/concept.ts';
import { glossary } from '../../glossary/index.ts';
import { inflect } from '../../lib/language/inflection.ts';
import { checker } from './glossary-checker.ts';

test.each(glossary.exceptions.map((exception) => [exception.text, exception] as const))('%s', (text, exception) => {
  expect(
    exception.sentence.replaceAll('’', "'"),
    `glossary/exceptions.ts, "${text}": the sentence must hold the name`,
  ).toContain(text.replaceAll('’', "'"));
  const concept = glossary.concepts.find(({ id }) => id === exception.concept);
  expect(concept, `glossary/exceptions.ts, "${text}": '${exception.concept}' is not the id of a concept`).toBeDefined();
  const { sentence, language } = exception;
  const found = checker
    .check(sentence, { language, sensitivity: 'full' })
    .map(({ start, end }) => sentence.slice(start, end));
  expect(found, `glossary/exceptions.ts, "${text}": nothing else in the sentence may be flagged`).toEqual([]);
});

test('an exception holds a word that would be flagged without it', () => {
  const forms = glossary.concepts.flatMap((concept) =>
    languages.flatMap((language) =>
      (concept.terms[language] ?? [])
        .filter(({ status }) => status === 'avoid' || status === 'attention')
        .flatMap((term) => [...inflect(term, language), term.compound?.stem ?? ''])
        .filter((form) => form !== '')
        .map((form) => form.toLowerCase()),
    ),
  );
  const idle = glossary.exceptions.filter(({ text }) => !forms.some((form) => text.toLowerCase().includes(form)));
  expect(idle.map(({ text }) => `glossary/exceptions.ts: '${text}' holds no flagged word`)).toEqual([]);
});
