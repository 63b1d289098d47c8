import { glossary } from '../../glossary/index.ts';
import { suggest } from '../../lib/checker/suggest.ts';
import type { BackgroundRequests, Message, Reply } from '../../lib/messages/messages.ts';
import { readSettings } from '../../lib/settings/settings-storage.ts';

/** What could stand in the place of each of several findings. */
export async function suggestAll({
  excerpts,
}: Message<BackgroundRequests, 'suggest'>): Promise<Reply<BackgroundRequests, 'suggest'>> {
  const { region } = await readSettings();
  return {
    suggestions: excerpts.map(({ text, finding }) => {
      const { language } = finding;
      return suggest(
        glossary,
        text,
        finding,
        language === 'nl' || language === 'en' ? { region: region[language] } : {},
      );
    }),
  };
}
