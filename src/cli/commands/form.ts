import { reportingIn } from '../../in-force/offices.ts';
import { fiscalYearOf } from '../../model/fiscal-year.ts';
import { officesCalled } from '../../model/called.ts';
import { formOf } from '../../views/form.ts';
import { filesForAll, folderForAll, officeOptions } from '../all-offices.ts';
import type { Command } from '../command.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import { idMeant } from '../named.ts';
import { exitOf, open, presentYear } from '../open.ts';
import { dataOptions, monthOption, type ResolvedOptions } from '../options.ts';
import { put } from '../output.ts';

/** Throws `UsageError` unless the options name a workbook to write. */
function checkOutput({ output, format, options, words }: ResolvedOptions): void {
  if (output === undefined) throw new UsageError(words.form.needsOutput);
  if (format !== 'xlsx') throw new UsageError(words.form.needsXlsx(String(options.output)));
}

/**
 * `ita form --month M [--office O] -o FILE.xlsx`: a form that officers fill in with a spreadsheet program;
 * `--all-offices --out DIR`: a workbook for each office.
 */
export const command: Command = {
  configure(parser, words) {
    const { options, form } = words.cli;
    officeOptions(parser.option('-m, --month <month>', options.month), words)
      .option('-o, --output <file>', form.output)
      .option('--force', options.force);
    dataOptions(parser, words);
  },
  async run(resolved) {
    const folder = folderForAll(resolved);
    if (folder === undefined) checkOutput(resolved);
    const month = monthOption(resolved);
    const year = fiscalYearOf(month);
    const opened = open(resolved, [year]);
    const { register, words } = opened;
    presentYear(resolved, opened.yearsPresent, year);

    const offices = reportingIn(register, month);
    const reporting = offices.map((office) => office.id);
    const { office } = resolved.options;
    const asked = office === undefined ? undefined : idMeant(words, String(office), officesCalled({ offices }));
    if (reporting.length === 0) throw new RuntimeError(words.form.noOffice);
    const form = formOf(register, { month, offices: asked === undefined ? reporting : [asked] }, words, resolved.asOf);
    const owing = form.offices.filter(({ rows }) => rows.length > 0);
    const idle = form.offices.filter((each) => !owing.includes(each)).map(({ name }) => words.form.nothingDue(name));
    if (owing.length === 0) throw new RuntimeError(idle.join('\n'));
    const { writeForm } = await import('../../render/form.ts');
    const write = async (output: string | undefined, only: typeof owing) =>
      put(
        { ...resolved, ...(output !== undefined && { output }) },
        words,
        await writeForm({ ...form, offices: only }, words),
      );
    if (folder === undefined) await write(undefined, owing);
    else {
      for (const { id, output } of filesForAll(resolved, folder, owing, 'xlsx')) {
        await write(
          output,
          owing.filter((each) => each.id === id),
        );
      }
      for (const line of idle) resolved.io.stderr.write(`${line}\n`);
    }
    return exitOf(opened);
  },
};
