import { type Language, languages } from '../glossary/concept.ts';
import { glossary } from '../glossary/index.ts';
import { compileGlossary } from '../lib/checker/compile.ts';
import { createChecker } from '../lib/checker/create-checker.ts';
import type { Severity } from '../lib/checker/finding.ts';
import { readParagraphs } from './false-alarms/paragraphs.ts';
import { type Source, sources } from './false-alarms/sources.ts';
import { filesBelow, unpack } from './false-alarms/unpack.ts';

// Text on other subjects, out of Debian's packages: whatever is flagged there is shown, and most of it is a false alarm.

interface Tally {
  words: number;
  readonly flags: { [S in Severity]: number };
}

const checker = createChecker(compileGlossary(glossary));
const tallies = new Map<string, Tally>();
const only = process.argv[2];

for (const source of sources.filter(({ language }) => !only || language === only)) read(source);
print();

function read(source: Source): void {
  const folder = unpack(source.package);
  if (!folder) {
    console.error(`${source.package}: could not be fetched (apt-get download), left out`);
    return;
  }
  const running = source.kind === 'words' ? `${source.language} word list` : source.language;
  const tally = getTally(running);
  for (const file of filesBelow(folder)) {
    for (const text of readParagraphs(file, source.kind)) countFlags(text, source, tally);
  }
}

function getTally(name: string): Tally {
  const tally = tallies.get(name) ?? { words: 0, flags: { avoid: 0, attention: 0 } };
  tallies.set(name, tally);
  return tally;
}

function countFlags(text: string, { package: name, language }: Source, tally: Tally): void {
  tally.words += text.match(/\p{L}+/gu)?.length ?? 0;
  for (const finding of checker.check(text, { language, sensitivity: 'recommended' })) {
    tally.flags[finding.severity]++;
    const around = text.slice(Math.max(0, finding.start - 60), finding.end + 60).replace(/\s+/gu, ' ');
    console.log(
      `${finding.severity}\t${finding.concept}\t${text.slice(finding.start, finding.end)}\t${name}\t…${around}…`,
    );
  }
}

function print(): void {
  const rows = [...tallies].map(([name, tally]) => ({ name, ...perHundredThousand(tally) }));
  console.table([...rows, { name: 'all running text', ...perHundredThousand(total(languages)) }]);
}

function total(names: readonly Language[]): Tally {
  const sum: Tally = { words: 0, flags: { avoid: 0, attention: 0 } };
  for (const tally of names.flatMap((name) => tallies.get(name) ?? [])) {
    sum.words += tally.words;
    sum.flags.avoid += tally.flags.avoid;
    sum.flags.attention += tally.flags.attention;
  }
  return sum;
}

function perHundredThousand({ words, flags }: Tally) {
  const rate = (count: number) => (words === 0 ? '–' : ((count * 100_000) / words).toFixed(2));
  return {
    words,
    avoid: flags.avoid,
    attention: flags.attention,
    'avoid per 100,000': rate(flags.avoid),
    'attention per 100,000': rate(flags.attention),
  };
}
