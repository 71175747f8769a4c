import { Inline, type Mapping } from '../../data/edit/values.ts';
import { type Day, dayText, monthOfDay } from '../../model/be-date.ts';
import { type Month, monthText } from '../../model/month.ts';
import { officersCalled } from '../../model/called.ts';
import type { Register } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import { UsageError } from '../exit.ts';
import { type ResolvedOptions, typedDay } from '../options.ts';
import { idOption, textOption } from '../start/options.ts';

/** Who approved a change of the plan, on which day, in which paper and why, as the options say. */
export interface ApprovalAsked {
  readonly on: Day;
  readonly approved: Inline;
  readonly reason: string;
}

/** The options that say who approved a change, when, in which paper, and why. */
export const APPROVAL = ['approved', 'by', 'document', 'reason'] as const;

/** The approval that the options give. Throws `UsageError` that names all of them that are missing, or a day to come. */
export function approvalAsked(resolved: ResolvedOptions, register: Register, words: Words): ApprovalAsked {
  const given = Object.fromEntries(APPROVAL.map((name) => [name, textOption(resolved, name)]));
  const missing = APPROVAL.filter((name) => given[name] === undefined).map((name) => `--${name}`);
  if (missing.length > 0) throw new UsageError(words.amend.missing(missing.join(' ')));
  const { approved = '', document = '', reason = '' } = given;
  const on = typedDay(approved, resolved);
  if (on > resolved.asOf) throw new UsageError(words.closing.laterThanToday(dayText(on), dayText(resolved.asOf)));
  const by = idOption({ resolved, words }, 'by', officersCalled(register));
  const mapping: Mapping = { by, on: dayText(on), document };
  return { on, approved: new Inline(mapping), reason };
}

/** Throws `UsageError` for a change that would count for a month that had ended before it was approved. */
export function checkFrom(from: Month, on: Day, words: Words): void {
  if (from < monthOfDay(on)) throw new UsageError(words.amend.beforeApproval(monthText(from), dayText(on)));
}
