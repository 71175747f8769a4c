import { fiscalYearOf } from '../../model/fiscal-year.ts';
import { measuresCalled, officesCalled } from '../../model/called.ts';
import type { Month } from '../../model/month.ts';
import { yearOf } from '../../model/register.ts';
import { ONLY, type Only } from '../../progress/only.ts';
import { judgedMonth } from '../../progress/reporting.ts';
import type { Scope } from '../../progress/scope.ts';
import { monthView } from '../../views/month.ts';
import type { Command } from '../command.ts';
import { idMeant } from '../named.ts';
import { exitOf, open, type Opened, presentYear, withCommit } from '../open.ts';
import { choiceOption, dataOptions, monthOption, outputOptions, type ResolvedOptions } from '../options.ts';
import { show } from '../output.ts';

/** What changed since the commit or date that `--since` names. */
async function sinceAsked(resolved: ResolvedOptions, opened: Opened, question: Scope & { month: Month }, until: Month) {
  const asked = resolved.options.since;
  if (asked === undefined) return undefined;
  const [{ commitOrigin, nameOf, openOrigin }, { sinceEarlier }] = await Promise.all([
    import('../sides.ts'),
    import('../../views/diff/since.ts'),
  ]);
  const origin = commitOrigin(resolved, String(asked));
  const { register } = openOrigin(resolved, origin, [fiscalYearOf(until)], { until });
  const before = { name: nameOf(resolved, origin), register };
  return sinceEarlier(before, opened.register, { ...question, asOf: resolved.asOf }, opened.words);
}

/** `ita report [--month M]`: the month, or the last that can be judged: plan against result, and who has reported. */
export const command: Command = {
  configure(parser, words) {
    const { options } = words.cli;
    parser
      .option('-m, --month <month>', options.month)
      .option('--office <id>', options.office)
      .option('--measure <id>', options.measure)
      .addOption(choiceOption('--only <kind>', options.only(ONLY.join(' ')), ONLY, words.cli.unknownOnly))
      .option('--detail', options.detail)
      .option('--since <commit|date>', words.diff.help.since);
    outputOptions(dataOptions(parser, words), words);
  },
  async run(resolved) {
    const { options } = resolved;
    const latest = monthOption(resolved);
    const year = fiscalYearOf(latest);
    const opened = open(resolved, [year], { until: latest });
    const { register, words } = opened;
    presentYear(resolved, opened.yearsPresent, year);
    const judged = options.month === undefined ? judgedMonth(register, year, resolved.asOf) : null;

    const { office, measure } = options;
    const data = yearOf(register, year);
    const broken = register.broken.flatMap(({ kind, id }) => (kind === 'measure' && id ? [{ id, names: [] }] : []));
    const measures = [...measuresCalled(data), ...broken];
    const question = {
      month: judged ?? latest,
      latest,
      detail: options.detail === true,
      ...(options.only !== undefined && { only: options.only as Only }),
      ...(office !== undefined && { office: idMeant(words, String(office), officesCalled(register)) }),
      ...(measure !== undefined && { measure: idMeant(words, String(measure), measures) }),
    };
    const since = await sinceAsked(resolved, opened, question, latest);
    await show(resolved, words, monthView(register, { ...question, since }, words, await withCommit(resolved, opened)));
    return exitOf(opened);
  },
};
