import { dayText, type Day } from '../../model/be-date.ts';
import { fiscalYearOf } from '../../model/fiscal-year.ts';
import { MEMO_KINDS, type MemoKind } from '../../model/memo.ts';
import { nearMiss } from '../../model/near-miss.ts';
import { readTypedDay } from '../../model/typed-month.ts';
import type { MemoOptions } from '../../views/memo/memo.ts';
import { monthMemo } from '../../views/memo/month.ts';
import { planMemo } from '../../views/memo/plan.ts';
import { yearMemo } from '../../views/memo/year.ts';
import type { Command } from '../command.ts';
import { UsageError } from '../exit.ts';
import { emblemOf } from '../emblem.ts';
import { monthOption, presentYear, yearOption } from '../month-option.ts';
import { exitOf, open, yearsBelow } from '../open.ts';
import { dataOptions, outputOptions } from '../options.ts';
import { show } from '../output.ts';
import type { ResolvedOptions } from '../settings.ts';
import { contextOf } from '../view-context.ts';

/** Formats that machines read keep the digits that they can compute with. */
const FOR_MACHINES: readonly string[] = ['json', 'csv', 'xlsx'];

function kindOf(named: string | undefined, { words, options }: ResolvedOptions): MemoKind {
  const { cli } = words.memo;
  const kind = MEMO_KINDS.find((each) => each === named);
  if (kind === undefined)
    throw new UsageError(cli.unknownKind(named ?? '', MEMO_KINDS.join(' · '), nearMiss(named ?? '', MEMO_KINDS)));
  if (kind !== 'month' && options.month !== undefined) throw new UsageError(cli.onlyFor('--month', 'month'));
  if (kind === 'month' && options.year !== undefined) throw new UsageError(cli.onlyFor('--year', 'plan · year'));
  return kind;
}

function dateOf({ options, words }: ResolvedOptions): Day | undefined {
  if (options.date === undefined) return undefined;
  const text = String(options.date);
  const read = readTypedDay(text);
  if (read === undefined) throw new UsageError(words.cli.notADay(text));
  if (typeof read === 'object') throw new UsageError(words.cli.ambiguous(text, read.choices.map(dayText).join(' · ')));
  return read;
}

/** A memo is an official document: a Word file and Thai digits, unless something else is asked for. */
function asMemo(resolved: ResolvedOptions): ResolvedOptions {
  const { options, output, words } = resolved;
  if (output === undefined && options.format === undefined) throw new UsageError(words.memo.cli.needsFile);
  const thai = options.digits === undefined && !FOR_MACHINES.includes(resolved.format);
  return thai ? { ...resolved, digits: 'thai' } : resolved;
}

/** `ita memo plan|month|year`: the official memo to the mayor. */
export const command: Command = {
  configure(parser, words) {
    const { cli } = words.memo;
    parser
      .argument('<kind>', cli.kind(MEMO_KINDS.join(' · ')))
      .option('-m, --month <month>', words.cli.options.month)
      .option('-y, --year <year>', words.cli.options.year)
      .option('--number <number>', cli.number)
      .option('--date <date>', cli.date);
    outputOptions(dataOptions(parser, words), words);
  },
  async run(given, [named]) {
    const kind = kindOf(named, given);
    const resolved = asMemo(given);
    const date = dateOf(resolved);
    const month = kind === 'month' ? monthOption(resolved) : undefined;
    const asked = month === undefined ? yearOption(resolved) : fiscalYearOf(month);
    const year = presentYear(resolved, yearsBelow(resolved), asked);
    const opened = open(resolved, [year]);
    const { register, words, root } = opened;
    const emblem = emblemOf(root, register.settings.memo?.emblem, words);
    const question: MemoOptions = {
      ...(resolved.options.number !== undefined && { number: String(resolved.options.number) }),
      ...(date !== undefined && { date }),
      ...(emblem && { emblem }),
    };
    const context = contextOf(resolved, opened);
    const document =
      month !== undefined
        ? monthMemo(register, { ...question, month }, words, context)
        : (kind === 'plan' ? planMemo : yearMemo)(register, { ...question, year }, words, context);
    await show(resolved, words, document);
    return exitOf(opened);
  },
};
