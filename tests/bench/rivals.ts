/** Another program that looks for words in text. */
export interface Rival {
  readonly name: string;
  /** Units of text that it handles in bearable time. */
  readonly units: number;
  find(text: string): unknown;
}

/** The best published matcher, over our own forms: it knows no context and no boundaries of words, which are added. */
export async function createAhoCorasick(forms: readonly string[]): Promise<Rival> {
  const { AhoCorasick } = await load<AhoCorasickModule>('@monyone/aho-corasick/fast');
  const matcher = new AhoCorasick(forms.map((form) => form.toLowerCase()));
  return {
    name: '@monyone/aho-corasick/fast, our forms',
    units: 1_000_000,
    find: (text) => {
      const lower = text.toLowerCase();
      return matcher.matchInText(lower).filter(({ begin, end }) => standsAlone(lower, begin, end)).length;
    },
  };
}

/** Checkers of whole texts, each with its own list and rules. */
export async function createCheckers(): Promise<Rival[]> {
  const alex = await load<{ text(given: string): { messages: unknown[] } }>('alex');
  const writeGood = await load<{ default(text: string): unknown[] }>('write-good');
  const harper = await load<HarperModule>('harper.js');
  const { binaryInlined } = await load<{ binaryInlined: unknown }>('harper.js/binaryInlined');
  const linter = new harper.LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return [
    { name: 'alex, its own list', units: 20_000, find: (text) => alex.text(text).messages.length },
    { name: 'harper.js, its own rules', units: 20_000, find: (text) => linter.lint(text) },
    { name: 'write-good, its own list', units: 200_000, find: (text) => writeGood.default(text).length },
  ];
}

interface AhoCorasickModule {
  readonly AhoCorasick: new (
    words: readonly string[],
  ) => { matchInText(text: string): { begin: number; end: number }[] };
}
interface HarperModule {
  readonly LocalLinter: new (options: {
    binary: unknown;
  }) => { setup(): Promise<void>; lint(text: string): Promise<unknown[]> };
}

/** By a name that the compiler does not follow: the packages are installed for the benchmark alone. */
function load<Module>(name: string): Promise<Module> {
  return import(name);
}

const letter = /[\p{L}\p{N}]/u;

function standsAlone(text: string, start: number, end: number): boolean {
  return !letter.test(text.charAt(start - 1)) && !letter.test(text.charAt(end));
}
