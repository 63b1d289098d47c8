import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { askBackground } from '../../lib/screens/ask-background.ts';
import type { IgnoredTerm } from '../../lib/settings/ignored.ts';
import { type BeforeImport, keepBeforeImport, readBeforeImport } from '../../lib/settings/import-undo.ts';
import { readSettingsFile, type SettingsFile, writeSettingsFile } from '../../lib/settings/settings-file.ts';
import { type PartProps, Section } from './section.tsx';

const { t } = i18n;

type Outcome = { readonly text: string; readonly problems: SettingsFile['problems'] };

export function ImportExport({ settings, terms, change }: PartProps & { readonly terms: readonly IgnoredTerm[] }) {
  const [before, setBefore] = useState<BeforeImport | null>(null);
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    readBeforeImport().then(setBefore);
  }, []);
  const putInForce = async (next: BeforeImport): Promise<void> => {
    change((now) => ({ ...next.settings, version: now.version }));
    await askBackground({ type: 'set-ignored-terms', terms: next.terms });
  };
  const remember = async (kept: BeforeImport | null): Promise<void> => {
    setBefore(kept);
    await keepBeforeImport(kept);
  };
  const onFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const read = readSettingsFile(await file.text());
    if ('error' in read) {
      const at = read.line === undefined ? '' : ` ${t('transfer.line', { line: read.line })}`;
      return setOutcome({ text: t(`transfer.${read.error}`, { file: file.name }) + at, problems: [] });
    }
    await remember({ settings, terms });
    await putInForce(read);
    setOutcome({ text: t('transfer.done', { file: file.name }), problems: read.problems });
  };
  const undo = async (): Promise<void> => {
    if (before === null) return;
    await putInForce(before);
    await remember(null);
    setOutcome({ text: t('transfer.undone'), problems: [] });
  };
  return (
    <Section id="transfer" title={t('transfer.title')} intro={t('transfer.intro')}>
      <p class="buttons">
        <button type="button" class="button" onClick={() => save(writeSettingsFile(settings, terms))}>
          {t('transfer.export')}
        </button>
        <label class="button file">
          {t('transfer.import')}
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={(event) => {
              void onFile(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
        {before !== null && (
          <button type="button" class="button" onClick={undo}>
            {t('transfer.undo')}
          </button>
        )}
      </p>
      <div role="status">
        {outcome !== undefined && <p>{outcome.text}</p>}
        {outcome !== undefined && outcome.problems.length > 0 && (
          <>
            <p>{t('transfer.leftOut')}</p>
            <ul class="problems small">
              {outcome.problems.map(({ path, problem, found }) => (
                <li key={path}>
                  <code>{path}</code>: {t(`transfer.problem.${problem}`)} <code>{found}</code>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Section>
  );
}

/** An address of the page's own for a moment: the browser stores the file without any permission for downloads. */
function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'woordkeus-settings.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
