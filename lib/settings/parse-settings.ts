import { migrateSettings } from './migrate-settings.ts';
import { checkedLanguages, currentVersion, defaultSettings, type Settings, sensitivities } from './settings.ts';
import { toSitePattern } from './site-pattern.ts';

/** What could not be used, and where: `offSites[2]`. The message is chosen by `problem` in the language of the interface. */
export interface SettingsProblem {
  readonly path: string;
  readonly problem: 'notSettings' | 'unknownValue' | 'notAList' | 'notASwitch' | 'notASite' | 'emptyList';
  /** What stood there, cut short. */
  readonly found: string;
}

/**
 * Settings from whatever was stored, synchronised or imported. What is missing or broken falls back to its default and is
 * named in `problems`; the rest is kept, so that one bad value never costs the others. Never throws.
 */
export function parseSettings(stored: unknown): { settings: Settings; problems: SettingsProblem[] } {
  const problems: SettingsProblem[] = [];
  if (!isRecord(stored)) {
    if (stored !== undefined && stored !== null) problems.push(problemAt('', 'notSettings', stored));
    return { settings: defaultSettings, problems };
  }
  const read = new Reader(migrateSettings(stored), problems);
  const where = read.part('where');
  const region = read.part('region');
  const settings: Settings = {
    version: currentVersion,
    sensitivity: read.choice('sensitivity', sensitivities, defaultSettings.sensitivity),
    languages: read.choices('languages', checkedLanguages, defaultSettings.languages),
    where: {
      fields: where.flag('fields', defaultSettings.where.fields),
      pageText: where.flag('pageText', defaultSettings.where.pageText),
    },
    offSites: read.sites('offSites'),
    region: {
      nl: region.choice('nl', ['nl-NL', 'nl-BE'], defaultSettings.region.nl),
      en: region.choice('en', ['en-GB', 'en-US'], defaultSettings.region.en),
    },
    explainIn: read.choice('explainIn', ['text', 'nl', 'en'], defaultSettings.explainIn),
  };
  return { settings, problems };
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads one object field by field; says where it failed. A field that is absent is no problem. */
class Reader {
  readonly fields: Fields;
  readonly problems: SettingsProblem[];
  readonly path: string;

  constructor(fields: Fields, problems: SettingsProblem[], path = '') {
    this.fields = fields;
    this.problems = problems;
    this.path = path;
  }

  part(name: string): Reader {
    const value = this.fields[name];
    if (value !== undefined && !isRecord(value)) this.report(name, 'unknownValue', value);
    return new Reader(isRecord(value) ? value : {}, this.problems, `${this.path}${name}.`);
  }

  choice<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const value = this.fields[name];
    const found = allowed.find((one) => one === value);
    if (found === undefined && value !== undefined) this.report(name, 'unknownValue', value);
    return found ?? fallback;
  }

  choices<T extends string>(name: string, allowed: readonly T[], fallback: readonly T[]): readonly T[] {
    const list = this.list(name);
    if (list === undefined) return fallback;
    list.forEach((one, i) => {
      if (!allowed.some((each) => each === one)) this.report(`${name}[${i}]`, 'unknownValue', one);
    });
    const kept = allowed.filter((one) => list.includes(one));
    if (list.length === 0) this.report(name, 'emptyList', list);
    return kept.length > 0 ? kept : fallback;
  }

  flag(name: string, fallback: boolean): boolean {
    const value = this.fields[name];
    if (typeof value === 'boolean') return value;
    if (value !== undefined) this.report(name, 'notASwitch', value);
    return fallback;
  }

  sites(name: string): string[] {
    const patterns = (this.list(name) ?? []).map((one, i) => {
      const pattern = typeof one === 'string' ? toSitePattern(one) : undefined;
      if (pattern === undefined) this.report(`${name}[${i}]`, 'notASite', one);
      return pattern;
    });
    return [...new Set(patterns.filter((one) => one !== undefined))];
  }

  private list(name: string): readonly unknown[] | undefined {
    const value = this.fields[name];
    if (Array.isArray(value)) return value;
    if (value !== undefined) this.report(name, 'notAList', value);
    return undefined;
  }

  private report(name: string, problem: SettingsProblem['problem'], found: unknown): void {
    this.problems.push(problemAt(this.path + name, problem, found));
  }
}

function problemAt(path: string, problem: SettingsProblem['problem'], found: unknown): SettingsProblem {
  const text = typeof found === 'string' ? found : (JSON.stringify(found) ?? String(found));
  return { path, problem, found: text.length > 60 ? `${text.slice(0, 59)}…` : text };
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
