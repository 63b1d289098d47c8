import { describe, expect, test } from 'vitest';
import { glossary } from '../../glossary/index.ts';
import { advise } from '../../lib/checker/advise.ts';
import type { Finding } from '../../lib/checker/finding.ts';

const text = 'Hij bezat kinderporno.';
const finding: Finding = {
  start: 10,
  end: 21,
  severity: 'avoid',
  concept: 'child-sexual-abuse-material',
  term: 'kinderporno',
  language: 'nl',
  quoted: false,
};

describe('advice', () => {
  test('explains in the language of the text, and names the first source of the term', () => {
    const advice = advise(glossary, text, finding);
    const term = glossary.concepts
      .find(({ id }) => id === finding.concept)
      ?.terms.nl?.find((one) => one.text === finding.term);
    const source = glossary.sources.find(({ id }) => id === term?.sources?.[0]);
    expect(advice).toMatchObject({ language: 'nl', status: 'avoid', quoted: false, why: term?.why });
    expect(advice.source?.title).toBe(source?.title);
    expect(advice.suggestions.length).toBeGreaterThan(0);
  });

  test('explains in the language that the reader prefers; the suggestions stay in that of the text', () => {
    const advice = advise(glossary, text, finding, { explainIn: 'en' });
    expect(advice.language).toBe('en');
    expect(advice.why).not.toBe(advise(glossary, text, finding).why);
    expect(advice.suggestions).toEqual(advise(glossary, text, finding).suggestions);
  });

  test('carries on that the words are quoted', () => {
    expect(advise(glossary, text, { ...finding, quoted: true }).quoted).toBe(true);
  });

  test('names no source for editorial judgement', () => {
    const term = glossary.concepts
      .flatMap(({ id, terms }) => (terms.nl ?? []).map((one) => ({ concept: id, one })))
      .find(({ one }) => one.status === 'avoid' && (one.sources ?? []).length === 0);
    if (term === undefined) throw new Error('Every flagged term has a source: this test needs another case.');
    const judged = advise(glossary, text, { ...finding, concept: term.concept, term: term.one.text });
    expect(judged).not.toHaveProperty('source');
  });

  test('throws for a concept that the glossary does not have', () => {
    expect(() => advise(glossary, text, { ...finding, concept: 'nothing' })).toThrow('nothing');
  });
});
