import { load } from '../../data/load.ts';
import { monthOfDay } from '../../model/be-date.ts';
import { fiscalYearOf } from '../../model/fiscal-year.ts';
import { LISTS } from '../../model/generated/schema.ts';
import { amendmentAsked } from '../amending/amend-plan.ts';
import { endingAsked } from '../amending/amend-organisation.ts';
import { ENDING, type EndingKind } from '../amending/ending.ts';
import { meaningOf } from '../../text/names.ts';
import { kindsCalled, valuesCalled } from '../choice-names.ts';
import type { Command } from '../command.ts';
import { wordsFor } from '../editing/findings.ts';
import { propose } from '../editing/propose.ts';
import { writableRoot } from '../editing/write-changes.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import { presentYear, yearsBelow } from '../open.ts';
import { choiceOption, dataOptions, type ResolvedOptions, typedDay, typedMonth, yearOption } from '../options.ts';
import { textOption } from '../start/options.ts';

/** The fiscal year of the plan to amend: `--year`, else that of `--from`, else that of the approval. */
function yearToAmend(resolved: ResolvedOptions): number {
  const [from, approved] = [textOption(resolved, 'from'), textOption(resolved, 'approved')];
  const month =
    from === undefined
      ? monthOfDay(approved === undefined ? resolved.asOf : typedDay(approved, resolved))
      : typedMonth(from, resolved);
  return presentYear(resolved, yearsBelow(resolved), yearOption(resolved) ?? fiscalYearOf(month));
}

/** `ita amend`: a change of the announced plan with its paper, or the end of an office or of a post. */
export const command: Command = {
  configure(parser, words) {
    const { amend, cli } = words;
    const { options } = amend;
    parser
      .argument('<what>', amend.what)
      .argument('[id]', amend.id)
      .option('--due <month>', options.due)
      .option('--start <month>', options.start)
      .option('--target <number>', options.target)
      .option('--weight <number>', options.weight)
      .option('--title <text>', options.title)
      .option('--offices <list>', options.offices)
      .option('--officers <list>', options.officers)
      .option('--gaps <list>', options.gaps)
      .option('--oversight <text>', options.oversight)
      .option('--serves <list>', options.serves)
      .option('--budget <baht>', options.budget)
      .option('--plan <points>', options.plan)
      .option('--cancel', options.cancel)
      .option('--revive', options.revive)
      .option('--add <step>', options.add)
      .addOption(choiceOption('--kind <kind>', options.kind, LISTS.stepKind, cli.unknownKind, valuesCalled('kind')))
      .option('--unit <text>', options.unit)
      .addOption(choiceOption('--every <period>', options.every, LISTS.period, cli.unknownKind, valuesCalled('unit')))
      .option('--from <month>', options.from)
      .option('--approved <date>', options.approved)
      .option('--by <id>', options.by)
      .option('--document <text>', options.document)
      .option('--reason <text>', options.reason)
      .option('--until <month>', options.until)
      .option('--successor <id>', options.successor)
      .option('-y, --year <year>', words.edit.options.year)
      .option('--yes', words.edit.options.yes);
    dataOptions(parser, words);
  },
  async run(resolved, [what = '', id]) {
    const { withItem } = await import('../../data/edit/change.ts');
    const root = writableRoot(resolved);
    if (id !== undefined) {
      const meaning = meaningOf(what, kindsCalled(ENDING));
      if (!('id' in meaning)) throw new UsageError(resolved.words.cli.tooManyArguments);
      const loaded = load(root, 'all');
      const words = wordsFor(resolved, loaded);
      const { file, text } = endingAsked(resolved, loaded, words, { kind: meaning.id as EndingKind, name: id });
      const said = { would: words.amend.would(file), done: words.amend.done(file) };
      return propose(resolved, { root, loaded, words }, new Map([[file, text]]), said);
    }
    const stray = ['until', 'successor'].find((name) => resolved.options[name] !== undefined);
    if (stray !== undefined) throw new UsageError(resolved.words.start.cannot.strayOption(`--${stray}`, what));
    const year = yearToAmend(resolved);
    const loaded = load(root, [year]);
    const words = wordsFor(resolved, loaded);
    const { file, item } = amendmentAsked({ resolved, loaded, words, year }, what);
    const text = withItem(loaded.sources.get(file)?.text ?? '', [], 'amendments', item);
    if (text === undefined) throw new RuntimeError(words.edit.cannotEdit(file));
    const said = { would: words.amend.would(file), done: words.amend.done(file) };
    return propose(resolved, { root, loaded, words }, new Map([[file, text]]), said);
  },
};
