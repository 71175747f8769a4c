import type { Command } from '../command.ts';
import { UsageError } from '../exit.ts';
import { sideOptions } from '../importing/side.ts';
import { exitOf, open, presentYear, yearsBelow } from '../open.ts';
import { choiceArgument, dataOptions, type ResolvedOptions, yearOption } from '../options.ts';
import { put } from '../output.ts';

/** `ita plan form -o FILE.xlsx`: the year's plan as a workbook, with what the data has of it. */
async function form(resolved: ResolvedOptions) {
  if (resolved.output === undefined) throw new UsageError(resolved.words.form.needsOutput);
  if (resolved.format !== 'xlsx') throw new UsageError(resolved.words.form.needsXlsx(String(resolved.options.output)));
  const year = presentYear(resolved, yearsBelow(resolved), yearOption(resolved));
  const opened = open(resolved, [year]);
  const { register, sources, words } = opened;
  const { itemsOfPlan } = await import('../../data/plan-form/items.ts');
  const { writePlanForm } = await import('../../render/plan-form.ts');
  const items = itemsOfPlan(sources, year);
  put(resolved, words, await writePlanForm({ year, agency: register.agency.name, items }, words));
  return exitOf(opened);
}

/** `ita plan form` and `ita plan import`: the plan of a year as a workbook, and back, also from a table of Word. */
export const command: Command = {
  configure(parser, words) {
    const { cli, edit, planForm } = words;
    parser
      .addArgument(choiceArgument('<what>', planForm.what, ['form', 'import'], cli.unknownKind))
      .argument('[file]', planForm.file)
      .option('-y, --year <year>', cli.options.year)
      .option('-o, --output <file>', planForm.output)
      .option('--force', cli.options.force)
      .option('--yes', edit.options.yes);
    dataOptions(sideOptions(parser, words), words);
  },
  async run(resolved, [what, file]) {
    const { planForm, start } = resolved.words;
    const isTable = /\.docx$/i.test(file ?? '');
    const sides = ['theirs', 'ours'];
    const strays = what === 'form' ? ['yes', ...sides] : ['output', 'force', ...(isTable ? sides : ['year'])];
    const stray = strays.find((name) => resolved.options[name] !== undefined);
    if (stray !== undefined) throw new UsageError(start.cannot.strayOption(`--${stray}`, String(what)));
    if (what === 'form') {
      if (file !== undefined) throw new UsageError(planForm.noFile);
      return form(resolved);
    }
    if (file === undefined) throw new UsageError(planForm.needsFile);
    if (isTable) {
      const { importTable } = await import('../planning/import-table.ts');
      return importTable(resolved, file);
    }
    const { importPlan } = await import('../planning/import-plan.ts');
    return importPlan(resolved, file);
  },
};
