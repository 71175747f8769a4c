import { load } from '../../data/load.ts';
import { pathOf } from '../../data/places.ts';
import { dayText, lastDay } from '../../model/be-date.ts';
import { lastMonth } from '../../model/fiscal-year.ts';
import { carryOver } from '../../progress/carry-over.ts';
import { schemaFolderOf } from '../../data/scaffold/modeline.ts';
import { changesTo } from '../../data/edit/changed.ts';
import type { Command } from '../command.ts';
import { tryChanges, writableRoot } from '../editing/write-changes.ts';
import { RuntimeError } from '../exit.ts';
import { exitOf, open, presentYear, yearsBelow } from '../open.ts';
import { dataOptions, yearOption } from '../options.ts';
import { checkBefore } from '../start/check-before.ts';

/** `ita rollover`: begins the fiscal year after one that ends: what is unfinished, and the analysis to be written. */
export const command: Command = {
  configure(parser, words) {
    parser.option('-y, --year <year>', words.start.rollover.year).option('--early', words.start.rollover.early);
    dataOptions(parser, words);
  },
  async run(resolved) {
    const { newText } = await import('../../data/scaffold/new-file.ts');
    const { carriedGroup, nextYearFiles } = await import('../../data/scaffold/next-year.ts');
    writableRoot(resolved);
    const present = yearsBelow(resolved);
    const year = presentYear(resolved, present, yearOption(resolved) ?? present.at(-1));
    const opened = open(resolved, [year]);
    const { root, register, words } = opened;
    const folder = `${year + 1}/`;
    if (present.includes(year + 1)) throw new RuntimeError(words.start.cannot.exists(folder));
    const end = lastDay(lastMonth(year));
    const hasEnded = resolved.asOf > end;
    const { rollover } = words.start;
    if (!hasEnded && resolved.options.early !== true) {
      throw new RuntimeError(rollover.notEnded(String(year), dayText(end)));
    }
    const [broken] = register.broken;
    if (broken) throw new RuntimeError(words.start.cannot.broken(broken.file));

    const loaded = load(root, [year]);
    const textOf = (file: string) => loaded.sources.get(file)?.text;
    const schemas = schemaFolderOf(textOf('ita.yaml') ?? '');
    const texts = new Map(
      nextYearFiles(carryOver(register, year, resolved.asOf), words.start.carried).map((each) => [
        each.file,
        newText(each, schemas),
      ]),
    );
    const groupFile = pathOf('working-group', { year });
    const group = loaded.files.includes(groupFile) ? textOf(groupFile) : undefined;
    if (group !== undefined) texts.set(`${folder}working-group.yaml`, carriedGroup(group, year, words.start.carried));
    checkBefore(resolved, { root, loaded }, texts, words);

    if (tryChanges(resolved, root, words, changesTo(root, loaded, texts)) === 'changed') {
      throw new RuntimeError(words.start.cannot.exists(folder));
    }
    for (const file of texts.keys()) resolved.io.stdout.write(`${words.start.made.file(file)}\n`);
    resolved.io.stdout.write(`${rollover.next}\n`);
    if (!hasEnded) resolved.io.stderr.write(`${rollover.isEarly(String(year), dayText(end))}\n`);
    return exitOf(opened);
  },
};
