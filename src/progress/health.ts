import { compare, decimal, subtract } from '../model/fraction.ts';
import type { Step } from '../model/measure.ts';
import type { Month } from '../model/month.ts';
import type { Health, OfficeResult, Standing, StepStanding } from './progress.ts';

type Numbers = Pick<Standing, 'planned' | 'result'>;

/** How a step stands at the end of a month; `tolerance` in percentage points. */
export function stepHealth(
  step: Step,
  numbers: Numbers & Pick<StepStanding, 'status'>,
  offices: readonly OfficeResult[],
  month: Month,
  tolerance: number,
): Health {
  if (numbers.status === 'cancelled' || numbers.status === 'done') return numbers.status;
  if (step.start > month && !numbers.result?.n) return 'not-started';
  if (numbers.status === null) return offices.some((office) => office.broken) ? 'broken' : 'no-report';
  return step.due <= month ? 'overdue' : byNumbers(numbers, tolerance);
}

/** How a measure stands by its steps, or the plan by its measures, at the end of a month. */
export function groupHealth(parts: readonly Health[], numbers: Numbers, tolerance: number): Health {
  const active = parts.filter((part) => part !== 'cancelled');
  const all = (...of: Health[]) => active.every((part) => of.includes(part));
  if (active.length === 0) return parts.length > 0 ? 'cancelled' : 'no-report';
  if (all('done')) return 'done';
  if (active.includes('overdue')) return 'overdue';
  if (all('not-started')) return 'not-started';
  if (all('no-report', 'not-started')) return 'no-report';
  return byNumbers(numbers, tolerance);
}

function byNumbers({ planned, result }: Numbers, tolerance: number): Health {
  if (!planned || !result) return 'no-report';
  return compare(result, subtract(planned, decimal(tolerance))) >= 0 ? 'on-track' : 'behind';
}
