import packed from 'virtual:compiled-scanner';
import type { CheckOptions } from '../../lib/checker/check-options.ts';
import type { Finding } from '../../lib/checker/finding.ts';
import { unpackScanner } from '../../lib/checker/packed-scanner.ts';
import { createScanner, type Scanner } from '../../lib/checker/scanner.ts';
import type { Check } from '../../lib/page/check.ts';
import { type Ignored, isIgnored } from '../../lib/settings/ignored.ts';
import { createQuestions } from './questions.ts';
import { toBytes } from './to-bytes.ts';

/**
 * The checker with the user's choices. The frame itself only tells which texts may hold something: with marks of our
 * words, which are small. What may is put to the background, whose one checker serves all frames.
 */
export function createCheck(choices: CheckOptions, ignored: Ignored): Check {
  const questions = createQuestions();
  let scanner: Scanner | undefined;
  return (text, options, onKnown) => {
    // Made when the first text comes: many frames have none.
    scanner ??= createScanner(unpackScanner(readScanner()));
    if (!scanner.mayFlag(text)) return none;
    // Some of the options are worked out when they are read: here.
    questions.ask({ text, options: { ...choices, ...options } }, (findings) =>
      onKnown(findings.filter((finding) => !isIgnored(ignored, text, finding))),
    );
    return undefined;
  };
}

const none: readonly Finding[] = [];

function readScanner() {
  return { windows: toBytes(packed.windows), marks: toBytes(packed.marks), stems: packed.stems };
}
