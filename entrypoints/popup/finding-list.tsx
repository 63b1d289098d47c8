import { i18n } from '#i18n';
import { StatusMark } from '../../lib/screens/status-mark.tsx';
import type { PlacedFinding } from './page-state.ts';

const { t } = i18n;

interface FindingListProps {
  readonly findings: readonly PlacedFinding[];
  readonly onPick: (finding: PlacedFinding) => void;
}

/** The page's findings, counted, and each a way to its place. */
export function FindingList({ findings, onPick }: FindingListProps) {
  const avoid = findings.filter(({ severity }) => severity === 'avoid').length;
  const attention = findings.length - avoid;
  return (
    <section aria-labelledby="counts">
      <h2 id="counts" class="counts">
        {avoid > 0 && (
          <span>
            <StatusMark status="avoid" /> {t('popup.avoid', avoid)}
          </span>
        )}
        {attention > 0 && (
          <span>
            <StatusMark status="attention" /> {t('popup.attention', attention)}
          </span>
        )}
      </h2>
      <ul class="findings">
        {findings.map((finding) => (
          <li key={`${finding.frameId} ${finding.id}`}>
            <button type="button" onClick={() => onPick(finding)}>
              <StatusMark status={finding.severity} />
              <span class="unseen">{t(`status.${finding.severity}`)}: </span>
              <span class="snippet">
                {start(finding.before)}
                <strong>{finding.text}</strong>
                {end(finding.after)}
              </span>
              {note(finding) !== '' && <span class="soft small">{note(finding)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The words before a finding, from a word's beginning. */
function start(before: string): string {
  const words = before.replace(/\s+/g, ' ');
  return words.length < 24 ? words : `…${words.slice(-24).replace(/^\S*\s/, '')}`;
}

function end(after: string): string {
  const words = after.replace(/\s+/g, ' ');
  if (words.length < 36) return words;
  const cut = words.slice(0, 36).replace(/\s\S*$/, '');
  return /[.!?]$/.test(cut) ? cut : `${cut}…`;
}

/** The term, where the text has it in quite another form, and whether the words are quoted. */
function note({ quoted, term, text }: PlacedFinding): string {
  const named = text.toLowerCase().includes(term.toLowerCase()) ? '' : term;
  return [named, quoted ? t('popup.quoted') : ''].filter((part) => part !== '').join(' · ');
}
