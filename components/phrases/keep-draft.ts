import { PHRASES } from '../../lib/i18n/phrases.ts';
import { reportFacts } from '../../lib/ledger/report-facts.ts';
import type { Services } from '../session/services.ts';

/** Takes the text of the open field into the library, as one of the writer's earlier reports. */
export async function keepDraft({ session, library, types, feedback }: Services): Promise<void> {
  const field = session.field.get();
  if (!field || field.text.trim() === '') {
    feedback.say(PHRASES.nothingToKeep);
    return;
  }
  const { text, info } = field;
  const reportType = types.known.get();
  const facts = reportFacts(text, info.title ?? info.label);
  const added = await library.use((store) =>
    store.reports.add({
      ...facts,
      text,
      source: 'field',
      ...(reportType === undefined ? {} : { reportType }),
    }),
  );
  if (!added) return;
  const { duplicate, report } = added;
  feedback.say(duplicate ? PHRASES.keptBefore(report.title) : PHRASES.kept);
}
