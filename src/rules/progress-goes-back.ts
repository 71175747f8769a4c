import type { CodeArgs } from '../model/code-args.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import { compare, type Fraction, HUNDRED, ZERO } from '../model/fraction.ts';
import type { Step } from '../model/measure.ts';
import type { Month } from '../model/month.ts';
import { within } from '../model/pointer.ts';
import type { Register, Year } from '../model/register.ts';
import type { Entry } from '../model/report.ts';
import { knownSteps } from './known-steps.ts';
import { plainNumber } from './plain-number.ts';

type Of = CodeArgs['progress-goes-back']['of'];

const RANK = { 'not-started': 0, 'in-progress': 1, done: 2 } as const;

function amount(step: Step, entry: Entry): Fraction | undefined {
  if (entry.status === 'not-started') return ZERO;
  if (step.kind === 'quantity') return entry.value;
  return entry.status === 'done' ? HUNDRED : entry.percent;
}

/** What is lower than it was before: the percent or value, else the status. */
function fallen(step: Step, before: Entry, now: Entry): { of: Of; before: string; now: string } | undefined {
  if (before.status === 'cancelled' || now.status === 'cancelled') return undefined;
  const [earlier, later] = [amount(step, before), amount(step, now)];
  if (earlier && later && compare(later, earlier) < 0) {
    const of = step.kind === 'quantity' ? 'value' : 'percent';
    return { of, before: plainNumber(earlier), now: plainNumber(later) };
  }
  return RANK[now.status] < RANK[before.status] ? { of: 'status', before: before.status, now: now.status } : undefined;
}

function check(year: Year): AnyFinding[] {
  const findings: AnyFinding[] = [];
  const steps = knownSteps(year);
  const latest = new Map<string, { entry: Entry; month: Month }>();
  for (const { month, office, entries } of [...year.reports].sort((a, b) => a.month - b.month)) {
    for (const entry of entries) {
      const step = steps.get(entry.step)?.step;
      if (!step || step.kind === 'recurring') continue;
      const key = `${office} ${entry.step}`;
      const before = latest.get(key);
      if (before?.month === month) continue;
      latest.set(key, { entry, month });
      const fall = before && fallen(step, before.entry, entry);
      if (!fall) continue;
      const place = (at: Entry) => within(at.at, fall.of !== 'status' && at[fall.of] ? fall.of : 'status');
      findings.push(
        finding(
          'progress-goes-back',
          place(entry),
          { step: entry.step, ...fall, month: before.month },
          { related: [{ at: place(before.entry), role: 'earlier' }] },
        ),
      );
    }
  }
  return findings;
}

/**
 * `progress-goes-back`: a cumulative percent, value or status lower than in the office's latest earlier report on the
 * step. Recurring steps say each period anew, and a cancelled step has no progress.
 */
export const progressGoesBack = (register: Register): AnyFinding[] => register.years.flatMap(check);
