import type { Command as Parser } from 'commander';
import type { FiscalYear } from '../model/fiscal-year.ts';
import type { Document } from '../views/document.ts';
import type { ViewContext } from '../views/view.ts';
import type { Words } from '../words/words.ts';
import type { Command } from './command.ts';
import { exitOf, open, type Opened, presentYear, withCommit, yearsBelow } from './open.ts';
import { dataOptions, outputOptions, type ResolvedOptions, yearOption } from './options.ts';
import { show } from './output.ts';

/** What a command adds to those that show a fiscal year beside the one before it. */
interface OfTwoYears<Asked> {
  /** Declares its own options. */
  readonly options?: (parser: Parser, words: Words) => void;
  /** What they ask, before anything is read; may throw `UsageError`. */
  readonly asked: (resolved: ResolvedOptions) => Asked;
  readonly document: (
    opened: Opened,
    question: { readonly year: FiscalYear } & Asked,
    context: ViewContext,
  ) => Document;
}

/** A command that shows a document of the fiscal year that `--year` names and reads the one before it too. */
export const ofTwoYears = <Asked extends object>({ options, asked, document }: OfTwoYears<Asked>): Command => ({
  configure(parser, words) {
    parser.option('-y, --year <year>', words.cli.options.year);
    options?.(parser, words);
    outputOptions(dataOptions(parser, words), words);
  },
  async run(resolved) {
    const present = yearsBelow(resolved);
    const year = presentYear(resolved, present, yearOption(resolved));
    const question = { ...asked(resolved), year };
    const opened = open(
      resolved,
      [year - 1, year].filter((each) => present.includes(each)),
    );
    const context = await withCommit(resolved, opened);
    await show(resolved, opened.words, document(opened, question, context));
    return exitOf(opened);
  },
});
