import type { Closing } from '../../src/model/closing.ts';
import { type Day, lastDay, readDay } from '../../src/model/be-date.ts';
import { decimal, type Fraction } from '../../src/model/fraction.ts';
import type {
  Amendment,
  Measure,
  PlanPoint,
  QuantityStep,
  RecurringStep,
  Step,
  StepChange,
} from '../../src/model/measure.ts';
import { fiscalYearOf } from '../../src/model/fiscal-year.ts';
import { addMonths, type Month, parseMonth } from '../../src/model/month.ts';
import type { Office } from '../../src/model/organisation.ts';
import type { BrokenFile, Register, Settings } from '../../src/model/register.ts';
import type { Entry, Report, StepStatus } from '../../src/model/report.ts';

/** Reads `2565-02`; a text that is no month fails the test. */
export function month(text: string): Month {
  const read = parseMonth(text);
  if (!read) throw new Error(`${text} is no month`);
  return read.month;
}

/** Reads `2565-03-04`; a text that is no day fails the test. */
export function day(text: string): Day {
  const read = readDay(text);
  if (read.day === undefined) throw new Error(`${text} is no day`);
  return read.day;
}

/** An exact value as `160/3`, `40`; `-` for what is not known. */
export const spell = (value: Fraction | null | undefined): string =>
  value ? (value.d === 1n ? `${value.n}` : `${value.n}/${value.d}`) : '-';

interface StepOptions {
  id?: string;
  from?: string;
  due?: string;
  offices?: string[];
  weight?: number;
  plan?: Record<string, number>;
  quantity?: number;
  every?: RecurringStep['every'];
}

/** A step, a milestone from 2564-10 to 2565-09 unless told otherwise; its measure sets its `ref`. */
export function step(options: StepOptions = {}): Step {
  const base = {
    id: options.id ?? 's1',
    ref: '',
    measure: '',
    title: 'ขั้นตอน',
    start: month(options.from ?? '2564-10'),
    due: month(options.due ?? '2565-09'),
    ...(options.offices && { offices: options.offices }),
    officers: [],
    weight: decimal(options.weight ?? 1),
    plan: Object.entries(options.plan ?? {}).map(
      ([text, percent]): PlanPoint => ({ month: month(text), percent: decimal(percent), at: { file: '', path: [] } }),
    ),
    at: { file: '', path: [] },
  };
  if (options.quantity)
    return { ...base, kind: 'quantity', target: decimal(options.quantity), unit: 'คน' } as QuantityStep;
  return options.every ? { ...base, kind: 'recurring', every: options.every } : { ...base, kind: 'milestone' };
}

interface MeasureOptions {
  offices?: string[];
  weight?: number;
  amendments?: AmendmentOptions[];
  added?: { from: string; approved?: string };
}

/** A change of the plan: approved on the day before it counts unless told otherwise. */
export interface AmendmentOptions {
  from: string;
  approved?: string;
  measure?: { weight?: number; offices?: string[]; cancelled?: boolean };
  steps?: Record<string, StepOptions & { cancelled?: boolean; target?: number }>;
  add?: Step[];
}

const ofMeasure = (id: string, each: Step): Step => ({ ...each, measure: id, ref: `${id}/${each.id}` });

const approval = ({ from, approved }: { from: string; approved?: string }) => ({
  from: month(from),
  approved: {
    by: 'prasert',
    on: approved ? day(approved) : lastDay(addMonths(month(from), -1)),
    document: 'ลป 73401/112',
  },
});

function amendment(id: string, { from, approved, measure: change, steps = {}, add = [] }: AmendmentOptions): Amendment {
  const { weight, ...measureChange } = change ?? {};
  return {
    ...approval({ from, ...(approved && { approved }) }),
    reason: 'ปรับแผน',
    ...(change && { measure: { ...measureChange, ...(weight !== undefined && { weight: decimal(weight) }) } }),
    steps: Object.fromEntries(Object.entries(steps).map(([ref, set]) => [ref, stepChange(set)])),
    add: add.map((each) => ofMeasure(id, each)),
    at: { file: `2565/measures/${id}.yaml`, path: ['amendments'] },
  };
}

