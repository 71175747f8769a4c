import type { Briefing } from '../../progress/briefing.ts';
import type { LateStep } from '../../progress/late-steps.ts';
import type { OfficeWork, OfficeStep } from '../../progress/office-list.ts';
import type { StepStanding } from '../../progress/progress.ts';
import { dayData, monthData, resultData, standingData } from '../parts/to-data.ts';

const stepData = (standing: StepStanding) => ({
  step: standing.step.ref,
  title: standing.step.title,
  ...monthData('due', standing.step.due),
  ...standingData(standing),
});

const lateData = ({ standing, offices, since, days }: LateStep) => ({
  ...stepData(standing),
  offices,
  ...dayData('since', since),
  days,
});

const refs = (steps: readonly StepStanding[]): string[] => steps.map(({ step }) => step.ref);

/** What there is to say of a month beside its figures, for machines. */
export const briefingData = ({ late, short, changes, missing, requests, toUrge }: Briefing) => ({
  late: late.map(lateData),
  dueSoon: short.map((each) => ({ ...stepData(each.standing), offices: each.offices })),
  changes: {
    done: refs(changes.done),
    late: refs(changes.late),
    amended: changes.amended.map(({ measure }) => measure.id),
    problems: changes.problems,
    solved: changes.solved,
  },
  missing: missing.map(({ office, reports }) => ({
    office,
    months: reports.map(({ month, daysLate }) => ({ ...monthData('month', month), daysLate })),
  })),
  requests,
  urge: toUrge,
});

const officeStepData = ({ standing, part }: OfficeStep) => ({
  step: standing.step.ref,
  title: standing.step.title,
  ...monthData('start', standing.step.start),
  ...monthData('due', standing.step.due),
  result: resultData(part.result),
});

/** What an office has to do, for machines. */
export const officeListData = ({ late, due, missing, next, assignments, ofYear }: OfficeWork) => ({
  late: late.map((each) => ({ ...lateData(each), result: resultData(each.part.result) })),
  due: due.map(officeStepData),
  missing: missing.map((each) => ({
    ...monthData('month', each.month),
    ...dayData('due', each.due),
    daysLate: each.daysLate,
  })),
  next: next && {
    ...monthData('month', next.reporting.month),
    ...dayData('due', next.reporting.due),
    entries: next.entries,
  },
  assignments: assignments.map(({ assignment, standing }) => ({
    id: assignment.id,
    title: assignment.title,
    item: assignment.item ?? null,
    officer: assignment.officer,
    ...dayData('due', assignment.due),
    state: standing.state,
  })),
  steps: ofYear.map(officeStepData),
});
