import { expect, test } from 'vitest';
import { glossary } from '../../glossary/index.ts';
import { everyTerm, fileOf } from './every-term.ts';

const uses: readonly (readonly [place: string, ids: readonly string[]])[] = [
  ...glossary.concepts.map((concept) => [fileOf(concept), concept.sources] as const),
  ...everyTerm.map(({ place, term }) => [place, term.sources ?? []] as const),
  ...glossary.tips.map((tip) => [`glossary/tips.ts, ${tip.id}`, tip.sources] as const),
  ...glossary.figures.map((figure) => [`glossary/figures.ts, ${figure.id}`, figure.sources] as const),
  ...glossary.help.map((service) => [`glossary/help.ts, ${service.name}`, service.sources] as const),
];

test('ids of sources are unique', () => {
  const ids = glossary.sources.map((source) => source.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every source that is named exists', () => {
  const known = new Set(glossary.sources.map((source) => source.id));
  const lost = uses.flatMap(([place, ids]) =>
    ids.filter((id) => !known.has(id)).map((id) => `${place}: '${id}' is not in glossary/sources.ts`),
  );
  expect(lost).toEqual([]);
});

test('every source is used', () => {
  const used = new Set(uses.flatMap(([, ids]) => ids));
  expect(glossary.sources.filter((source) => !used.has(source.id)).map((source) => source.id)).toEqual([]);
});

test('a term names only sources whose text was seen to treat it', () => {
  const unseen = new Set(glossary.sources.filter((source) => source.seen === 'no').map((source) => source.id));
  const claimed = everyTerm.flatMap(({ place, term }) =>
    (term.sources ?? [])
      .filter((id) => unseen.has(id))
      .map((id) => `${place}: '${id}' was not read; name it on the concept instead`),
  );
  expect(claimed).toEqual([]);
});

test('what is said of a service, beyond its name and address, comes from a source that was read', () => {
  const read = new Set(glossary.sources.filter(({ seen }) => seen !== 'no').map(({ id }) => id));
  const bare = glossary.help
    .filter(({ phone, purpose, sources }) => (phone ?? purpose) !== undefined && !sources.some((id) => read.has(id)))
    .map(({ name }) => `glossary/help.ts, "${name}": name the source of the number and the purpose, or leave them out`);
  expect(bare).toEqual([]);
});

test('addresses are complete; those of help are secure', () => {
  const odd = [
    ...glossary.sources.filter(({ url }) => url !== undefined && !/^https?:/u.test(url)),
    ...glossary.help.filter(({ url }) => url !== undefined && !/^https:/u.test(url)),
  ];
  const broken = [...glossary.sources, ...glossary.help].filter(({ url }) => url !== undefined && !URL.canParse(url));
  expect([...odd, ...broken].map(({ url }) => `'${url}': write the whole address, with https://`)).toEqual([]);
});
