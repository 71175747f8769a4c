import { officesOf, type Register } from '../../model/register.ts';
import type { MeasureStanding, OfficeResult, Reporting, StepStanding } from '../../progress/progress.ts';
import type { Problem } from './problems.ts';
import { dayData, monthData, numberData, standingData } from './to-data.ts';

const officeData = (result: OfficeResult) => ({
  office: result.office,
  status: result.status,
  result: numberData(result.result),
  value: numberData(result.value),
  ...monthData('reportedFor', result.reportedFor),
  carriedOver: result.carriedOver,
  broken: result.broken,
  said: result.entry?.result ?? null,
  problem: result.entry?.problem ?? null,
  suggestion: result.entry?.suggestion ?? null,
  evidence: (result.entry?.evidence ?? []).map(({ title, file, url }) => ({
    title,
    file: file ?? null,
    url: url ?? null,
  })),
});

const stepData = (standing: StepStanding) => {
  const { step } = standing;
  return {
    ref: step.ref,
    title: step.title,
    kind: step.kind,
    ...monthData('start', step.start),
    ...monthData('due', step.due),
    ...standingData(standing),
    status: standing.status,
    value: numberData(standing.value),
    target: step.kind === 'quantity' ? numberData(step.target) : null,
    unit: step.kind === 'quantity' ? step.unit : null,
    periods: standing.periods ?? null,
    carriedOver: standing.carriedOver,
    offices: standing.offices.map(officeData),
  };
};

/** A measure with its steps and offices, for machines. */
export const measureData = (register: Register, standing: MeasureStanding) => ({
  id: standing.id,
  title: standing.measure?.title ?? null,
  offices: standing.measure ? officesOf(register, standing.measure) : null,
  ...standingData(standing),
  steps: standing.steps.map(stepData),
});

/** How a report stands, for machines. */
export const reportingData = (reporting: Reporting) => ({
  office: reporting.office,
  ...monthData('month', reporting.month),
  ...dayData('due', reporting.due),
  ...dayData('submitted', reporting.report?.submitted),
  state: reporting.state,
  daysLate: reporting.daysLate,
});

/** A problem with the months it was reported in, for machines. */
export const problemData = ({ months, ...problem }: Problem) => ({
  ...problem,
  months: months.map((month) => monthData('month', month)),
});
