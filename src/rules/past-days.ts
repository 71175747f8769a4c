import type { Day } from '../model/be-date.ts';
import type { ItaResult } from '../model/plan.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Year } from '../model/register.ts';
import { approvedChanges } from './approved-changes.ts';

/** A day on which something has happened, where it stands, and of what sort it is. */
export interface PastDay {
  readonly day: Day;
  readonly at: Pointer;
  /** `standing`: of an earlier year it may still hold; else whose result was announced, the year's or that of the one before. */
  readonly sort?: 'standing' | 'result' | 'last-result';
}

function* announced(result: ItaResult | undefined, sort: 'result' | 'last-result'): Generator<PastDay> {
  if (result?.announced !== undefined) yield { day: result.announced, at: within(result.at, 'announced'), sort };
}

/** The days of a year's files on which something has happened. */
export function* pastDays(data: Year): Generator<PastDay> {
  const { plan, measures, workingGroup, assignments, agreements, publications, closings, result, reports } = data;
  yield* announced(plan?.lastResult, 'last-result');
  for (const { on, reopened, at } of closings) {
    yield { day: on, at: within(at, 'on') };
    if (reopened) yield { day: reopened.on, at: within(at, 'reopened', 'on') };
  }
  for (const { approved, at } of measures.flatMap(approvedChanges)) {
    yield { day: approved.on, at: within(at, 'approved', 'on') };
  }
  if (workingGroup) yield { day: workingGroup.date, at: within(workingGroup.at, 'date'), sort: 'standing' };
  for (const { done, log, at } of assignments) {
    if (done !== undefined) yield { day: done, at: within(at, 'done') };
    for (const { on, at: line } of log) yield { day: on, at: within(line, 'on') };
  }
  for (const { date, at } of agreements) yield { day: date, at: within(at, 'date'), sort: 'standing' };
  for (const { date, at } of publications) yield { day: date, at: within(at, 'date') };
  yield* announced(result, 'result');
  for (const { submitted, acknowledged, at } of reports) {
    yield { day: submitted, at: within(at, 'submitted') };
    if (acknowledged) yield { day: acknowledged.on, at: within(at, 'acknowledged', 'on') };
  }
}
