import { changesTo } from '../../data/edit/changed.ts';
import { load } from '../../data/load.ts';
import { schemaFolderOf } from '../../data/scaffold/modeline.ts';
import { dayText } from '../../model/be-date.ts';
import { fiscalYearOf } from '../../model/fiscal-year.ts';
import { nearMiss } from '../../model/near-miss.ts';
import type { Command } from '../command.ts';
import { tryChanges } from '../editing/write-changes.ts';
import { EXIT, Trouble, UsageError } from '../exit.ts';
import { monthOption, presentYear, yearOption } from '../month-option.ts';
import { open, rootOf } from '../open.ts';
import { dataOptions } from '../options.ts';
import type { Settled } from '../settings.ts';
import { checkBefore } from '../start/check-before.ts';
import { addOwnOptions, checkOwnOptions } from '../start/own-options.ts';
import type { Scaffold } from '../start/scaffold.ts';
import { SCAFFOLDS } from '../start/scaffolds.ts';

function scaffoldFor({ words }: Settled, kind: string): Scaffold {
  const kinds = Object.keys(SCAFFOLDS);
  const found = SCAFFOLDS[kind];
  if (!found) throw new UsageError(words.cli.unknownKind(kind, kinds.join(' · '), nearMiss(kind, kinds)));
  return found;
}

/** `ita new KIND`: a file, or an item of a list file, with what is known and TODO for the rest. Never overwrites. */
export const command: Command = {
  configure(parser, words) {
    parser.argument('<kind>', words.cli.list.kind(Object.keys(SCAFFOLDS).join(' · '))).argument('[id]', words.start.id);
    addOwnOptions(parser, words, Object.values(SCAFFOLDS));
    dataOptions(parser, words);
  },
  run(settled, [kind = '', id]) {
    const scaffold = scaffoldFor(settled, kind);
    const { words, io } = settled;
    checkOwnOptions(settled, kind, scaffold);
    if (scaffold.takes === 'nothing' ? id !== undefined : id === undefined) {
      throw new UsageError(id === undefined ? words.start.cannot.noId(kind) : words.cli.tooManyArguments);
    }
    const root = rootOf(settled);
    const opened = open(settled, 'all');
    const loaded = load(root, 'all');
    const asked = kind === 'report' ? fiscalYearOf(monthOption(settled)) : yearOption(settled);
    const year = scaffold.beginsYear ? 0 : presentYear(settled, opened.yearsPresent, asked);
    const textOf = (file: string) => loaded.sources.get(file)?.text;
    const schemas = schemaFolderOf(textOf('ita.yaml') ?? '');
    const made = scaffold.make({ settled, opened, textOf, words: opened.words, year, schemas }, id ?? '');
    for (const file of made.kept ?? []) io.stderr.write(`${opened.words.start.cannot.exists(file)}\n`);
    if (made.texts.size === 0) return EXIT.trouble;

    const day = made.validFrom ?? settled.asOf;
    checkBefore({ ...settled, asOf: day }, { root, loaded }, made.texts, opened.words);
    if (tryChanges(root, opened.words, changesTo(root, loaded, made.texts)) === 'changed') {
      throw new Trouble(opened.words.start.cannot.exists([...made.texts.keys()].join(' · ')));
    }
    for (const file of made.texts.keys()) io.stdout.write(`${opened.words.start.made.file(file)}\n`);
    if (made.validFrom !== undefined) io.stderr.write(`${opened.words.start.made.early(dayText(made.validFrom))}\n`);
    return EXIT.fine;
  },
};
