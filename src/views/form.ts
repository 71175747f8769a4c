import { holderOf } from '../in-force/offices.ts';
import { inPost } from '../in-force/posts.ts';
import { type Day, lastDay, monthOfDay } from '../model/be-date.ts';
import { firstMonth, fiscalYearOf } from '../model/fiscal-year.ts';
import type { Form, FormOffice, FormRow } from '../form/form.ts';
import { STAMP_SHEET } from '../form/form.ts';
import { type Fraction, toNumber } from '../model/fraction.ts';
import type { Measure, Step } from '../model/measure.ts';
import { addMonths, type Month } from '../model/month.ts';
import type { Office } from '../model/organisation.ts';
import { type Register, yearOf } from '../model/register.ts';
import type { Delivered } from '../model/to-report.ts';
import type { Report } from '../model/report.ts';
import { dueEntries } from '../progress/entries.ts';
import { deliveredBy } from '../progress/to-report.ts';
import { monthStanding } from '../progress/month.ts';
import type { MonthStanding, OfficeResult, StepStanding } from '../progress/progress.ts';
import type { Words } from '../words/words.ts';

/** Sheet names hold at most 31 characters, none of `[]:*?/\`, and differ in more than case. */
function sheetName(wanted: string, taken: readonly string[]): string {
  const plain = wanted
    .replace(/[[\]:*?/\\']/g, '-')
    .trim()
    .slice(0, 28);
  const used = new Set([...taken, STAMP_SHEET, 'history'].map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const name = count === 1 && plain !== '' ? plain : `${plain}-${count}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/**
 * Officers of the office who are in post at the end of the month or at the as-of date, and who has reported already; of
 * an office that has closed since, those of its successor too.
 */
function officersOf(
  register: Register,
  office: string,
  { month, asOf }: { readonly month: Month; readonly asOf: Day },
  reporter: string | undefined,
): FormOffice['officers'] {
  const days = [lastDay(month), asOf];
  const offices = [office, holderOf(register, office, monthOfDay(asOf))];
  const present = register.officers.filter(
    (officer) =>
      officer.id === reporter ||
      (officer.office !== undefined && offices.includes(officer.office) && days.some((day) => inPost(officer, day))),
  );
  return present.map(({ id, name, position }) => {
    const twins = present.filter((other) => other.name === name);
    const label = twins.length === 1 ? name : `${name} (${position})`;
    return { id, label: twins.filter((other) => other.position === position).length > 1 ? `${name} (${id})` : label };
  });
}

const numberOf = (value: Fraction | null | undefined, decimals: number): number | null =>
  value ? toNumber(value, decimals) : null;

function goalOf(step: Step, { form }: Words): string {
  if (step.kind === 'milestone') return form.percentGoal;
  if (step.kind === 'quantity') return `${toNumber(step.target, 2)} ${step.unit}`;
  return step.every === 'month' ? form.everyMonth : form.everyQuarter;
}

function unitOf(step: Step, { form }: Words): string {
  if (step.kind === 'milestone') return form.percentUnit;
  return step.kind === 'quantity' ? step.unit : form.noAmount;
}

const stepIn = (standing: MonthStanding | undefined, ref: string): StepStanding | undefined =>
  standing?.measures.flatMap((measure) => measure.steps).find((candidate) => candidate.step.ref === ref);

interface Months {
  readonly now: MonthStanding;
  readonly before: MonthStanding | undefined;
}

/** How an office's part stood last month: its own, or that of a closed office that it speaks for now. */
function lastPart({ step, taken }: Subject, office: string, { before }: Months): OfficeResult | undefined {
  const parts = stepIn(before, step.ref)?.offices ?? [];
  const [first] = step.kind === 'quantity' ? [] : taken;
  return parts.find((part) => part.office === office) ?? parts.find((part) => part.office === first?.office);
}

interface Subject {
  readonly measure: Measure;
  readonly step: Step;
  /** The parts of closed offices that the office holds. */
  readonly taken: readonly OfficeResult[];
}

function rowOf(
  subject: Subject,
  office: string,
  months: Months,
  { report, delivered, words }: { report: Report | undefined; delivered: readonly Delivered[]; words: Words },
): FormRow {
  const { measure, step } = subject;
  const last = lastPart(subject, office, months);
  const entry = report?.entries.find((candidate) => candidate.step === step.ref);
  const amount = step.kind === 'milestone' ? entry?.percent : entry?.value;
  return {
    ref: step.ref,
    kind: step.kind,
    measure: measure.title,
    step: step.title,
    goal: [
      goalOf(step, words),
      ...delivered.map((each) => words.form.delivered(each.office, `${toNumber(each.value, 2)}`)),
    ].join(' · '),
    unit: unitOf(step, words),
    planned: numberOf(stepIn(months.now, step.ref)?.planned, 1),
    lastStatus: (step.kind === 'recurring' ? last?.entry?.status : undefined) ?? last?.status ?? null,
    lastAmount: last?.status ? numberOf(step.kind === 'milestone' ? last.result : last.value, 2) : null,
    ...(entry && { status: entry.status }),
    ...(amount && { amount: toNumber(amount, 6) }),
    ...(entry?.result !== undefined && { result: entry.result }),
    ...(entry?.problem !== undefined && { problem: entry.problem }),
    ...(entry?.suggestion !== undefined && { suggestion: entry.suggestion }),
  };
}

/**
 * The form of a month for the offices named (ids), in the order of offices.yaml: the steps each owes an entry on and
 * those it has reported already, with what is planned, what it reported last month and what its report holds so far.
 */
export function formOf(
  register: Register,
  question: { readonly month: Month; readonly offices: readonly string[] },
  words: Words,
  asOf: Day,
): Form {
  const { month } = question;
  const year = fiscalYearOf(month);
  const due = dueEntries(register, year);
  const now = monthStanding(register, month, asOf);
  const before = month === firstMonth(year) ? undefined : monthStanding(register, addMonths(month, -1), asOf);
  const steps = now.measures.flatMap(({ measure, steps: standings }) =>
    measure ? standings.map(({ step, offices: parts }) => ({ measure, step, offices: parts })) : [],
  );
  const offices: FormOffice[] = [];
  const addOffice = ({ id, name, short }: Office) => {
    const report = yearOf(register, year)?.reports.find((each) => each.office === id && each.month === month);
    const wanted = new Set([
      ...due(id, month).map(({ step }) => step.ref),
      ...(report?.entries ?? []).map((entry) => entry.step),
    ]);
    const rows = steps
      .filter(({ step }) => wanted.has(step.ref))
      .map(({ measure, step, offices: parts }) => {
        const taken = parts.filter(({ office, holder }) => holder === id && office !== id);
        const delivered = step.kind === 'quantity' ? deliveredBy(register, taken) : [];
        return rowOf({ measure, step, taken }, id, { now, before }, { report, delivered, words });
      });
    const taken = offices.map((office) => office.sheet);
    offices.push({
      id,
      name,
      sheet: sheetName(short, taken),
      officers: officersOf(register, id, { month, asOf }, report?.reportedBy),
      ...(report && { reportedBy: report.reportedBy, submitted: report.submitted }),
      rows,
    });
  };
  for (const office of register.offices) if (question.offices.includes(office.id)) addOffice(office);
  return { month, agency: register.agency.name, offices };
}
