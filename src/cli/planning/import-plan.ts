import { basename, resolve } from 'node:path';
import { changesTo, withTexts } from '../../data/edit/changed.ts';
import { locateCell, sheetPlaces } from '../../data/form/places.ts';
import type { WorkBook } from '../../data/form/workbook.ts';
import { load, type Loaded } from '../../data/load.ts';
import { itemsOfPlan } from '../../data/plan-form/items.ts';
import { planCellsSaying, planHeading } from '../../data/plan-form/plan-places.ts';
import { mergedPlan, type PlanConflict } from '../../data/plan-form/merge-plan.ts';
import { planTexts } from '../../data/plan-form/plan-texts.ts';
import { readForm } from '../../data/form/read-form.ts';
import { planStampOf, type ReadPlanForm, readPlanForm } from '../../data/plan-form/read-plan-form.ts';
import { planColumn } from '../../data/plan-form/sheets.ts';
import { schemaFolderOf } from '../../data/scaffold/modeline.ts';
import type { PlanStamp } from '../../form/plan-stamp.ts';
import type { LocatedFinding } from '../../model/finding.ts';
import type { ShownConflict } from '../../views/import-conflicts.ts';
import type { Words } from '../../words/words.ts';
import { findingsText, newlyFound, validateLoaded, wordsFor } from '../editing/findings.ts';
import { refuse, showAndWrite } from '../editing/propose.ts';
import { writableRoot } from '../editing/write-changes.ts';
import { everyFinding } from '../every-finding.ts';
import { EXIT, type ExitCode, RuntimeError } from '../exit.ts';
import { atCells } from '../importing/at-cells.ts';
import { conflictsText } from '../importing/conflicts-text.ts';
import { prevailing } from '../importing/side.ts';
import { locateInForm, openBook } from '../importing/open-form.ts';
import { locateFindings, presentYear, rootOf } from '../open.ts';
import type { ResolvedOptions } from '../options.ts';
import { put } from '../output.ts';

/** What an import would bring, at the cells of the workbook that say it; what no cell says stays at its line. */
function broughtFindings(
  resolved: ResolvedOptions,
  { book, stamp, plan }: { readonly book: WorkBook; readonly stamp: PlanStamp; readonly plan: ReadPlanForm },
  file: string,
  { before, after }: { readonly before: Loaded; readonly after: Loaded },
): LocatedFinding[] {
  const saying = planCellsSaying(after.sources, stamp, plan.rows, file);
  const all = everyFinding(after, resolved.asOf);
  const brought = newlyFound(validateLoaded(resolved, before), locateFindings(after, all));
  return atCells(after, all, brought, ({ at }) => {
    const cell = saying(at);
    return cell && locateCell(book, cell, planHeading(stamp)(cell));
  });
}

/** A conflict in words of the workbook: what its thing is called, the heading and the cell. */
function shownConflict(
  { row, key, ...values }: PlanConflict,
  { book, stamp, file }: { readonly book: WorkBook; readonly stamp: PlanStamp; readonly file: string },
): ShownConflict {
  const column = row.sheet === 'result' ? 2 : planColumn(row.sheet, key);
  const pointer = sheetPlaces(file, stamp.sheets[row.sheet].name).pointer(row.row, column);
  const { cell = '', heading = key } = locateCell(book, pointer, planHeading(stamp)(pointer)).location;
  const labels = new Map(Object.values(stamp.choices).flatMap((list) => list.map((each) => [each.key, each.label])));
  const text = (value: unknown): string => labels.get(String(value)) ?? String(value);
  const show = (value: unknown) =>
    value === undefined || value === null ? null : Array.isArray(value) ? value.map(text).join(', ') : text(value);
  const name = row.sheet === 'result' ? [] : [row.id];
  return {
    field: [...name, heading, `${file}:${cell}`].join(' · '),
    made: show(values.made),
    data: show(values.data),
    form: show(values.form),
  };
}

/** Things that the workbook was made with and lacks now stay in the data. */
function sayGone({ io }: ResolvedOptions, { planForm }: Words, { gone }: ReadPlanForm): void {
  if (gone.length > 0) io.stderr.write(`${planForm.stays(gone.map(({ id }) => id).join(' · '))}\n`);
}

/** `ita plan import FILE.xlsx`: shows what a filled-in plan changes, and writes it with `--yes`. */
export async function importPlan(resolved: ResolvedOptions, name: string): Promise<ExitCode> {
  const side = prevailing(resolved);
  const root = resolved.options.yes === true ? writableRoot(resolved) : rootOf(resolved);
  const path = resolve(resolved.io.cwd, name);
  const book = await openBook(resolved, path);
  const stamp = planStampOf(book);
  if (!stamp) {
    const { isForm, notPlan } = resolved.words.planForm;
    throw new RuntimeError(readForm(book, name) ? isForm(name) : notPlan(name));
  }
  const { year } = stamp;
  const loaded = load(root, [year]);
  const words = wordsFor(resolved, loaded);
  presentYear(resolved, loaded.yearsPresent, year);
  const subject = { root, loaded, words };

  const items = itemsOfPlan(loaded.sources, year);
  const file = basename(path);
  const plan = readPlanForm(book, stamp, items, file);
  if (plan.findings.length > 0)
    return refuse(resolved, subject, locateInForm(book, plan.findings, planHeading(stamp)), words.form.notImported);
  const schemas = schemaFolderOf(loaded.sources.get('ita.yaml')?.text ?? '');
  const merged = mergedPlan(plan.rows, stamp, items, side);
  if (merged.conflicts.length > 0) {
    const shown = merged.conflicts.map((each) => shownConflict(each, { book, stamp, file }));
    put(resolved, words, conflictsText(resolved, words, shown));
    resolved.io.stderr.write(`${words.form.notImported}\n`);
    return EXIT.findings;
  }
  const { texts, stuck } = planTexts(loaded.sources, year, merged.rows, items, schemas);
  if (stuck.length > 0) throw new RuntimeError(words.form.notEditable(stuck.join(' · ')));
  sayGone(resolved, words, plan);
  const changes = changesTo(root, loaded, texts);
  if (changes.length === 0) {
    resolved.io.stderr.write(`${words.planForm.nothingChanged}\n`);
    return EXIT.fine;
  }
  const after = withTexts(root, loaded, texts);
  const brought = broughtFindings(resolved, { book, stamp, plan }, file, { before: loaded, after });
  const errors = brought.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return refuse(resolved, subject, errors, words.form.notImported);
  // What else comes with it, such as reports that now lack a step, is for `ita validate` to say.
  const own = brought.filter(({ location }) => location.cell !== undefined);
  if (own.length > 0) resolved.io.stderr.write(findingsText(resolved, words, own, after.files.length));
  const said = { would: words.planForm.would(changes.length), done: words.planForm.done(changes.length) };
  return showAndWrite(resolved, subject, changes, said);
}
