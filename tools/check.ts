import { glossary } from '../glossary/index.ts';
import { compileGlossary } from '../lib/checker/compile.ts';
import { createChecker } from '../lib/checker/create-checker.ts';
import { type CheckArguments, help, parseArguments } from './check/arguments.ts';
import { type CheckTask, checkDocument } from './check/check-documents.ts';
import { createReport } from './check/create-report.ts';
import { InputError } from './check/input-error.ts';
import { openDocuments } from './check/open-documents.ts';

/** Exit codes are a contract: 0 nothing found, 1 findings, 2 wrong usage or input. */
process.stdout.on('error', (error: Error & { code?: string }) => {
  // Whoever reads on has seen enough (`| head`).
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});
process.exitCode = await run(process.argv.slice(2));

async function run(given: readonly string[]): Promise<number> {
  try {
    const parsed = parseArguments(given);
    if (!parsed.help) return (await check(parsed)) > 0 ? 1 : 0;
    await write(help);
    return 0;
  } catch (error) {
    // A fault of our own must not look like findings.
    console.error(error instanceof InputError ? error.message : error);
    return 2;
  }
}

async function check({ language, sensitivity, format, input, files }: CheckArguments): Promise<number> {
  const report = createReport(format, glossary);
  const options = { sensitivity, ...(language ? { language } : {}) };
  const task: CheckTask = { checker: createChecker(compileGlossary(glossary)), glossary, options, report, write };
  let findings = 0;
  await write(report.begin());
  for (const file of files) {
    for await (const document of openDocuments(file, input)) findings += await checkDocument(task, document);
  }
  await write(report.end());
  return findings;
}

/** Writes to standard output, and waits while nobody reads it. */
function write(text: string): Promise<void> {
  if (text === '' || process.stdout.write(text)) return Promise.resolve();
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}
