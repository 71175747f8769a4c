import { officesCalled } from '../../model/called.ts';
import { ONLY, type Only } from '../../progress/only.ts';
import { LIST_KINDS, type ListKind, listView, OFFICE_KINDS, PROVABLE_KINDS, STANDING_KINDS } from '../../views/list.ts';
import { kindsCalled } from '../choice-names.ts';
import type { Command } from '../command.ts';
import { UsageError } from '../exit.ts';
import { idMeant } from '../named.ts';
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
      .option('--office <id>', options.office)
      .addOption(choiceOption('--only <what>', list.only, ONLY, unknownOnly));
    outputOptions(dataOptions(parser, words), words);
  },
  async run(resolved, [kind]) {
    const year = latestYear(resolved, yearsBelow(resolved), yearOption(resolved));
    const opened = open(resolved, year === undefined ? [] : [year]);
    const { register, words } = opened;
    const { only, office } = resolved.options as { readonly only?: Only; readonly office?: string };
    const mustBe = (kinds: readonly ListKind[], option: string) => {
      if (!kinds.includes(kind as ListKind)) throw new UsageError(words.cli.onlyOf(option, kinds.join(' · ')));
    };
    if (only !== undefined) mustBe(only === 'no-evidence' ? PROVABLE_KINDS : STANDING_KINDS, `--only ${only}`);
    if (office !== undefined) mustBe(OFFICE_KINDS, '--office');
    const question = {
      kind: kind as ListKind,
      ...(year !== undefined && { year }),
      ...(only !== undefined && { only }),
      ...(office !== undefined && { office: idMeant(words, office, officesCalled(register)) }),
    };
    await show(resolved, words, listView(register, question, words, await withCommit(resolved, opened)));
    return exitOf(opened);
  },
};
