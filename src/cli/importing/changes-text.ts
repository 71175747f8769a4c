import { reportChanges } from '../../data/form/report-changes.ts';
import { safe } from '../../text/width.ts';
import type { Words } from '../../words/words.ts';

/** What an import changes in one report, per step; says so when it changes nothing. */
export function importedChanges(file: string, before: string | undefined, after: string, { form }: Words): string {
  if (before === after) return `${form.unchanged(file)}\n`;
  const lines = [before === undefined ? form.newReport(file) : file];
  let step: string | undefined;
  for (const change of reportChanges(file, before, after)) {
    if (change.step !== step) lines.push(`  ${safe(change.step ?? '')}`);
    step = change.step;
    const indent = step === undefined ? '  ' : '    ';
    const { key } = change;
    const [old, fresh] = [safe(change.before ?? ''), safe(change.after ?? '')];
    if (change.after === undefined) lines.push(indent + form.removed(key, old));
    else lines.push(indent + (change.before === undefined ? form.added(key, fresh) : form.change(key, old, fresh)));
  }
  return `${lines.join('\n')}\n`;
}
