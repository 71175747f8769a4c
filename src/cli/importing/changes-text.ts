import type { StepRow } from '../../data/form/check-sheet.ts';
import { columnOfKey } from '../../data/form/places.ts';
import { reportChanges } from '../../data/form/report-changes.ts';
import type { Register } from '../../model/register.ts';
import { safe } from '../../text/width.ts';
import type { Words } from '../../words/words.ts';
import { shownValue } from './conflicts-text.ts';

/** What a form calls a value of an entry, or of the report itself; the key of the file for what it has no cell for. */
function headingOf(key: string, isOfEntry: boolean, { form, views }: Words): string {
  if (key === 'evidence') return views.label.evidence;
  const column = columnOfKey(key);
  if (isOfEntry) return column === undefined ? key : form.headings[column];
  const heads: Readonly<Record<string, string>> = {
    month: form.month,
    office: form.office,
    reported_by: form.reportedBy,
    submitted: form.submitted,
  };
  return heads[key] ?? key;
}

/** A report before an import and after it, and the steps of its forms. */
interface ChangedReport {
  readonly file: string;
  readonly before: string | undefined;
  readonly after: string;
  readonly rows: readonly Pick<StepRow, 'ref' | 'title'>[];
}

/** What an import changes in one report, per step, in words of the form; says so when it changes nothing. */
export function importedChanges(
  { file, before, after, rows }: ChangedReport,
  register: Register,
  words: Words,
): string {
  const { form } = words;
  if (before === after) return `${form.unchanged(file)}\n`;
  const lines = [before === undefined ? form.newReport(file) : file];
  let step: string | undefined;
  for (const change of reportChanges(file, before, after)) {
    if (change.step !== undefined && change.step !== step) {
      const title = rows.find(({ ref }) => ref === change.step)?.title ?? change.step;
      lines.push(`  ${safe(title === change.step ? title : `${title} (${change.step})`)}`);
    }
    step = change.step;
    const indent = step === undefined ? '  ' : '    ';
    const heading = headingOf(change.key, step !== undefined, words);
    const show = (value: string | undefined) => safe(shownValue(value, change.key, register, words) ?? '');
    const [old, fresh] = [show(change.before), show(change.after)];
    if (change.after === undefined) lines.push(indent + form.removed(heading, old));
    else
      lines.push(
        indent + (change.before === undefined ? form.added(heading, fresh) : form.change(heading, old, fresh)),
      );
  }
  return `${lines.join('\n')}\n`;
}
