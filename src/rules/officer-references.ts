import { addDays, ALWAYS, type Day, firstDay, lastDay } from '../model/be-date.ts';
import type { Pointer } from '../model/pointer.ts';
import { within } from '../model/pointer.ts';
import { everyStep, type Approval, type Measure, type Step } from '../model/measure.ts';
import type { Register, Year } from '../model/register.ts';
import { doneBy } from '../progress/assignments.ts';
import { amendings } from './amendings.ts';

/** A place that names an officer, and the days of which at least one must be in the officer's post. */
export interface OfficerReference {
  readonly officer: string;
  readonly at: Pointer;
  /** Absent when the place is not dated. */
  readonly days?: { readonly first: Day; readonly last: Day };
}

const on = (day: Day) => ({ first: day, last: day });

const CENTURY_IN_DAYS = 36_525;
/** A live list may name who takes over later, never who has left. */
const from = (day: Day) => ({ first: day, last: addDays(day, CENTURY_IN_DAYS) });

function* ofStep({ start, due }: Step, officers: readonly string[], at: Pointer): Generator<OfficerReference> {
  for (const [index, officer] of officers.entries()) {
    const reference = { officer, at: within(at, 'officers', index) };
    yield start > due ? reference : { ...reference, days: { first: firstDay(start), last: lastDay(due) } };
  }
}

const ofApproval = (approved: Approval, at: Pointer): OfficerReference => ({
  officer: approved.by,
  at: within(at, 'approved', 'by'),
  days: on(approved.on),
});

function* ofMeasure(measure: Measure): Generator<OfficerReference> {
  for (const step of everyStep(measure)) yield* ofStep(step, step.officers, step.at);
  if (measure.added) yield ofApproval(measure.added.approved, within(measure.at, 'added'));
  for (const { amendment, changes } of amendings(measure)) {
    yield ofApproval(amendment.approved, amendment.at);
    for (const { change, after, at } of changes)
      if (after && change.officers) yield* ofStep(after, change.officers, at);
  }
}

function* ofYear(year: Year): Generator<OfficerReference> {
  const { plan, workingGroup } = year;
  for (const [role, officer] of Object.entries(plan?.signers ?? {})) {
    if (!plan || typeof officer !== 'string') continue;
    const at = within(plan.at, 'signers', role);
    yield plan.announced === undefined ? { officer, at } : { officer, at, days: on(plan.announced) };
  }
  for (const measure of year.measures) yield* ofMeasure(measure);
  for (const { by, on: day, reopened, at } of year.closings) {
    yield { officer: by, at: within(at, 'by'), days: on(day) };
    if (reopened) yield { officer: reopened.by, at: within(at, 'reopened', 'by'), days: on(reopened.on) };
  }
  for (const member of workingGroup?.members ?? []) {
    if (workingGroup) yield { officer: member.officer, at: within(member.at, 'officer'), days: on(workingGroup.date) };
  }
  for (const assignment of year.assignments) {
    const { officer, at, due } = assignment;
    yield { officer, at: within(at, 'officer'), days: on(doneBy(assignment, ALWAYS) ?? due) };
  }
  for (const { month, reportedBy, submitted, acknowledged, at } of year.reports) {
    const end = lastDay(month);
    const days = submitted < end ? { first: submitted, last: end } : { first: end, last: submitted };
    yield { officer: reportedBy, at: within(at, 'reported_by'), days };
    if (acknowledged)
      yield { officer: acknowledged.by, at: within(at, 'acknowledged', 'by'), days: on(acknowledged.on) };
  }
}

/**
 * Every place that names an officer. Heads of offices (while those exist) and officers in charge of channels must not have left by the as-of date;
 * signers those of the day the plan was announced; an officer of a step must be in post some day from start to due,
 * one who reports at the end of the month or until the day submitted, one who approves, closes or reopens on that day.
 */
export function* officerReferences(register: Register, asOf: Day): Generator<OfficerReference> {
  for (const { head, until, at } of register.offices) {
    const day = until === undefined ? asOf : (Math.min(asOf, lastDay(until)) as Day);
    if (head !== undefined) yield { officer: head, at: within(at, 'head'), days: from(day) };
  }
  for (const { officer, at } of register.channels) {
    if (officer !== undefined) yield { officer, at: within(at, 'officer'), days: from(asOf) };
  }
  for (const year of register.years) yield* ofYear(year);
}
