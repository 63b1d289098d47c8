import type { IgnoredTerm } from './ignored.ts';
import { parseSettings, type SettingsProblem } from './parse-settings.ts';
import { checkedLanguages, type Settings } from './settings.ts';

/** What a file of settings holds. Findings left as they are stay behind: their keys mean nothing on another computer. */
export interface SettingsFile {
  readonly settings: Settings;
  readonly terms: readonly IgnoredTerm[];
  /** Parts that could not be used and were left out. */
  readonly problems: readonly SettingsProblem[];
}

/** Why a file is no settings file at all. `line` counts from 1, where the browser tells it. */
export interface FileError {
  readonly error: 'notJson' | 'notWoordkeus';
  readonly line?: number;
}

export function writeSettingsFile(settings: Settings, terms: readonly IgnoredTerm[]): string {
  return `${JSON.stringify({ woordkeus: 'settings', settings, neverFlagged: terms }, null, 2)}\n`;
}

/** Reads a file that `writeSettingsFile` wrote, edited by hand perhaps. Takes what is right and names the rest. */
export function readSettingsFile(text: string): SettingsFile | FileError {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    const line = findLine(text, String(error));
    return { error: 'notJson', ...(line === undefined ? {} : { line }) };
  }
  const { woordkeus, settings, neverFlagged } = (content ?? {}) as Record<string, unknown>;
  if (woordkeus !== 'settings') return { error: 'notWoordkeus' };
  const parsed = parseSettings(settings ?? {});
  const terms = readTerms(neverFlagged);
  return { settings: parsed.settings, terms: terms.kept, problems: [...parsed.problems, ...terms.problems] };
}

function readTerms(list: unknown): { kept: IgnoredTerm[]; problems: SettingsProblem[] } {
  const all: unknown[] = Array.isArray(list) ? list : [];
  const problems: SettingsProblem[] = [];
  if (list !== undefined && !Array.isArray(list))
    problems.push({ path: 'neverFlagged', problem: 'notAList', found: String(list).slice(0, 60) });
  const kept = all.filter((one, i): one is IgnoredTerm => {
    if (isTerm(one)) return true;
    const found = (JSON.stringify(one) ?? '').slice(0, 60);
    problems.push({ path: `neverFlagged[${i}]`, problem: 'unknownValue', found });
    return false;
  });
  return { kept, problems };
}

function isTerm(value: unknown): value is IgnoredTerm {
  const { concept, term, language } = (value ?? {}) as Partial<IgnoredTerm>;
  return typeof concept === 'string' && typeof term === 'string' && checkedLanguages.some((one) => one === language);
}

/** Chrome names a position in the text, Firefox a line. */
function findLine(text: string, message: string): number | undefined {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}
