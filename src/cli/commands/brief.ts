import { reportingIn } from '../../in-force/offices.ts';
import { monthOfDay } from '../../model/be-date.ts';
import { type FiscalYear, fiscalYearOf } from '../../model/fiscal-year.ts';
import { officesCalled } from '../../model/called.ts';
import type { Month } from '../../model/month.ts';
import type { Register } from '../../model/register.ts';
import { judgedMonth } from '../../progress/reporting.ts';
import { FORMATS } from '../../render/render.ts';
import { LINE_COLUMNS } from '../../views/brief/pack.ts';
import { briefView, officeBriefView } from '../../views/brief/brief.ts';
import { filesForAll, folderForAll, officeOptions } from '../all-offices.ts';
import type { Command } from '../command.ts';
import { UsageError } from '../exit.ts';
import { exitOf, open, presentYear, yearsBelow } from '../open.ts';
import { dataOptions, digitsOption, formatOption, monthOption, type ResolvedOptions } from '../options.ts';
import { show } from '../output.ts';
import { idOption } from '../start/options.ts';

/** A few lines have no table, so that they are no table file either. */
const OF_BRIEF = ['text', 'json', 'markdown', 'html', 'docx'] as const;

function checkFormat({ words, format }: ResolvedOptions): void {
  const { cli } = words;
  if (!OF_BRIEF.some((each) => each === format)) throw new UsageError(cli.unknownFormat(format, OF_BRIEF.join(' · ')));
}

/** The fiscal years of the month asked for; unless one is, the one that goes on today too. */
function yearsToRead(resolved: ResolvedOptions): FiscalYear[] {
  const { options, asOf } = resolved;
  const year = fiscalYearOf(monthOption(resolved));
  const running = fiscalYearOf(monthOfDay(asOf));
  const wanted = options.month === undefined ? [...new Set([year, running])] : [year];
  const present = yearsBelow(resolved);
  const found = wanted.filter((each) => present.includes(each));
  return found.length > 0 ? found : [presentYear(resolved, present, year)];
}

/** The month asked for; else of each year the last that can be judged, or the one that it is in. */
function monthsToTell(resolved: ResolvedOptions, register: Register, years: readonly FiscalYear[]): Month[] {
  const { options, asOf } = resolved;
  const latest = monthOption(resolved);
  if (options.month !== undefined) return [latest];
  return years.map((year) => {
    const last = fiscalYearOf(latest) === year ? latest : monthOfDay(asOf);
    return judgedMonth(register, year, asOf) ?? last;
  });
}

/** `ita brief`: the month in at most five lines, or what an office has to do. */
export const command: Command = {
  configure(parser, words) {
    const { options, brief } = words.cli;
    officeOptions(parser.option('-m, --month <month>', options.month), words)
      .addOption(formatOption(brief.format(OF_BRIEF.join(' ')), OF_BRIEF, words))
      .option('-o, --output <file>', options.output)
      .option('--force', options.force)
      .addOption(digitsOption(words));
    dataOptions(parser, words);
  },
  async run(given) {
    checkFormat(given);
    const folder = folderForAll(given);
    const years = yearsToRead(given);
    const opened = open(given, years);
    const { register, words, context } = opened;
    const months = monthsToTell(given, register, years);
    const resolved = { ...given, width: LINE_COLUMNS };
    const ofOffice = (office: string) => officeBriefView(register, { office, months }, words, context);
    if (folder === undefined) {
      const office = idOption({ resolved: given, words }, 'office', officesCalled(register));
      const [month] = months as [Month];
      await show(resolved, words, office ? ofOffice(office) : briefView(register, { month }, words, context));
      return exitOf(opened);
    }
    const offices = new Set(months.flatMap((month) => reportingIn(register, month)));
    const [ending] = FORMATS[resolved.format].extensions;
    const files = filesForAll(given, folder, [...offices], ending);
    for (const { id, output } of files) await show({ ...resolved, output }, words, ofOffice(id));
    return exitOf(opened);
  },
};