function stepChange(set: StepOptions & { cancelled?: boolean; target?: number }): StepChange {
  const made = step(set);
  return {
    ...(set.from !== undefined && { start: made.start }),
    ...(set.due !== undefined && { due: made.due }),
    ...(set.offices !== undefined && { offices: set.offices }),
    ...(set.weight !== undefined && { weight: made.weight }),
    ...(set.plan !== undefined && { plan: made.plan }),
    ...(set.target !== undefined && { target: decimal(set.target) }),
    ...(set.cancelled !== undefined && { cancelled: set.cancelled }),
  };
}

/** A measure of the clerk's office unless told otherwise, over its steps. */
export const measure = (
  id: string,
  steps: Step[],
  { offices = ['clerk'], weight = 1, amendments = [], added }: MeasureOptions = {},
): Measure => ({
  id,
  title: `มาตรการ ${id}`,
  gaps: [],
  serves: [],
  offices,
  weight: decimal(weight),
  steps: steps.map((each) => ofMeasure(id, each)),
  amendments: amendments.map((each) => amendment(id, each)),
  ...(added && { added: { ...approval(added), reason: 'เริ่มกลางปี' } }),
  at: { file: `2565/measures/${id}.yaml`, path: [] },
});

/** What an entry says in one word: a percent (100 is done), `=12` a value (`=48 done`), or a status. */
export type Said = number | `=${number}` | `=${number} ${'done' | 'not-started'}` | StepStatus;

function entry(ref: string, said: Said): Entry {
  const base = { step: ref, evidence: [], at: { file: '', path: [] } };
  if (typeof said === 'number') {
    return said === 100 ? { ...base, status: 'done' } : { ...base, status: 'in-progress', percent: decimal(said) };
  }
  if (!said.startsWith('=')) return { ...base, status: said as StepStatus };
  const [value = '', status = 'in-progress'] = said.slice(1).split(' ');
  return { ...base, status: status as StepStatus, value: decimal(Number(value)) };
}

/** An office's report: `report('finance', '2565-02', { 'm1/s1': 60 })`, submitted on the month's last day if not told. */
export const report = (office: string, text: string, said: Record<string, Said>, submitted?: string): Report => ({
  month: month(text),
  office,
  reportedBy: 'somying',
  submitted: submitted ? day(submitted) : lastDay(month(text)),
  entries: Object.entries(said).map(([ref, each]) => entry(ref, each)),
  at: { file: `${fiscalYearOf(month(text))}/reports/${text}/${office}.yaml`, path: [] },
});

/** A report file that is there but can't be read. */
export const brokenReport = (office: string, text: string): BrokenFile => ({
  kind: 'report',
  file: `${fiscalYearOf(month(text))}/reports/${text}/${office}.yaml`,
  year: fiscalYearOf(month(text)),
  month: month(text),
  id: office,
});

/** An office as a test says it: `strategy`, or `strategy -2567-03 clerk` (until, successor), `parks 2567-04-` (from). */
function office(text: string): Office {
  const [id = '', span = '', succeededBy] = text.split(' ');
  const [, from, until] = /^(\d{4}-\d{2})?-(\d{4}-\d{2})?$/.exec(span) ?? [];
  return {
    id,
    name: id,
    short: id,
    reporting: id !== 'audit',
    ...(from && { from: month(from) }),
    ...(until && { until: month(until) }),
    ...(succeededBy && { succeededBy }),
    at: { file: 'offices.yaml', path: [] },
  };
}

/** A register of fiscal year 2565 with offices clerk, finance, works, and audit, which does not report. */
export function register(
  measures: Measure[],
  reports: readonly Report[] = [],
  more: {
    broken?: BrokenFile[];
    settings?: Partial<Settings>;
    offices?: string[];
    year?: number;
    closings?: Closing[];
  } = {},
): Register {
  return {
    agency: { name: 'อบต.ตัวอย่าง', short: 'อบต.', kind: 'sao' },
    settings: { language: 'th', tolerance: 10, reportingDay: 5, severities: {}, ...more.settings },
    offices: (more.offices ?? ['clerk', 'finance', 'works', 'audit']).map(office),
    officers: [],
    channels: [],
    years: [
      {
        year: more.year ?? 2565,
        measures,
        reports,
        assignments: [],
        agreements: [],
        publications: [],
        closings: more.closings ?? [],
      },
    ],
    otherYears: [],
    broken: more.broken ?? [],
    otherFiles: new Set(),
  };
}
