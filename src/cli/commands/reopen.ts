import { closingOf } from '../../in-force/closing.ts';
import { dayText } from '../../model/be-date.ts';
import { firstMonth, lastMonth } from '../../model/fiscal-year.ts';
import { monthRange, monthText } from '../../model/month.ts';
import { isBroken, yearOf } from '../../model/register.ts';
import type { Command } from '../command.ts';
import { validateLoaded } from '../editing/findings.ts';
import { closingOptions, officerBy, paperDay } from '../editing/officer.ts';
import { propose, refuse } from '../editing/propose.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import { knownFindings } from '../open.ts';
import { monthOption } from '../options.ts';
import { monthScene } from '../recording/scene.ts';
import { textOption } from '../start/options.ts';

/** `ita reopen`: says of a closed month and of those after it that they are open again, and why; the figures stay. */
export const command: Command = {
  configure(parser, words) {
    const { options } = words.closing;
    closingOptions(parser.option('--reason <text>', options.reason), words, options.reopen);
  },
  async run(resolved) {
    const { withReopened } = await import('../../data/edit/closed.ts');
    const reason = textOption(resolved, 'reason');
    if (reason === undefined) throw new UsageError(resolved.words.edit.needs('--reason'));
    const { root, month, year, loaded, words } = monthScene(resolved, monthOption(resolved));
    const { register, sources } = loaded;
    const on = paperDay(resolved, words);
    const later = monthRange(month, lastMonth(year));
    if (later.some((each) => isBroken(register, 'closed', { year, month: each }))) {
      const errors = knownFindings(resolved, validateLoaded(resolved, loaded)).filter(
        ({ severity }) => severity === 'error',
      );
      return refuse(resolved, { loaded, words }, errors, words.edit.broken);
    }
    const closedOf = (months: typeof later) =>
      months
        .flatMap((each) => closingOf(yearOf(register, year), each, resolved.asOf) ?? [])
        .filter((closing) => !closing.reopened);
    const closings = closedOf(later);
    const [first] = closings;
    if (first?.month !== month) {
      const closed = closedOf(monthRange(firstMonth(year), lastMonth(year))).map((each) => monthText(each.month));
      throw new UsageError(words.closing.notClosed(monthText(month), closed.join(' · ')));
    }
    const early = closings.find((closing) => closing.on > on);
    if (early)
      throw new UsageError(words.closing.reopenedTooEarly(monthText(early.month), dayText(early.on), dayText(on)));
    const by = officerBy(resolved, register, { year, day: on, words });

    const texts = new Map(
      closings.map((closing) => {
        const { file } = closing.at;
        const text = withReopened(sources.get(file)?.text ?? '', closing, { on, by, reason });
        if (text === undefined) throw new RuntimeError(words.edit.cannotEdit(file));
        return [file, text];
      }),
    );
    const months = closings.map((closing) => monthText(closing.month)).join(' · ');
    const said = { would: words.closing.wouldReopen(months), done: words.closing.reopened(months) };
    return propose(resolved, { root, loaded, words }, texts, said);
  },
};
