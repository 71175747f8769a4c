import { fiscalYearOf } from '../../model/fiscal-year.ts';
import { nearMiss } from '../../model/near-miss.ts';
import { formOf } from '../../views/form.ts';
import type { Command } from '../command.ts';
import { Trouble, UsageError } from '../exit.ts';
import { monthOption, presentYear } from '../month-option.ts';
import { exitOf, open } from '../open.ts';
import { dataOptions } from '../options.ts';
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
  async run(settled) {
    if (settled.output === undefined) throw new UsageError(settled.words.form.needsOutput);
    if (settled.format !== 'xlsx') throw new UsageError(settled.words.form.needsXlsx(String(settled.options.output)));
    const month = monthOption(settled);
    const year = fiscalYearOf(month);
    const opened = open(settled, [year]);
    const { register, words } = opened;
    presentYear(settled, opened.yearsPresent, year);

    const reporting = register.offices.filter((office) => office.reporting).map((office) => office.id);
    const asked = settled.options.office === undefined ? undefined : String(settled.options.office);
    if (asked !== undefined && !reporting.includes(asked)) {
      throw new Trouble(words.cli.noSuch(asked, nearMiss(asked, reporting)));
    }
    if (reporting.length === 0) throw new Trouble(words.form.noOffice);
    const form = formOf(register, { month, offices: asked === undefined ? reporting : [asked] }, words, settled.asOf);
    const empty = form.offices.filter((office) => office.rows.length === 0);
    if (empty.length === form.offices.length) {
      throw new Trouble(empty.map((office) => words.form.nothingOwed(office.name)).join('\n'));
    }
    const { writeForm } = await import('../../render/form.ts');
    put(
      settled,
      words,
      await writeForm({ ...form, offices: form.offices.filter((each) => !empty.includes(each)) }, words),
    );
    return exitOf(opened);
  },
};
