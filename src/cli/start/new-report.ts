import { pathOf } from '../../data/places.ts';
import { modeline } from '../../data/scaffold/modeline.ts';
import { reportText, type StartingEntry } from '../../data/scaffold/report.ts';
import { type Day, lastDay, monthOfDay } from '../../model/be-date.ts';
import type { FiscalYear } from '../../model/fiscal-year.ts';
import { addMonths, type Month, monthText } from '../../model/month.ts';
import type { Step } from '../../model/measure.ts';
import { type Register, yearOf } from '../../model/register.ts';
import { TODO } from '../../model/todo.ts';
import { yearContext } from '../../progress/context.ts';
import { owedIn } from '../../progress/entries.ts';
import { officeResult } from '../../progress/office-result.ts';
import type { OfficeResult } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import { monthOption } from '../month-option.ts';
import { mustExist, textOption } from './options.ts';
import { notesOn } from './report-notes.ts';
import type { Made, Scaffold, Scene } from './scaffold.ts';

/** Where a step stood before the month: cumulative, so the officer changes only what has changed. */
function stoodAt(step: Step, before: OfficeResult): Pick<StartingEntry, 'status' | 'percent' | 'value'> {
  if (step.kind === 'recurring') return { status: 'not-started' };
  const [key, amount] =
    step.kind === 'quantity' ? (['value', before.value] as const) : (['percent', before.result] as const);
  const begun = amount !== null && amount.n > 0n;
  return { status: begun ? 'in-progress' : 'not-started', [key]: begun ? amount : { n: 0n, d: 1n } };
}

function entriesFor(register: Register, year: FiscalYear, office: string, month: Month, words: Words): StartingEntry[] {
  const context = yearContext(register, year);
  return owedIn(register, year)(office, month).map(({ step }) => {
    const before = officeResult(context, step, office, addMonths(month, -1));
    return { step: step.ref, ...stoodAt(step, before), notes: notesOn(step, month, before, words) };
  });
}

/** Who reported for the office last, when still in post on that day. */
function lastReporter(register: Register, year: FiscalYear, office: string, day: Day): string | undefined {
  const last = yearOf(register, year)?.reports.findLast((report) => report.office === office)?.reportedBy;
  const officer = register.officers.find(({ id }) => id === last);
  const inPost = officer && (officer.from ?? day) <= day && (officer.until ?? day) >= day;
  return inPost ? officer.id : undefined;
}

function officesAsked(scene: Scene): string[] {
  const { resolved, loaded, words } = scene;
  const reporting = loaded.register.offices.filter((office) => office.reporting).map((office) => office.id);
  const office = textOption(resolved, 'office');
  const all = resolved.options.allOffices === true;
  if ((office === undefined) === !all) throw new UsageError(words.start.cannot.whichOffice);
  if (office === undefined) return reporting;
  mustExist(
    scene,
    [office],
    loaded.register.offices.map(({ id }) => id),
  );
  if (!reporting.includes(office)) throw new RuntimeError(words.start.cannot.notReporting(office));
  return [office];
}

/** Reports of a month to be filled in: the steps owed, as they stood before. */
export const report: Scaffold = {
  takes: 'nothing',
  ofYear: true,
  options: ({ cli, start: { options } }) => [
    ['-m, --month <month>', cli.options.month],
    ['--office <id>', options.reportOf],
    ['--all-offices', options.allOffices],
    ['--by <id>', options.by],
  ],
  make(scene): Made {
    const { resolved, loaded, words, year, schemas } = scene;
    const { register, files } = loaded;
    const month = monthOption(resolved);
    if (month > monthOfDay(resolved.asOf)) throw new UsageError(words.start.cannot.notBegun(monthText(month)));
    const by = textOption(resolved, 'by');
    mustExist(
      scene,
      [by],
      register.officers.map(({ id }) => id),
    );
    const ends = lastDay(month);
    const submitted = Math.max(resolved.asOf, ends) as Day;
    const texts = new Map<string, string>();
    const kept: string[] = [];
    for (const office of officesAsked(scene)) {
      const file = pathOf('report', { year, month, id: office });
      if (files.includes(file)) {
        kept.push(file);
        continue;
      }
      const content = {
        month,
        office,
        reportedBy: by ?? lastReporter(register, year, office, submitted) ?? TODO,
        submitted,
        submittedNote: words.start.notes.submitted,
        entries: entriesFor(register, year, office, month, words),
      };
      texts.set(file, reportText(content, modeline(file, 'report', schemas)));
    }
    return { texts, kept, ...(resolved.asOf < ends && { validFrom: ends }) };
  },
};
