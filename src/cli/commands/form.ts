import { reportingIn } from '../../in-force/offices.ts';
import { fiscalYearOf } from '../../model/fiscal-year.ts';
import { officesCalled } from '../../model/called.ts';
import { formOf } from '../../views/form.ts';
import type { Command } from '../command.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import { idMeant } from '../named.ts';
import { exitOf, open, presentYear } from '../open.ts';
import { dataOptions, monthOption } from '../options.ts';
import { put } from '../output.ts';

/** `ita form --month M [--office O] -o FILE.xlsx`: a form that officers fill in with a spreadsheet program. */
export const command: Command = {
  configure(parser, words) {
    const { options, form } = words.cli;
    parser
      .option('-m, --month <month>', options.month)
      .option('--office <id>', options.office)
      .option('-o, --output <file>', form.output)
      .option('--force', options.force);
    dataOptions(parser, words);
  },
  async run(resolved) {
    if (resolved.output === undefined) throw new UsageError(resolved.words.form.needsOutput);
    if (resolved.format !== 'xlsx')
      throw new UsageError(resolved.words.form.needsXlsx(String(resolved.options.output)));
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
    const empty = form.offices.filter((office) => office.rows.length === 0);
    if (empty.length === form.offices.length) {
      throw new RuntimeError(empty.map((office) => words.form.nothingDue(office.name)).join('\n'));
    }
    const { writeForm } = await import('../../render/form.ts');
    put(
      resolved,
      words,
      await writeForm({ ...form, offices: form.offices.filter((each) => !empty.includes(each)) }, words),
    );
    return exitOf(opened);
  },
};
