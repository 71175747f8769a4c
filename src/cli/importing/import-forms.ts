import { changesTo } from '../../data/edit/changed.ts';
import { formHeading } from '../../data/form/places.ts';
import type { ReadSheet } from '../../data/form/read-form.ts';
import type { Prevailing } from '../../data/form/merge.ts';
import type { Loaded } from '../../data/load.ts';
import { pathOf } from '../../data/places.ts';
import { finding, type LocatedFinding } from '../../model/finding.ts';
import { fiscalYearOf } from '../../model/fiscal-year.ts';
import { monthText } from '../../model/month.ts';
import { safe } from '../../text/width.ts';
import type { Words } from '../../words/words.ts';
import { errorsIn, findingsText, validateLoaded } from '../editing/findings.ts';
import { writeChanges } from '../editing/write-changes.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { presentYear } from '../open.ts';
import { monthOption, type ResolvedOptions } from '../options.ts';
import { put } from '../output.ts';
import type { FiledReport } from './form-cells.ts';
import { importedChanges } from './changes-text.ts';
import { formConflictsText } from './conflicts-text.ts';
import { mergeForms } from './merge-forms.ts';
import { locateInForm, type OpenedForm } from './open-form.ts';
import { outcomesText } from './outcomes-text.ts';

/** A directory that forms are imported into. */
interface ImportScene {
  readonly resolved: ResolvedOptions;
  readonly root: string;
  readonly loaded: Loaded;
  readonly words: Words;
  readonly side: Prevailing | undefined;
}

/** The findings of a form's own cells; one more when it is of another month than the call asks for: none of it counts then. */
function checkForm({ resolved }: ImportScene, { form, book }: OpenedForm) {
  const asked = resolved.options.month === undefined ? form.month : monthOption(resolved);
  const args = { found: monthText(form.month), expected: monthText(asked) };
  const ofOther = asked === form.month ? [] : [finding('form-month', form.monthAt, args)];
  const findings = [...ofOther, ...form.sheets.flatMap((sheet) => sheet.findings)];
  const isGood = ({ findings: own }: ReadSheet) => ofOther.length === 0 && own.length === 0;
  return { located: locateInForm(book, findings, formHeading(book, form.stamp)), good: form.sheets.filter(isGood) };
}

/** Checks forms that were read, writes what can be taken over, and says what became of each. */
export async function importForms(
  scene: ImportScene,
  { forms, refused }: { readonly forms: readonly OpenedForm[]; readonly refused: readonly string[] },
): Promise<ExitCode> {
  const { resolved, root, loaded, words, side } = scene;
  const { options, io } = resolved;
  // What was typed, and the names of files, may hold characters that act on a terminal.
  const say = (text: string) => io.stderr.write(`${safe(text, 'keep')}\n`);
  for (const { form } of forms) presentYear(resolved, loaded.yearsPresent, fiscalYearOf(form.month));

  const own: LocatedFinding[] = [];
  const filed: FiledReport[] = [];
  for (const opened of forms) {
    const { located, good } = checkForm(scene, opened);
    const { month } = opened.form;
    own.push(...located);
    for (const { report } of good) {
      if (!report) continue;
      filed.push({ opened, report, file: pathOf('report', { year: fiscalYearOf(month), month, id: report.office }) });
    }
  }
  const before = validateLoaded(resolved, loaded);
  const merged = mergeForms(resolved, { root, loaded, before }, filed, side);
  const stuck = [...new Set(merged.stuck.map(({ file }) => file))];
  if (stuck.length > 0) say(words.form.notEditable(stuck.join(' · ')));
  const unread = before.filter(({ location }) => stuck.includes(location.file));
  const findings = [...own, ...unread, ...merged.findings];
  const filesRead = loaded.files.length + forms.length;
  const isBad = refused.length + own.length + filed.length > merged.taken.length;
  const isHeld = isBad && (options.allOrNothing === true || merged.taken.length === 0);

  if (findings.length > 0) {
    const text = findingsText(resolved, words, findings, filesRead);
    if (errorsIn(findings) > 0) put(resolved, words, text);
    else io.stderr.write(text);
  }
  if (merged.conflicts.length > 0) {
    put(resolved, words, formConflictsText(resolved, words, loaded.register, merged.conflicts));
  }
  const texts = isHeld ? new Map<string, string>() : merged.texts;
  const shown = [...texts].map(([file, after]) => {
    const rows = filed.filter((each) => each.file === file).flatMap(({ report }) => report.rows);
    const changed = { file, before: loaded.sources.get(file)?.text, after, rows };
    return importedChanges(changed, loaded.register, words);
  });
  if (shown.length > 0) put(resolved, words, shown.join('\n'));
  const changes = changesTo(root, loaded, texts);
  if (changes.length > 0 && options.dryRun !== true) writeChanges(resolved, root, words, changes);

  const taken = isHeld ? [] : merged.taken;
  for (const line of outcomesText({ words, loaded, texts, isBad }, forms, taken)) say(line);
  for (const line of refused) say(line);
  if (changes.length > 0) say((options.dryRun === true ? words.form.wouldImport : words.form.imported)(changes.length));
  else if (isBad) say(words.form.notImported);
  else say(filed.length === 0 ? words.form.nothingFilled : words.form.nothingChanged);
  return isBad ? EXIT.findings : EXIT.fine;
}
