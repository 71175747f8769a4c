import type { Day } from '../../model/be-date.ts';
import type { Closing } from '../../model/closing.ts';
import type { Amendment, Approval, Measure, Step, StepChange } from '../../model/measure.ts';
import type { ItaResult, Plan } from '../../model/plan.ts';
import type { OtherYear, Register, Year } from '../../model/register.ts';
import type { Report } from '../../model/report.ts';
import { publicOf } from './allow-list.ts';

/**
 * A register in which only public fields are left, as far as they were known on a day. Whatever is not on the list is
 * blank: nobody reported, nobody signs, nothing is assigned. Offices go by their whole name, which the public knows.
 */
export type PublicRegister = Register & { readonly public: true };

const publicResult = (result: ItaResult): ItaResult => publicOf('result', result);

const publicPlan = (plan: Plan): Plan => ({
  ...publicOf('plan', plan),
  signers: {},
  gaps: plan.gaps.map((gap) => publicOf('gap', gap)),
  ...(plan.lastResult && { lastResult: publicResult(plan.lastResult) }),
});

const publicStep = (step: Step): Step =>
  ({
    ...publicOf('step', step),
    officers: [],
    plan: step.plan.map((point) => publicOf('planPoint', point)),
  }) as Step;

/** A measure with the changes that were approved by a day; nothing while its own addition was not. */
function publicMeasure(measure: Measure, asOf: Day): Measure[] {
  const { added, steps, amendments } = measure;
  if (added && added.approved.on > asOf) return [];
  return [
    {
      ...publicOf('measure', measure),
      steps: steps.map(publicStep),
      ...(added && { added: { ...added, approved: publicApproval(added.approved) } }),
      amendments: amendments.filter(({ approved }) => approved.on <= asOf).map(publicAmendment),
    },
  ];
}

const publicApproval = (approval: Approval): Approval => publicOf('approval', approval);

const publicAmendment = (amendment: Amendment): Amendment => ({
  ...publicOf('amendment', amendment),
  approved: publicApproval(amendment.approved),
  ...(amendment.measure && { measure: publicOf('measureChange', amendment.measure) }),
  steps: Object.fromEntries(Object.entries(amendment.steps).map(([id, change]) => [id, publicStepChange(change)])),
  add: amendment.add.map(publicStep),
});

const publicStepChange = (change: StepChange): StepChange => ({
  ...publicOf('stepChange', change),
  ...(change.plan && { plan: change.plan.map((point) => publicOf('planPoint', point)) }),
});

/** Figures that were signed by a day; who closed or reopened the month, and why, is internal. */
function publicClosing(closing: Closing, asOf: Day): Closing[] {
  if (closing.on > asOf) return [];
  const { reopened, ...signed } = publicOf('closing', closing);
  const isReopened = reopened && reopened.on <= asOf;
  return [{ ...signed, by: '', ...(isReopened && { reopened: { on: reopened.on, by: '', reason: '' } }) }];
}

const publicReport = (report: Report): Report => ({
  ...publicOf('report', report),
  reportedBy: '',
  entries: report.entries.map((entry) => ({
    ...publicOf('entry', entry),
    evidence: entry.evidence.map((each) => publicOf('evidence', each)),
  })),
});

const publicScores = ({ year, plan, result, assessment }: OtherYear, asOf: Day): OtherYear => ({
  year,
  ...(assessment && { assessment: publicOf('assessment', assessment) }),
  ...(plan && { plan: publicPlan(plan) }),
  ...(result && (result.announced ?? asOf) <= asOf && { result: publicResult(result) }),
});

function publicYear(year: Year, asOf: Day): Year {
  const { workingGroup } = year;
  return {
    ...publicScores(year, asOf),
    measures: year.measures.flatMap((measure) => publicMeasure(measure, asOf)),
    ...(workingGroup && workingGroup.date <= asOf && { workingGroup: publicOf('workingGroup', workingGroup) }),
    assignments: [],
    agreements: year.agreements.filter(({ date }) => date <= asOf).map((each) => publicOf('agreement', each)),
    publications: year.publications.filter(({ date }) => date <= asOf).map((each) => publicOf('publication', each)),
    closings: year.closings.flatMap((closing) => publicClosing(closing, asOf)),
    reports: year.reports.filter(({ submitted }) => submitted <= asOf).map(publicReport),
  };
}

/** What of a register may be public on a day: built from the allow-list alone. */
export const publicRegister = (register: Register, asOf: Day): PublicRegister => ({
  public: true,
  agency: publicOf('agency', register.agency),
  settings: { ...publicOf('settings', register.settings), severities: {} },
  offices: register.offices.map((office) => ({ ...publicOf('office', office), short: office.name })),
  officers: register.officers.map((officer) => publicOf('officer', officer)),
  channels: register.channels.map((channel) => publicOf('channel', channel)),
  years: register.years.map((year) => publicYear(year, asOf)),
  otherYears: register.otherYears.map((year) => publicScores(year, asOf)),
  broken: register.broken.map((file) => publicOf('broken', file)),
  otherFiles: new Set(),
});
