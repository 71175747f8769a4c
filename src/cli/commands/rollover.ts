import { load } from '../../data/load.ts';
import { pathOf } from '../../data/places.ts';
import { dayText, lastDay } from '../../model/be-date.ts';
import { lastMonth } from '../../model/fiscal-year.ts';
import { carryOver } from '../../progress/carry-over.ts';
import { measuresCalled } from '../../model/called.ts';
import { type Year, yearOf } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import { schemaFolderOf } from '../../data/scaffold/modeline.ts';
import { changesTo } from '../../data/edit/changed.ts';
import type { Command } from '../command.ts';
import { tryChanges, writableRoot } from '../editing/write-changes.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import { idMeant } from '../named.ts';
import { exitOf, open, presentYear, yearsBelow } from '../open.ts';
import { dataOptions, type ResolvedOptions, yearOption } from '../options.ts';
import { checkBefore } from '../start/check-before.ts';

/** The ids of the measures that are to go on whole: those named, or all. Throws as `idMeant` does. */
function measuresAsked({ options, words }: ResolvedOptions, data: Year | undefined): string[] | undefined {
  const { measure, all } = options;
  if (measure !== undefined && all === true) throw new UsageError(words.start.rollover.oneOrAll);
  if (all === true) return (data?.measures ?? []).map(({ id }) => id);
  const named = measure === undefined ? undefined : String(measure).split(',');
  return named?.map((each) => idMeant(words, each.trim(), measuresCalled(data)));
}

/** What is still to be written in new files: how often TODO stands in them as a value, and in which. */
function sayNext({ io }: ResolvedOptions, { start: { rollover } }: Words, texts: ReadonlyMap<string, string>): void {
  const toDo = [...texts].map(
    ([file, text]) => [file, text.replace(/#.*$/gm, '').match(/\bTODO\b/g)?.length ?? 0] as const,
  );
  const open = toDo.filter(([, count]) => count > 0);
  const count = open.reduce((sum, [, own]) => sum + own, 0);
  io.stdout.write(`${count > 0 ? rollover.toDo(count, open.map(([file]) => file).join(' · ')) : rollover.next}\n`);
}

/**
 * `ita rollover`: begins the fiscal year after one that ends: what is unfinished, what is done anew, and the analysis to
 * be written; `--measure` adds a measure to a next year that is there.
 */
export const command: Command = {
  configure(parser, words) {
    const { rollover } = words.start;
    parser
      .option('-y, --year <year>', rollover.year)
      .option('--measure <list>', rollover.measure)
      .option('--all', rollover.all)
      .option('--early', rollover.early);
    dataOptions(parser, words);
  },
  async run(resolved) {
    const { newText } = await import('../../data/scaffold/new-file.ts');
    const { carriedGroup, nextYearFiles } = await import('../../data/scaffold/next-year.ts');
    const { filesToAdd } = await import('../start/measures-anew.ts');
    writableRoot(resolved);
    const present = yearsBelow(resolved);
    const adds = resolved.options.measure !== undefined || resolved.options.all === true;
    const ended = present.findLast((each) => resolved.asOf > lastDay(lastMonth(each)));
    const latest = (adds ? ended : undefined) ?? present.at(-1);
    const year = presentYear(resolved, present, yearOption(resolved) ?? latest);
    const opened = open(resolved, [year, year + 1]);
    const { root, register, words } = opened;
    const folder = `${year + 1}/`;
    const isThere = present.includes(year + 1);
    if (isThere && !adds) throw new RuntimeError(words.start.cannot.exists(folder));
    const end = lastDay(lastMonth(year));
    const hasEnded = resolved.asOf > end;
    const { rollover } = words.start;
    if (!hasEnded && resolved.options.early !== true) {
      throw new RuntimeError(rollover.notEnded(String(year), dayText(end)));
    }
    const [broken] = register.broken;
    if (broken) throw new RuntimeError(words.start.cannot.broken(broken.file));

    const loaded = load(root, [year, year + 1]);
    const textOf = (file: string) => loaded.sources.get(file)?.text;
    const schemas = schemaFolderOf(textOf('ita.yaml') ?? '');
    const given = { ...resolved, words };
    const carried = carryOver(register, year, resolved.asOf, measuresAsked(given, yearOf(register, year)));
    const files = isThere
      ? filesToAdd(given, register, carried, loaded.files)
      : nextYearFiles(carried, words.start.carried);
    const texts = new Map(files.map((each) => [each.file, newText(each, schemas)]));
    const group = isThere ? undefined : textOf(pathOf('working-group', { year }));
    if (group !== undefined) texts.set(`${folder}working-group.yaml`, carriedGroup(group, year, words.start.carried));
    checkBefore(resolved, { root, loaded }, texts, words);

    if (tryChanges(resolved, root, words, changesTo(root, loaded, texts)) === 'changed') {
      throw new RuntimeError(words.start.cannot.exists(folder));
    }
    for (const file of texts.keys()) resolved.io.stdout.write(`${words.start.made.file(file)}\n`);
    sayNext(resolved, words, texts);
    if (!hasEnded) resolved.io.stderr.write(`${rollover.isEarly(String(year), dayText(end))}\n`);
    return exitOf(opened);
  },
};
