import type { YearSettings } from '../in-force/settings.ts';
import type { Health } from '../model/closing.ts';
import { compare, decimal, subtract } from '../model/fraction.ts';
import type { Step } from '../model/measure.ts';
import type { Month } from '../model/month.ts';
import type { Standing, StepStanding } from './progress.ts';

type Numbers = Pick<Standing, 'planned' | 'result' | 'pending'>;

/** How a step stands at the end of a month. `hidden`: a broken file would tell its result. */
export function stepHealth(
  step: Step,
  { status, hidden, ...numbers }: Numbers & Pick<StepStanding, 'status'> & { hidden: boolean },
  month: Month,
  settings: YearSettings | undefined,
): Health {
  if (step.cancelled) return 'cancelled';
  if (hidden) return 'broken';
  if (status === 'done') return 'done';
  if (numbers.planned === null || (step.start > month && !numbers.result?.n)) return 'not-started';
  if (settings === undefined) return 'broken';
  return softened(lateness(), numbers);

  function lateness(): Health {
    if (step.due <= month) return 'overdue';
    return status === null ? 'no-report' : byNumbers(numbers, settings as YearSettings);
  }
}

/** What a measure or the plan has in its steps. */
export interface Group {
  /** Of its parts, those that an amendment cancelled and those that stand outside means left out. */
  readonly parts: readonly Health[];
  /** Whether all that it has is cancelled; whether it has anything at all. */
  readonly cancelled: boolean;
  readonly empty: boolean;
  readonly hidden: boolean;
  /** Its first start and its last due month have come, a step that has begun was reported on. */
  readonly begun: boolean;
  readonly ended: boolean;
  readonly reported: boolean;
}

/** How a measure stands by its own numbers, or the plan. */
export function groupHealth(group: Group, numbers: Numbers, settings: YearSettings | undefined): Health {
  const all = (health: Health) => group.parts.length > 0 && group.parts.every((part) => part === health);
  if (group.cancelled) return 'cancelled';
  if (group.hidden) return 'broken';
  if (all('done')) return 'done';
  if (group.empty) return 'no-report';
  if (group.parts.length === 0 || all('not-started')) return 'not-started';
  if (settings === undefined) return 'broken';
  if (group.begun && !group.reported) return softened(group.ended ? 'overdue' : 'no-report', numbers);
  const own = byNumbers(numbers, settings);
  return softened(own === 'behind' && group.ended ? 'overdue' : own, numbers);
}

/** Nobody is called late before the report that could say otherwise is due. */
const softened = (health: Health, { pending }: Numbers): Health =>
  pending && ['no-report', 'behind', 'overdue'].includes(health) ? 'awaiting' : health;

function byNumbers({ planned, result }: Numbers, { tolerance }: YearSettings): Health {
  if (!planned || !result) return 'no-report';
  return compare(result, subtract(planned, decimal(tolerance))) >= 0 ? 'on-track' : 'behind';
}
