import { LIST_KINDS, type ListKind, listView, PROVABLE_KINDS } from '../../views/list.ts';
import { kindsCalled } from '../choice-names.ts';
import type { Command } from '../command.ts';
import { UsageError } from '../exit.ts';
import { exitOf, latestYear, open, yearsBelow, withCommit } from '../open.ts';
import { choiceArgument, choiceOption, dataOptions, outputOptions, yearOption } from '../options.ts';
import { show } from '../output.ts';

/** `ita list KIND`: all of a kind. */
export const command: Command = {
  configure(parser, words) {
    const { list, options, unknownKind, unknownOnly } = words.cli;
    const kinds = Object.keys(LIST_KINDS);
    parser
      .addArgument(choiceArgument('<kind>', list.kind(kinds.join(' · ')), kinds, unknownKind, kindsCalled(kinds)))
      .option('-y, --year <year>', options.year)
      .addOption(choiceOption('--only <what>', list.only, ['no-evidence'], unknownOnly));
    outputOptions(dataOptions(parser, words), words);
  },
  async run(resolved, [kind]) {
    const year = latestYear(resolved, yearsBelow(resolved), yearOption(resolved));
    const opened = open(resolved, year === undefined ? [] : [year]);
    const { register, words } = opened;
    const only = resolved.options.only !== undefined && ({ only: 'no-evidence' } as const);
    if (only && !PROVABLE_KINDS.includes(kind as ListKind))
      throw new UsageError(words.cli.onlyOf('--only no-evidence', PROVABLE_KINDS.join(' · ')));
    const question = { kind: kind as ListKind, ...(year !== undefined && { year }), ...only };
    await show(resolved, words, listView(register, question, words, await withCommit(resolved, opened)));
    return exitOf(opened);
  },
};
