import { pathOf } from '../../data/places.ts';
import type { NewFile } from '../../data/scaffold/new-file.ts';
import { reportToFill } from '../../data/scaffold/report.ts';
import { reportingIn } from '../../in-force/offices.ts';
import { type Day, lastDay, monthOfDay } from '../../model/be-date.ts';
import { officersCalled, officesCalled } from '../../model/called.ts';
import { type Month, monthText } from '../../model/month.ts';
import { TODO } from '../../model/todo.ts';
import { lastReporter, stepsToReport } from '../../progress/to-report.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import { monthOption } from '../options.ts';
import { idOption } from './options.ts';
import type { Made, Scaffold, Scene } from './scaffold.ts';

function officesAsked(scene: Scene, month: Month): string[] {
  const { resolved, loaded, words } = scene;
  const reporting = reportingIn(loaded.register, month).map(({ id }) => id);
  const office = idOption(scene, 'office', officesCalled(loaded.register));
  const all = resolved.options.allOffices === true;
  if ((office === undefined) === !all) throw new UsageError(words.start.cannot.whichOffice);
  if (office === undefined) return reporting;
  if (!reporting.includes(office)) throw new RuntimeError(words.start.cannot.notReporting(office, monthText(month)));
  return [office];
}

/** Reports of a month to be filled in: the steps that are due, as they stood before. */
export const report: Scaffold = {
  takes: 'nothing',
  ofYear: true,
  ofMonth: true,
  options: ({ cli, start: { options } }) => [
    ['-m, --month <month>', cli.options.month],
    ['--office <id>', options.reportOf],
    ['--all-offices', options.allOffices],
    ['--by <id>', options.by],
  ],
  make(scene): Made {
    const { resolved, loaded, words, year } = scene;
    const { register } = loaded;
    const month = monthOption(resolved);
    if (month > monthOfDay(resolved.asOf)) throw new UsageError(words.start.cannot.notBegun(monthText(month)));
    const by = idOption(scene, 'by', officersCalled(register));
    const ends = lastDay(month);
    const submitted = Math.max(resolved.asOf, ends) as Day;
    const files: NewFile[] = [];
    const kept: string[] = [];
    for (const office of officesAsked(scene, month)) {
      const file = pathOf('report', { year, month, id: office });
      if (loaded.files.includes(file)) {
        kept.push(file);
        continue;
      }
      const reportedBy = by ?? lastReporter(register, year, office, submitted) ?? TODO;
      const steps = stepsToReport(register, year, office, month);
      const content = reportToFill({ month, office, reportedBy, submitted, steps }, words.start.notes);
      files.push({ file, kind: 'report', content });
    }
    return { files, kept, ...(resolved.asOf < ends && { validFrom: ends }) };
  },
};
