import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type Language, languages } from '../glossary/concept.ts';
import { glossary } from '../glossary/index.ts';
import { compileGlossary } from '../lib/checker/compile.ts';
import { createChecker } from '../lib/checker/create-checker.ts';
import { suggest } from '../lib/checker/suggest.ts';
import { readCorpus } from './read-corpus.ts';
import { scoreCorpus } from './score-corpus.ts';

/**
 * How well the checker judges: precision, recall and suggestions over `tests/corpus`, and over the annotated sentences
 * next to the repository where they are. `--failures` shows each failure, `--lang nl,en` limits the languages.
 * Other files in the corpus's notation are scored instead when they are named; a name begins with the language: `nl-mail.txt`.
 */
const { values, positionals } = parseArgs({
  options: { failures: { type: 'boolean' }, lang: { type: 'string' } },
  allowPositionals: true,
});
const chosen = (values.lang?.split(',') ?? languages) as Language[];
const checker = createChecker(compileGlossary(glossary));
const annotated = new URL('../../shared/corpus/', import.meta.url).pathname;
const own = new URL('../tests/corpus/', import.meta.url).pathname;

if (existsSync(annotated) && positionals.length === 0) scoreAnnotated();
for (const file of positionals.length > 0 ? positionals : chosen.map((language) => join(own, `${language}.txt`))) {
  const language = languages.find((each) => basename(file).startsWith(each));
  if (language === undefined || !existsSync(file))
    throw new Error(`${file}: there must be such a file, and its name must begin with one of ${languages.join(', ')}`);
  console.log(
    scoreCorpus(readCorpus(readFileSync(file, 'utf8')), {
      file: relative(process.cwd(), file),
      language,
      check,
      failures: values.failures === true,
    }),
  );
}

function check(text: string, language: Language) {
  const findings = checker.check(text, { language, sensitivity: 'recommended' });
  return findings.map((finding) => ({
    ...finding,
    suggestions: suggest(glossary, text, finding).map((suggestion) => suggestion.text),
  }));
}

/** Hands the findings to the scorer that came with the annotated sentences. */
function scoreAnnotated(): void {
  const results = readdirSync(annotated)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(annotated, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line): { id: string; text: string; lang: Language } => JSON.parse(line))
    .map(({ id, text, lang }) => ({
      id,
      flags: check(text, lang).map(({ start, end, severity, term, suggestions }) => ({
        start,
        end,
        level: severity,
        termId: term,
        replacements: suggestions,
      })),
    }));
  const folder = mkdtempSync(join(tmpdir(), 'woordkeus-score-'));
  const file = join(folder, 'results.json');
  writeFileSync(file, JSON.stringify(results));
  const options = [...(values.failures ? ['--failures'] : []), '--lang', chosen.join(',')];
  console.log(execFileSync(process.execPath, [join(annotated, 'score.mjs'), file, ...options], { encoding: 'utf8' }));
  rmSync(folder, { recursive: true });
}
