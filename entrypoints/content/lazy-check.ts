import compiled from 'virtual:compiled-glossary';
import type { CheckOptions } from '../../lib/checker/check-options.ts';
import type { Checker } from '../../lib/checker/checker.ts';
import { decode } from '../../lib/checker/compiled-glossary.ts';
import { createChecker } from '../../lib/checker/create-checker.ts';
import type { Check } from '../../lib/page/block-marks.ts';
import { type Ignored, isIgnored } from '../../lib/settings/ignored.ts';

/** The checker with the user's choices. The glossary is decoded when the first text comes: many frames have none. */
export function createLazyCheck(choices: CheckOptions, ignored: Ignored): Check {
  let checker: Checker | undefined;
  return (text, options) => {
    checker ??= createChecker(decode(toBytes(compiled)));
    const findings = checker.check(text, withChoices(options, choices));
    if (findings.length === 0) return findings;
    return findings.filter((finding) => !isIgnored(ignored, text, finding));
  };
}

/** Passed on one by one: some of the options are worked out only when they are read. */
function withChoices(options: CheckOptions, choices: CheckOptions): CheckOptions {
  const all = {
    ...choices,
    get language() {
      return options.language;
    },
    get before() {
      return options.before;
    },
    get quoted() {
      return options.quoted;
    },
  };
  return all as CheckOptions;
}

/** `Uint8Array.fromBase64` is twenty times as fast as `atob`; Chromium has it from version 140. */
function toBytes(base64: string): Uint8Array {
  const bytes = Uint8Array as typeof Uint8Array & { fromBase64?: (base64: string) => Uint8Array };
  if (bytes.fromBase64) return bytes.fromBase64(base64);
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
