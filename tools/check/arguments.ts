import { parseArgs } from 'node:util';
import { type Language, languages } from '../../glossary/concept.ts';
import type { Sensitivity } from '../../lib/checker/check-options.ts';
import { InputError } from './input-error.ts';

export const inputKinds = ['text', 'md', 'html', 'docx', 'jsonl'] as const;
export type InputKind = (typeof inputKinds)[number];
export const formats = ['text', 'json', 'jsonl', 'sarif'] as const;
export type Format = (typeof formats)[number];
const sensitivities = ['avoid', 'recommended', 'full'] as const satisfies readonly Sensitivity[];

export interface CheckArguments {
  readonly help: boolean;
  /** Undefined: told from the text itself. */
  readonly language?: Language;
  readonly sensitivity: Sensitivity;
  readonly format: Format;
  /** Undefined: told from the file's name. */
  readonly input?: InputKind;
  /** Paths; `-` is standard input. */
  readonly files: readonly string[];
}

/** @throws InputError when they make no sense. */
export function parseArguments(given: readonly string[]): CheckArguments {
  const { values, positionals } = parse(given);
  const language = oneOf('lang', values.lang, ['auto', ...languages]);
  const input = values.input === undefined ? undefined : oneOf('input', values.input, inputKinds);
  return {
    help: values.help,
    sensitivity: oneOf('sensitivity', values.sensitivity, sensitivities),
    format: oneOf('format', values.format, formats),
    files: positionals.length > 0 ? positionals : ['-'],
    ...(language === 'auto' ? {} : { language }),
    ...(input ? { input } : {}),
  };
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        lang: { type: 'string', default: 'auto' },
        sensitivity: { type: 'string', default: 'recommended' },
        format: { type: 'string', default: 'text' },
        input: { type: 'string' },
      },
    });
  } catch (error) {
    throw new InputError('check', error instanceof Error ? error.message : String(error));
  }
}

function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new InputError('check', `--${option} is one of ${allowed.join(', ')}, not "${value}"`);
  return found;
}

export const help = `Checks text for words about child sexual exploitation that guides advise against.

Usage: npm run --silent check -- [OPTION…] [FILE… | -]

FILE is .txt, .md, .html, .docx, or .jsonl with one {"id","text"|"html","lang"?} a line; - or nothing is standard input.

  --lang auto|${languages.join('|')}           language of the text; auto (default): told from the text
  --sensitivity avoid|recommended|full   what is flagged; recommended is the default
  --format text|json|jsonl|sarif         of the results; text is the default
  --input ${inputKinds.join('|')}         kind of input, when the name of the file does not tell
  --help                                 this text

Offsets are UTF-16 code units into the text; for html and docx into its text content, with a line break where a block ends.
Exit code 0: nothing found; 1: findings; 2: wrong usage or input.
`;
