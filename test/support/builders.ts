import { type Day, lastDay, readDay } from '../../src/model/be-date.ts';
import { decimal, type Fraction } from '../../src/model/fraction.ts';
import type { Measure, PlanPoint, QuantityStep, RecurringStep, Step } from '../../src/model/measure.ts';
import { type Month, parseMonth } from '../../src/model/month.ts';
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

interface StepWish {
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
export function step(wish: StepWish = {}): Step {
  const base = {
    id: wish.id ?? 's1',
    ref: '',
    measure: '',
    title: 'ขั้นตอน',
    start: month(wish.from ?? '2564-10'),
    due: month(wish.due ?? '2565-09'),
    ...(wish.offices && { offices: wish.offices }),
    officers: [],
    weight: decimal(wish.weight ?? 1),
    plan: Object.entries(wish.plan ?? {}).map(
      ([text, percent]): PlanPoint => ({ month: month(text), percent: decimal(percent), at: { file: '', path: [] } }),
    ),
    at: { file: '', path: [] },
  };
  if (wish.quantity) return { ...base, kind: 'quantity', target: decimal(wish.quantity), unit: 'คน' } as QuantityStep;
  return wish.every ? { ...base, kind: 'recurring', every: wish.every } : { ...base, kind: 'milestone' };
}

/** A measure of the clerk's office unless told otherwise, over its steps. */
export const measure = (id: string, steps: Step[], { offices = ['clerk'], weight = 1 } = {}): Measure => ({
  id,
  title: `มาตรการ ${id}`,
  gaps: [],
  offices,
  weight: decimal(weight),
  steps: steps.map((each) => ({ ...each, measure: id, ref: `${id}/${each.id}` })),
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
  at: { file: `2565/reports/${text}/${office}.yaml`, path: [] },
});

/** A report file that is there but can't be read. */
export const brokenReport = (office: string, text: string): BrokenFile => ({
  kind: 'report',
  file: `2565/reports/${text}/${office}.yaml`,
  year: 2565,
  month: month(text),
  id: office,
});

const office = (id: string): Office => ({
  id,
  name: id,
  short: id,
  reporting: id !== 'audit',
  at: { file: 'offices.yaml', path: [] },
});

/** A register of fiscal year 2565 with offices clerk, finance, works, and audit, which does not report. */
export function register(
  measures: Measure[],
  reports: readonly Report[] = [],
  more: { broken?: BrokenFile[]; settings?: Partial<Settings>; offices?: string[] } = {},
): Register {
  return {
    agency: { name: 'อบต.ตัวอย่าง', short: 'อบต.', kind: 'sao' },
    settings: { language: 'th', tolerance: 10, reportingDay: 5, severities: {}, ...more.settings },
    offices: (more.offices ?? ['clerk', 'finance', 'works', 'audit']).map(office),
    officers: [],
    channels: [],
    years: [{ year: 2565, measures, reports, assignments: [], agreements: [], publications: [] }],
    broken: more.broken ?? [],
    otherFiles: new Set(),
  };
}
