import { type Language, languages, type Status, type Term, unreviewedLanguages } from '../glossary/concept.ts';
import { glossary } from '../glossary/index.ts';
import { inflect } from '../lib/language/inflection.ts';

/** `npm run glossary`: what the glossary holds, by language and status, and what still waits for a native reader. */
const statuses: readonly Status[] = ['preferred', 'admitted', 'attention', 'avoid'];

console.log(`${glossary.concepts.length} concepts, ${glossary.exceptions.length} names that are never flagged`);
console.log(`\nTerms (and forms found) by language and status`);
printTable(
  ['', ...statuses, 'together'],
  languages.map((language) => [
    language,
    ...statuses.map((status) => termsAndForms(language, [status])),
    termsAndForms(language, statuses),
  ]),
);

console.log('\nWhat is flagged');
printTable(
  ['', 'avoid', 'attention', 'ordinary word', 'fullest only', 'with a source', 'editorial'],
  languages.map((language) => {
    const flagged = termsOf(language).filter(({ status }) => status === 'avoid' || status === 'attention');
    const count = (wanted: (term: Term) => boolean) => String(flagged.filter(wanted).length);
    return [
      language,
      count(({ status }) => status === 'avoid'),
      count(({ status }) => status === 'attention'),
      count(({ ordinary }) => ordinary === true),
      count(({ fullOnly }) => fullOnly === true),
      count(({ sources }) => (sources ?? []).length > 0),
      count(({ sources }) => (sources ?? []).length === 0),
    ];
  }),
);

console.log('\nConcepts by domain');
const domains = Map.groupBy(glossary.concepts, ({ domain }) => domain);
printTable(
  ['', 'concepts'],
  [...domains].map(([domain, concepts]) => [domain, String(concepts.length)]),
);

console.log('\nSources by use (the ten most used)');
const uses = Map.groupBy(
  glossary.concepts.flatMap(({ sources, terms }) => [
    ...sources,
    ...Object.values(terms).flatMap((own) => own.flatMap((term) => term.sources ?? [])),
  ]),
  (id) => id,
);
const byUse = [...uses].sort((a, b) => b[1].length - a[1].length);
printTable(
  ['', 'uses', 'read'],
  byUse
    .slice(0, 10)
    .map(([id, found]) => [id, String(found.length), glossary.sources.find((source) => source.id === id)?.seen ?? '']),
);
console.log(
  `${glossary.sources.length} sources; ${glossary.sources.filter(({ seen }) => seen === 'yes').length} were read.`,
);

console.log('\nWithout review by a native speaker');
for (const language of unreviewedLanguages) console.log(`  ${language}: all ${termsOf(language).length} terms`);

function termsOf(language: Language): readonly Term[] {
  return glossary.concepts.flatMap((concept) => concept.terms[language] ?? []);
}

function termsAndForms(language: Language, wanted: readonly Status[]): string {
  const terms = termsOf(language).filter(({ status }) => wanted.includes(status));
  const forms = new Set(terms.flatMap((term) => inflect(term, language)));
  return `${terms.length} (${forms.size})`;
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)));
  for (const row of [head, ...rows])
    console.log(
      `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`,
    );
}
