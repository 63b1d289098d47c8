import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'woordkeus-check-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('exit codes', () => {
  test('0 when nothing is found, and nothing is printed', () => {
    expect(check([write('clean.txt', 'De raad vergadert op dinsdag.')])).toEqual({ code: 0, output: '', error: '' });
  });

  test('1 when something is found', () => {
    const { code, output } = check([write('news.txt', 'Kop\n\nHij had kinderporno in bezit.')]);
    expect(code).toBe(1);
    expect(output).toMatch(/news\.txt:3:9 {2}avoid {2}"kinderporno" {2}→ {2}\S/);
  });

  test('2 when it cannot do what is asked, with the reason, and no results', () => {
    expect(check(['--colour'])).toMatchObject({
      code: 2,
      output: '',
      error: expect.stringMatching(/^check: Unknown option/),
    });
    expect(check(['nowhere.txt'])).toEqual({ code: 2, output: '', error: 'nowhere.txt: no such file\n' });
  });
});

describe('results', () => {
  test('JSON Lines in, JSON Lines out: one line a record, offsets into its text', () => {
    const text = 'Possession of child pornography.';
    const records = [
      { id: 'a', text },
      { id: 2, html: '<p>Mooi</p><p>Het bezit van <b>kinder</b>porno.</p>', lang: 'nl-NL' },
      { id: 'c', text: 'Nothing.' },
    ];
    const input = records.map((record) => JSON.stringify(record)).join('\n');
    const { code, output } = check(['--input', 'jsonl', '--format', 'jsonl', '-'], input);
    const [a, b, c] = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(a.findings).toEqual([
      {
        start: text.indexOf('child'),
        end: text.indexOf('.'),
        text: 'child pornography',
        severity: 'avoid',
        concept: 'child-sexual-abuse-material',
        term: 'child pornography',
        language: 'en',
        quoted: false,
        suggestions: expect.arrayContaining(['child sexual abuse material']),
      },
    ]);
    expect(b).toMatchObject({ id: 2, findings: [{ start: 19, end: 30, text: 'kinderporno', language: 'nl' }] });
    expect(c).toEqual({ id: 'c', findings: [] });
  });

  test('Markdown: emphasis joins, code and addresses are left alone', () => {
    const file = write('post.md', 'Bezit van **kinder**porno.\n\n`kinderporno` <https://example.org/kinderporno>\n');
    const { output } = check(['--format', 'json', file]);
    expect(JSON.parse(output)[0].findings).toMatchObject([{ start: 12, end: 25, text: 'kinder**porno' }]);
  });

  test('several files make one SARIF report', () => {
    const files = [write('one.txt', 'Bezit van kinderporno.'), write('two.html', '<p>Bezit van kinderporno.</p>')];
    const { runs } = JSON.parse(check(['--format', 'sarif', ...files]).output);
    expect(runs[0].results).toHaveLength(2);
    const ids = new Set(runs[0].tool.driver.rules.map(({ id }: { id: string }) => id));
    expect(ids.has(runs[0].results[0].ruleId)).toBe(true);
  });
});

function write(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** Runs the command as the npm script does. */
function check(options: readonly string[], input = ''): { code: number | null; output: string; error: string } {
  const script = join(import.meta.dirname, '../../tools/check.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], { input, encoding: 'utf8' });
  return { code: status, output: stdout, error: stderr };
}
