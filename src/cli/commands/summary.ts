import type { FiscalYear } from '../../model/fiscal-year.ts';
import { endedYear, isYearClosed } from '../../progress/current.ts';
import { yearView } from '../../views/year.ts';
import type { Command } from '../command.ts';
import { exitOf, open, type Opened, presentYear, yearsBelow, withCommit } from '../open.ts';
import { dataOptions, outputOptions, type ResolvedOptions, yearOption } from '../options.ts';
import { show } from '../output.ts';

/** The year asked for; else the one that ended while its September is not closed, until December; else the latest. */
function openAsked(resolved: ResolvedOptions): { opened: Opened; year: FiscalYear } {
  const present = yearsBelow(resolved);
  const asked = yearOption(resolved);
  const ended = endedYear(resolved.asOf);
  if (asked === undefined && ended !== undefined && present.includes(ended)) {
    const opened = open(resolved, [ended]);
    const isLast = !present.includes(ended + 1);
    if (isLast || !isYearClosed(opened.register, ended, resolved.asOf)) return { opened, year: ended };
  }
  const year = presentYear(resolved, present, asked);
  return { opened: open(resolved, [year]), year };
}

/** `ita summary [--year Y]`: the whole year, as far as it is known. */
export const command: Command = {
  configure(parser, words) {
    const { options } = words.cli;
    parser.option('-y, --year <year>', options.year).option('--brief', options.brief);
    outputOptions(dataOptions(parser, words), words);
  },
  async run(resolved) {
    const { opened, year } = openAsked(resolved);
    const { words } = opened;
    const question = { year, brief: resolved.options.brief === true };
    await show(resolved, words, yearView(opened.register, question, words, await withCommit(resolved, opened)));
    return exitOf(opened);
  },
};
