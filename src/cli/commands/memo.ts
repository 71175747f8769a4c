import { type FiscalYear, fiscalYearOf } from '../../model/fiscal-year.ts';
import { lastDay } from '../../model/be-date.ts';
import { addMonths, type Month } from '../../model/month.ts';
import { latestEnded } from '../../progress/current.ts';
import { monthStanding } from '../../progress/month.ts';
import { unknownsOf } from '../../progress/unknowns.ts';
import { MEMO_KINDS, type MemoKind } from '../../model/memo.ts';
import type { Document } from '../../views/document.ts';
import type { MemoOptions } from '../../views/memo/memo.ts';
import { monthMemo } from '../../views/memo/month.ts';
import { planMemo } from '../../views/memo/plan.ts';
import { PLAN_LAYOUTS, type PlanLayout } from '../../views/memo/plan-tables.ts';
import { lastOfResults, resultsMemo } from '../../views/memo/results.ts';
import { yearMemo } from '../../views/memo/year.ts';
import { month as monthCell } from '../../views/parts/cells.ts';
import { andListed } from '../../views/parts/and-listed.ts';
import { plainText } from '../../views/parts/plain-text.ts';
import { unknownsText } from '../../views/parts/unknowns.ts';
import type { Command } from '../command.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import { emblemOf } from '../emblem.ts';
import { exitOf, open, type Opened, presentYear, withCommit, yearsBelow } from '../open.ts';
import {
  choiceArgument,
  choiceOption,
  dataOptions,
  monthOption,
  outputOptions,
  type ResolvedOptions,
  typedDay,
  yearOption,
} from '../options.ts';
import { show } from '../output.ts';

/** Throws `UsageError` for a period that the kind of memo does not have. */
function checkPeriod(kind: MemoKind, { words, options }: ResolvedOptions): void {
  const { cli } = words.memo;
  if (kind !== 'month' && options.month !== undefined) throw new UsageError(cli.onlyFor('--month', 'month'));
  if (kind !== 'plan' && options.layout !== undefined) throw new UsageError(cli.onlyFor('--layout', 'plan'));
  if (kind !== 'month' && kind !== 'year' && options.full) throw new UsageError(cli.onlyFor('--full', 'month · year'));
  if (kind === 'month' && options.year !== undefined)
    throw new UsageError(cli.onlyFor('--year', 'plan · results · year'));
  if (kind !== 'results' && options.half) throw new UsageError(cli.onlyFor('--half', 'results'));
}

/**
 * Throws for what a memo of a month, or of a year until its last month that has ended, can't know yet: `UsageError` while
 * reports may still come, `RuntimeError` where broken files hide figures.
 */
function checkKnown({ register, context: { asOf }, words }: Opened, year: FiscalYear, month: Month | undefined): void {
  const { cli } = words.memo;
  const last = month ?? latestEnded(year, asOf);
  if (last === null) throw new UsageError(cli.notBegun(String(year)));
  const unknowns = unknownsOf(register, monthStanding(register, last, asOf));
  if (!unknowns) return;
  const name = plainText(words, monthCell(last, 'long'));
  const isBroken = unknowns.broken.length > 0;
  const remedies = [
    ...(unknowns.running || unknowns.awaited.length > 0 ? [cli.wait] : []),
    ...(isBroken ? [cli.correct] : []),
  ];
  const message = cli.notKnown(name, unknownsText(register, words, unknowns), andListed(words, remedies));
  throw isBroken ? new RuntimeError(message) : new UsageError(message);
}

/** Throws `UsageError` for the results of a time that is not over yet, which no flag makes known. */
function checkOver({ context: { asOf }, words }: Opened, last: Month): void {
  if (lastDay(last) <= asOf) return;
  const [until, next] = [last, addMonths(last, 1)].map((each) => plainText(words, monthCell(each, 'long')));
  throw new UsageError(words.memo.cli.notOver(`${until}`, `${next}`));
}

/** A memo is an official document: a Word file, unless something else is asked for. */
function checkFile({ options, output, words }: ResolvedOptions): void {
  if (output === undefined && options.format === undefined) throw new UsageError(words.memo.cli.needsFile);
}

/** `ita memo plan|month|results|year`: the official memo to the mayor. */
export const command: Command = {
  configure(parser, words) {
    const { cli } = words.memo;
    parser
      .addArgument(choiceArgument('<kind>', cli.kind(MEMO_KINDS.join(' · ')), MEMO_KINDS, cli.unknownKind))
      .option('-m, --month <month>', words.cli.options.month)
      .option('-y, --year <year>', words.cli.options.year)
      .option('--half', cli.half)
      .option('--number <number>', cli.number)
      .option('--date <date>', cli.date)
      .addOption(choiceOption('--layout <name>', cli.layout, PLAN_LAYOUTS, cli.unknownLayout))
      .option('--full', cli.full)
      .option('--incomplete', cli.incomplete);
    outputOptions(dataOptions(parser, words), words);
  },
  async run(resolved, [named]) {
    const kind = named as MemoKind;
    checkPeriod(kind, resolved);
    checkFile(resolved);
    const { date } = resolved.options;
    const month = kind === 'month' ? monthOption(resolved) : undefined;
    const asked = month === undefined ? yearOption(resolved) : fiscalYearOf(month);
    const present = yearsBelow(resolved);
    const year = presentYear(resolved, present, asked);
    const before = kind === 'month' ? [] : present.filter((each) => each === year - 1);
    // Which item the results answer may stand in the assessment.yaml of the year after.
    const opened = open(resolved, [...before, year], { allScores: kind === 'results' });
    const { register, words, root } = opened;
    const half = resolved.options.half === true;
    const last = kind === 'results' ? lastOfResults({ year, half }) : month;
    if (kind === 'results' && last !== undefined) checkOver(opened, last);
    if (kind !== 'plan' && resolved.options.incomplete !== true) checkKnown(opened, year, last);
    const emblem = emblemOf(root, register.settings.memo?.emblem, words);
    const question: MemoOptions = {
      ...(resolved.options.number !== undefined && { number: String(resolved.options.number) }),
      ...(date !== undefined && { date: typedDay(String(date), resolved) }),
      ...(emblem && { emblem }),
    };
    const context = await withCommit(resolved, opened);
    const full = resolved.options.full === true;
    const layout = resolved.options.layout as PlanLayout | undefined;
    const memos: Readonly<Record<MemoKind, () => Document>> = {
      plan: () => planMemo(register, { ...question, year, ...(layout !== undefined && { layout }) }, words, context),
      month: () => monthMemo(register, { ...question, month: monthOption(resolved), full }, words, context),
      results: () => resultsMemo(register, { ...question, year, half }, words, context),
      year: () => yearMemo(register, { ...question, year, full }, words, context),
    };
    const document = memos[kind]();
    await show(resolved, words, document);
    const unsigned = document.blocks.flatMap((block) =>
      block.type === 'signature' && block.name === null ? block.posts.slice(0, 1) : [],
    );
    if (unsigned.length > 0) resolved.io.stderr.write(`${words.memo.cli.unsigned(andListed(words, unsigned))}\n`);
    return exitOf(opened);
  },
};
