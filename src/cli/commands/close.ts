import { pathOf, placeOf } from '../../data/places.ts';
import { changesTo, withTexts } from '../../data/edit/changed.ts';
import { schemaFolderOf } from '../../data/scaffold/modeline.ts';
import { closingOf } from '../../in-force/closing.ts';
import { type Day, dayText, lastDay } from '../../model/be-date.ts';
import { firstMonth, fiscalYearOf } from '../../model/fiscal-year.ts';
import { addMonths, type Month, monthRange, monthText } from '../../model/month.ts';
import { isBroken, type Register, yearOf } from '../../model/register.ts';
import { ARITHMETIC, figuresToClose } from '../../progress/closed.ts';
import { monthStanding } from '../../progress/month.ts';
import type { MonthStanding } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import type { Command } from '../command.ts';
import { newlyFound, validateLoaded } from '../editing/findings.ts';
import { closingOptions, officerBy, paperDay } from '../editing/officer.ts';
import { refuse, showAndWrite } from '../editing/propose.ts';
import { RuntimeError, UsageError } from '../exit.ts';
import { knownFindings } from '../open.ts';
import { monthOption, type ResolvedOptions } from '../options.ts';
import { monthScene } from '../recording/scene.ts';

/**
 * The months that closing one closes, itself and those before it that are open, and the day: in a gap the day on which
 * the month behind it was closed. Throws `UsageError` when nothing is open, or a month was reopened after that day.
 */
function monthsToClose(
  resolved: ResolvedOptions,
  register: Register,
  month: Month,
  words: Words,
): { readonly months: readonly Month[]; readonly on: Day } {
  const year = fiscalYearOf(month);
  const lastOf = (each: Month) => yearOf(register, year)?.closings.findLast((closing) => closing.month === each);
  const open = monthRange(firstMonth(year), month).filter((each) => !lastOf(each) || lastOf(each)?.reopened);
  const closed = lastOf(month);
  if (open.length === 0 && closed) throw new UsageError(words.closing.isClosed(monthText(month), dayText(closed.on)));
  const behind = open.flatMap((each) => closingOf(yearOf(register, year), addMonths(each, 1), resolved.asOf)?.on ?? []);
  const given = paperDay(resolved, words);
  const day = resolved.options.date === undefined ? (Math.min(given, ...behind) as Day) : given;
  for (const each of open) {
    const { reopened } = lastOf(each) ?? {};
    if (reopened && reopened.on > day)
      throw new UsageError(words.closing.reopenedLater(monthText(each), dayText(reopened.on), dayText(day)));
  }
  return { months: open, on: day };
}

/** Throws `UsageError` for a month that has not ended, or whose reports may still come. */
function checkJudged({ month, reporting }: MonthStanding, day: Day, words: Words): void {
  const end = lastDay(month);
  if (day <= end) throw new UsageError(words.closing.notEnded(monthText(month), dayText(end), dayText(day)));
  const awaited = reporting.filter(({ state }) => state === 'not-due');
  const [first] = awaited;
  if (!first) return;
  const offices = awaited.map(({ office }) => office).join(' · ');
  throw new UsageError(words.closing.awaited(monthText(month), offices, dayText(first.due)));
}

/** Throws `RuntimeError` for a figure that a broken file hides. */
function checkKnown({ month, plan, measures }: MonthStanding, words: Words): void {
  const rows = measures.flatMap((measure) => [
    ...measure.steps.map(({ step, health }) => ({ name: step.ref, health })),
    { name: measure.id, health: measure.health },
  ]);
  const hidden = [...rows, { name: words.closing.wholePlan, health: plan.health }].find(
    ({ health }) => health === 'broken',
  );
  if (hidden) throw new RuntimeError(words.closing.hidden(monthText(month), hidden.name));
}

/** `ita close`: keeps the figures of a month, and of the open months before it, as they are signed. */
export const command: Command = {
  configure(parser, words) {
    closingOptions(parser, words, words.closing.options.close);
  },
  async run(resolved) {
    const { closingItem } = await import('../../data/edit/closed.ts');
    const { textWithItem } = await import('../../data/scaffold/new-file.ts');
    const { root, month, year, loaded, words } = monthScene(resolved, monthOption(resolved));
    const { register, sources } = loaded;
    const { months, on } = monthsToClose(resolved, register, month, words);
    checkJudged(monthStanding(register, month, on), on, words);
    const by = officerBy(resolved, register, { year, day: on, words });

    const before = validateLoaded(resolved, loaded);
    const errors = knownFindings(resolved, before).filter(({ severity }) => severity === 'error');
    const isUnread = months.some((each) => isBroken(register, 'closed', { year, month: each }));
    if (isUnread) return refuse(resolved, { loaded, words }, errors, words.edit.broken);
    const schemas = schemaFolderOf(sources.get(pathOf('ita'))?.text ?? '');
    const texts = new Map(
      months.map((each) => {
        const standing = monthStanding(register, each, on);
        const withoutReport = standing.reporting.filter(({ report }) => !report).map(({ office }) => office);
        const figures = figuresToClose(standing);
        const item = closingItem({ month: each, on, by, arithmetic: ARITHMETIC, withoutReport, ...figures });
        const file = pathOf('closed', { month: each });
        const added = { file, kind: 'closed', list: 'closings', item } as const;
        const text = textWithItem(added, sources.get(file)?.text, schemas);
        if (text === undefined) throw new RuntimeError(words.edit.cannotEdit(file));
        return [file, text];
      }),
    );
    const after = validateLoaded(resolved, withTexts(root, loaded, texts));
    const fresh = newlyFound(before, after).filter(({ severity }) => severity === 'error');
    if (fresh.length > 0) return refuse(resolved, { loaded, words }, fresh, words.edit.nothingWritten);
    const left = knownFindings(resolved, after).filter(({ severity }) => severity === 'error');
    const own = left.filter(({ location }) => (placeOf(location.file)?.month ?? month) <= month);
    if (own.length > 0) return refuse(resolved, { loaded, words }, own, words.edit.broken);
    for (const each of months) checkKnown(monthStanding(register, each, on), words);
    const list = months.map(monthText).join(' · ');
    const said = { would: words.closing.wouldClose(list), done: words.closing.closed(list) };
    return showAndWrite(resolved, { root, words }, changesTo(root, loaded, texts), said);
  },
};
