import { traceView } from '../../views/trace.ts';
import type { Command } from '../command.ts';
import { UsageError } from '../exit.ts';
import { exitOf, open, presentYear, yearsBelow, withCommit } from '../open.ts';
import { dataOptions, outputOptions, yearOption } from '../options.ts';
import { show } from '../output.ts';
import { placeIn } from '../place-in.ts';

/** `ita trace [--year Y] [--indicator N]`: from each indicator to what was published, and the links that are missing. */
export const command: Command = {
  configure(parser, words) {
    const { options, trace } = words.cli;
    parser.option('-y, --year <year>', options.year).option('--indicator <number>', trace.indicator);
    outputOptions(dataOptions(parser, words), words);
  },
  async run(resolved) {
    const present = yearsBelow(resolved);
    const year = presentYear(resolved, present, yearOption(resolved));
    const asked = resolved.options.indicator;
    const indicator = asked === undefined ? undefined : Number(asked);
    if (indicator !== undefined && !(Number.isInteger(indicator) && indicator >= 1 && indicator <= 10))
      throw new UsageError(resolved.words.cli.trace.notIndicator(String(asked)));
    const opened = open(
      resolved,
      [year - 1, year].filter((each) => present.includes(each)),
    );
    const { register, words } = opened;
    const question = { year, place: placeIn(opened), ...(indicator !== undefined && { indicator }) };
    await show(resolved, words, traceView(register, question, words, await withCommit(resolved, opened)));
    return exitOf(opened);
  },
};
