import { describe, expect, test } from 'vitest';
import type { Closing } from '../../src/model/closing.ts';
import { type Fraction, toFixed } from '../../src/model/fraction.ts';
import type { Measure } from '../../src/model/measure.ts';
import { monthText } from '../../src/model/month.ts';
import type { Register } from '../../src/model/register.ts';
import type { Report } from '../../src/model/report.ts';
import { dueEntries } from '../../src/progress/entries.ts';
import { monthStanding } from '../../src/progress/month.ts';
import type { Standing } from '../../src/progress/progress.ts';
import { monthsOf } from '../../src/model/fiscal-year.ts';
import { brokenReport, day, measure, month, register, report, type Said, step } from '../support/builders.ts';

// The worked examples of fiscal year 2567: tolerance 10, reports due on the 5th, weights 1. Each line of figures is
// planned / result, health, and the change as work, scope; the sums stand beside them.

const LATER = '2567-12-31';
const MONTHS = monthsOf(2567).map(monthText);

/** What offices report of steps, by `office measure/step`, month by month. */
type Story = Record<string, Record<string, Said>>;

const reportsOf = (story: Story, submitted: Record<string, string> = {}): Report[] => {
  const byReport = new Map<string, Record<string, Said>>();
  for (const [who, months] of Object.entries(story)) {
    const [office = '', ref = ''] = who.split(' ');
    for (const [text, said] of Object.entries(months)) {
      const key = `${office} ${text}`;
      byReport.set(key, { ...byReport.get(key), [ref]: said });
    }
  }
  return [...byReport].map(([key, said]) => {
    const [office = '', text = ''] = key.split(' ');
    return report(office, text, said, submitted[key] ?? submitted[text]);
  });
};

const every = (months: readonly string[], said: Said = 'done'): Record<string, Said> =>
  Object.fromEntries(months.map((text) => [text, said]));
const until = (text: string) => MONTHS.slice(0, MONTHS.indexOf(text) + 1);
const signed = (value: Fraction | null) => {
  const text = toNumber(value);
  return value && value.n > 0n ? `+${text}` : text;
};
/** Two decimals at most, as printed. */
const toNumber = (value: Fraction | null): string => (value ? String(Number(toFixed(value, 2))) : '-');
const line = ({ planned, result, health, change, scope }: Standing): string =>
  `${toNumber(planned)} / ${toNumber(result)} ${health}; ${signed(change)}, ${signed(scope)}`;

interface Case {
  measures: Measure[];
  story: Story;
  submitted?: Record<string, string>;
  offices?: string[];
  closings?: Closing[];
  broken?: ReturnType<typeof brokenReport>[];
}

const registerFor = ({ measures, story, submitted, offices, closings, broken }: Case): Register =>
  register(measures, reportsOf(story, submitted), {
    year: 2567,
    offices: offices ?? ['clerk', 'finance', 'works'],
    ...(closings && { closings }),
    ...(broken && { broken }),
  });

const planAt = (given: Case, text: string, asOf = LATER) =>
  line(monthStanding(registerFor(given), month(text), day(asOf)).plan);
const stepAt = (given: Case, text: string, asOf = LATER) => {
  const found = monthStanding(registerFor(given), month(text), day(asOf)).measures[0]?.steps[0];
  if (!found) throw new Error('no step');
  return line(found);
};
const announcedAt = (given: Case, text: string) =>
  toNumber(monthStanding(registerFor(given), month(text), day(LATER), { amended: false }).plan.result);

const milestone = (from: string, due: string, more: Parameters<typeof step>[0] = {}) => step({ from, due, ...more });
const monthly = (more: Parameters<typeof step>[0] = {}) =>
  step({ from: '2566-10', due: '2567-09', every: 'month', ...more });

/** A closing of which only the day matters. */
const closed = (text: string, on: string, more: Partial<Closing> = {}): Closing => ({
  month: month(text),
  on: day(on),
  by: 'prasert',
  arithmetic: 1,
  withoutReport: [],
  plan: { planned: null, result: null, health: 'on-track' },
  measures: {},
  steps: {},
  at: { file: `2567/closed/${text}.yaml`, path: ['closings', 0] },
  ...more,
});

describe('a plan is amended', () => {
  const extended = (approved?: string, from = '2567-04'): Case => ({
    measures: [
      measure('m1', [milestone('2567-01', '2567-03')], {
        amendments: [{ from, ...(approved && { approved }), steps: { s1: { due: '2567-06' } } }],
      }),
    ],
    story: { 'clerk m1/s1': { '2567-02': 60, '2567-03': 60, '2567-04': 60 } },
  });

  test('1: a deadline extended from April leaves March as it was', () => {
    // March: due, 60 of 100. April: 4 of 6 months.
    expect(stepAt(extended('2567-03-28'), '2567-03')).toBe('100 / 60 overdue; 0, 0');
    expect(stepAt(extended('2567-03-28'), '2567-04')).toBe('66.67 / 60 on-track; 0, 0');
  });

  test('2: no amendment counts for a month that ended before it was approved', () => {
    expect(stepAt(extended('2567-04-02', '2567-03'), '2567-03')).toBe('100 / 60 overdue; 0, 0');
    expect(stepAt(extended('2567-04-02', '2567-03'), '2567-04')).toBe('66.67 / 60 on-track; 0, 0');
  });

  test('3: a target lowered from April', () => {
    const given: Case = {
      measures: [
        measure('m1', [milestone('2566-10', '2567-09', { quantity: 12 })], {
          amendments: [{ from: '2567-04', steps: { s1: { target: 10 } } }],
        }),
      ],
      story: { 'clerk m1/s1': { '2567-03': '=11', '2567-04': '=11' } },
    };
    // 11/12 = 91.67; of 10, at most 100
    expect(stepAt(given, '2567-03')).toBe('50 / 91.67 on-track; -, -');
    expect(stepAt(given, '2567-04')).toBe('58.33 / 100 done; 0, +8.33');
    expect(announcedAt(given, '2567-04')).toBe('91.67');
  });

  const two = (amendments: Parameters<typeof measure>[2]): Measure[] => [
    measure(
      'm1',
      [milestone('2566-10', '2567-03', { id: 'a' }), milestone('2566-10', '2567-09', { id: 'b' })],
      amendments,
    ),
  ];

  test('4: a step cancelled from April', () => {
    const given: Case = {
      measures: two({ amendments: [{ from: '2567-04', steps: { b: { cancelled: true } } }] }),
      story: { 'clerk m1/a': { '2567-02': 100, '2567-03': 100, '2567-04': 100 }, 'clerk m1/b': { '2567-02': 0 } },
    };
    expect(planAt(given, '2567-03')).toBe('75 / 50 behind; 0, 0');
    expect(planAt(given, '2567-04')).toBe('100 / 100 done; 0, +50');
    const { plan } = monthStanding(registerFor(given), month('2567-04'), day(LATER));
    expect(plan.counts.cancelled).toBe(1);
    expect(announcedAt(given, '2567-04')).toBe('50');
  });

  test('5: a step added from April, that begins in May', () => {
    const given: Case = {
      measures: [
        measure('m1', [milestone('2566-10', '2567-09', { id: 'a' })], {
          amendments: [{ from: '2567-04', add: [milestone('2567-05', '2567-08', { id: 'b' })] }],
        }),
      ],
      story: {
        'clerk m1/a': { '2567-03': 50, '2567-04': 50, '2567-05': 50 },
        'clerk m1/b': { '2567-05': 30 },
      },
    };
    const numbers = (text: string) => planAt(given, text).replace(/^[^/]*\/ /, '');
    expect(numbers('2567-04')).toBe('25 on-track; 0, -25'); // (50 + 0)/2, after 50
    expect(numbers('2567-05')).toBe('40 on-track; +15, 0'); // (50 + 30)/2
    expect(announcedAt(given, '2567-05')).toBe('50');
  });

  test('6: a weight changed while the step moves', () => {
    const given: Case = {
      measures: two({ amendments: [{ from: '2567-04', steps: { b: { weight: 3 } } }] }),
      story: { 'clerk m1/a': { '2567-03': 100 }, 'clerk m1/b': { '2567-03': 40, '2567-04': 60 } },
    };
    // March (100 + 40)/2; by April's plan (100 + 3·40)/4 = 55; April (100 + 3·60)/4
    expect(planAt(given, '2567-03').split(' ')[2]).toBe('70');
    expect(planAt(given, '2567-04')).toMatch(/ 70 on-track; \+15, -15$/);
  });

  test('13: a start moved to April: what was missed stays missed', () => {
    const given: Case = {
      measures: [measure('m1', [monthly()], { amendments: [{ from: '2567-04', steps: { s1: { from: '2567-04' } } }] })],
      story: { 'clerk m1/s1': every(until('2567-04').filter((text) => text !== '2566-11')) },
    };
    // October to March by the first terms, April to September by the new: 12 periods, 7 due, 6 done
    expect(stepAt(given, '2567-04').split(';')[0]).toBe('58.33 / 50 on-track');
  });

  test('14: cancelled from April, revived from July', () => {
    const given: Case = {
      measures: [
        measure('m1', [monthly()], {
          amendments: [
            { from: '2567-04', steps: { s1: { cancelled: true } } },
            { from: '2567-07', steps: { s1: { cancelled: false } } },
          ],
        }),
      ],
      story: { 'clerk m1/s1': every([...until('2567-03'), '2567-07']) },
    };
    // six periods to March, three from July
    expect(stepAt(given, '2567-06').split(';')[0]).toBe('- / - cancelled');
    expect(stepAt(given, '2567-07')).toBe('77.78 / 77.78 on-track; -, -');
  });

  test('22: plan points that a later due month leaves standing', () => {
    const given: Case = {
      measures: [
        measure('m1', [milestone('2566-12', '2567-03', { plan: { '2567-01': 40, '2567-02': 70 } })], {
          amendments: [{ from: '2567-03', steps: { s1: { due: '2567-06' } } }],
        }),
      ],
      story: {},
    };
    // from 70 in February to 100 in June, 7.5 a month
    const planned = (text: string) => stepAt(given, text).split(' ')[0];
    expect(['2567-02', '2567-03', '2567-04'].map(planned)).toEqual(['70', '77.5', '85']);
  });
});

describe('offices come and go', () => {
  const merged = ['clerk', 'strategy -2567-03 clerk'];

  test('7: a merger alone moves nothing; the successor speaks for every part it holds', () => {
    const given: Case = {
      offices: merged,
      measures: [measure('m1', [milestone('2566-10', '2567-09')], { offices: ['clerk', 'strategy'] })],
      story: { 'clerk m1/s1': { '2567-02': 100, '2567-05': 80 }, 'strategy m1/s1': { '2567-02': 40, '2567-03': 40 } },
    };
    const numbers = (text: string) => stepAt(given, text).split(' ')[2];
    expect([numbers('2567-03'), numbers('2567-04'), numbers('2567-05')]).toEqual(['70', '70', '80']);
    expect(stepAt(given, '2567-04').split(';')[1]).toBe(' 0, 0');
    const due = dueEntries(registerFor(given), 2567);
    expect(due('clerk', month('2567-03'))).toEqual([]); // its own part is done
    expect(due('clerk', month('2567-04')).map(({ step: { ref } }) => ref)).toEqual(['m1/s1']);
  });

  test('8: a successor counts from 0 what it delivered itself', () => {
    const given: Case = {
      offices: merged,
      measures: [measure('m1', [milestone('2566-10', '2567-09', { quantity: 43 })], { offices: ['strategy'] })],
      story: { 'strategy m1/s1': { '2567-03': '=24' }, 'clerk m1/s1': { '2567-05': '=6' } },
    };
    expect(stepAt(given, '2567-04').split(' ')[2]).toBe('55.81'); // 24/43
    expect(stepAt(given, '2567-05').split(' ')[2]).toBe('69.77'); // 30/43
  });

  const six = ['clerk', 'finance', 'works', 'education', 'health'];

  test('9: six offices become five', () => {
    const offices = [...six, 'strategy -2567-03 clerk'];
    const given: Case = {
      offices,
      measures: [measure('m1', [monthly()], { offices: ['all'] })],
      story: Object.fromEntries([
        ...six.map((office) => [`${office} m1/s1`, every(until('2567-04'))]),
        ['strategy m1/s1', every(until('2567-03'))],
      ]),
    };
    // 36 of 72; then 36 + 5 of 36 + 30; March's 36 of 66 = 54.55
    expect(stepAt(given, '2567-03').split(' ')[2]).toBe('50');
    expect(stepAt(given, '2567-04')).toBe('62.12 / 62.12 on-track; +7.58, +4.55');
  });

  test('10: a successor goes on where the office alone did the step', () => {
    const given: Case = {
      offices: merged,
      measures: [measure('m1', [monthly()], { offices: ['strategy'] })],
      story: { 'strategy m1/s1': every(until('2567-03')), 'clerk m1/s1': { '2567-04': 'done' } },
    };
    expect(stepAt(given, '2567-03').split(' ')[2]).toBe('50');
    expect(stepAt(given, '2567-04').split(' ')[2]).toBe('58.33');
  });

  test('11: an office joins in its first month, unless the step was due before', () => {
    const given = (due: string): Case => ({
      offices: ['clerk', 'finance', 'parks 2567-04-'],
      measures: [measure('m1', [milestone('2567-02', due)], { offices: ['all'] })],
      story: {
        'clerk m1/s1': { '2567-02': 100, '2567-03': 100 },
        'finance m1/s1': { '2567-02': 80, '2567-03': 80, '2567-04': 80 },
      },
    });
    expect(stepAt(given('2567-06'), '2567-03')).toMatch(/ \/ 90 /);
    expect(stepAt(given('2567-06'), '2567-04')).toMatch(/ \/ 60 .*; 0, -30$/); // (100 + 80 + 0)/3
    expect(stepAt(given('2567-03'), '2567-04')).toMatch(/ \/ 90 /);
  });

  test('12: a seventh office from April', () => {
    const offices = [...six, 'strategy'];
    const given: Case = {
      offices: [...offices, 'parks 2567-04-'],
      measures: [measure('m1', [monthly()], { offices: ['all'] })],
      story: Object.fromEntries([
        ...offices.map((office) => [`${office} m1/s1`, every(until('2567-04'))]),
        ['parks m1/s1', { '2567-04': 'done' }],
      ]),
    };
    // 36 of 72; then 43 of 6·12 + 6 = 78; March's 36 of 78 = 46.15
    expect(stepAt(given, '2567-03').split(' ')[2]).toBe('50');
    expect(stepAt(given, '2567-04')).toMatch(/ \/ 55.13 .*; \+8.97, -3.85$/);
  });
});

describe('a month is closed', () => {
  const february = (withMarch: boolean): Case => ({
    measures: [measure('m1', [milestone('2566-10', '2567-09')])],
    story: { 'clerk m1/s1': { '2567-01': 50, '2567-02': 80, ...(withMarch && { '2567-03': 85 }) } },
    submitted: { '2567-02': '2567-03-15' },
    closings: [
      closed('2567-02', '2567-03-10', {
        withoutReport: ['clerk'],
        plan: { planned: percentOf(41.67), result: percentOf(50), health: 'on-track' },
        measures: { m1: { planned: percentOf(41.67), result: percentOf(50), health: 'on-track' } },
        steps: {
          'm1/s1': {
            planned: percentOf(41.67),
            result: percentOf(50),
            health: 'on-track',
            due: month('2567-09'),
            offices: { clerk: percentOf(50) },
          },
        },
      }),
    ],
  });

  test('15: a late report counts from the next month, whatever it says', () => {
    expect(stepAt(february(true), '2567-02')).toMatch(/ \/ 50 /);
    expect(stepAt(february(true), '2567-03')).toMatch(/ \/ 85 .*; \+35, 0$/);
    expect(stepAt(february(false), '2567-03')).toMatch(/ \/ 80 /);
  });

  test('16: a month missed counts once its report comes in', () => {
    const given: Case = {
      measures: [measure('m1', [monthly()])],
      story: { 'clerk m1/s1': every(until('2567-03')) },
      submitted: { '2567-02': '2567-03-15' },
      closings: [closed('2567-02', '2567-03-10', { withoutReport: ['clerk'], ...figures(33.33, 33.33) })],
    };
    expect(stepAt(given, '2567-02').split(' ')[2]).toBe('33.33'); // 4 of 12
    expect(stepAt(given, '2567-03')).toMatch(/ \/ 50 .*; \+16.67, 0$/); // 6 of 12
  });

  test('17: a report that comes after September was closed counts nowhere, until the month is reopened', () => {
    const given = (closings: Closing[]): Case => ({
      measures: [measure('m1', [monthly()])],
      story: { 'clerk m1/s1': every(MONTHS) },
      submitted: { '2567-09': '2567-12-12' },
      closings,
    });
    const first = closed('2567-09', '2567-10-10', { withoutReport: ['clerk'], ...figures(100, 91.67) });
    expect(stepAt(given([first]), '2567-09')).toMatch(/^100 \/ 91.67 /);
    const reopened = { ...first, reopened: { on: day('2567-12-13'), by: 'prasert', reason: 'รายงานมาช้า' } };
    const again = closed('2567-09', '2567-12-20', figures(100, 100));
    expect(stepAt(given([reopened, again]), '2567-09')).toMatch(/^100 \/ 100 /);
    expect(stepAt(given([reopened, again]), '2567-09', '2567-12-14')).toMatch(/^100 \/ 100 done/); // open again
    expect(stepAt(given([reopened, again]), '2567-09', '2567-12-01')).toMatch(/^100 \/ 91.67 /); // not yet known
  });
});

describe('unknown stays unknown', () => {
  const silent = (percent: number): Case => ({
    measures: [measure('m1', [milestone('2567-01', '2567-03')])],
    story: { 'clerk m1/s1': { '2567-01': percent } },
    offices: ['clerk'],
  });

  test('18 and 19: nobody is called late before the report that could say otherwise is due', () => {
    expect(stepAt(silent(30), '2567-02', '2567-03-05')).toBe('66.67 / 30 awaiting; -, -');
    expect(stepAt(silent(30), '2567-02', '2567-03-06')).toBe('66.67 / 30 behind; 0, 0');
    expect(stepAt(silent(60), '2567-02', '2567-03-05')).toBe('66.67 / 60 on-track; -, -');
    expect(stepAt(silent(60), '2567-02', '2567-03-06')).toBe('66.67 / 60 on-track; 0, 0');
  });

  test('20: the plan stands by its own numbers, with the late steps counted beside it', () => {
    const given = (last: number): Case => ({
      measures: ['m1', 'm2', 'm3', 'm4'].map((id) => measure(id, [milestone('2566-10', '2567-09')])),
      story: Object.fromEntries(
        ['m1', 'm2', 'm3', 'm4'].map((id) => [`clerk ${id}/s1`, { '2567-09': id === 'm4' ? last : 100 }]),
      ),
    });
    const plan = (last: number) => monthStanding(registerFor(given(last)), month('2567-09'), day(LATER)).plan;
    expect([line(plan(90)).split(';')[0], plan(90).counts.overdue]).toEqual(['100 / 97.5 on-track', 1]);
    expect([line(plan(20)).split(';')[0], plan(20).counts.overdue]).toEqual(['100 / 80 overdue', 1]);
  });

  test('21: a broken report hides its step and all above it', () => {
    const given: Case = {
      measures: [measure('m1', [milestone('2566-10', '2567-09')], { offices: ['clerk', 'finance'] })],
      story: { 'clerk m1/s1': { '2567-02': 100 }, 'finance m1/s1': { '2567-01': 40 } },
      broken: [brokenReport('finance', '2567-02')],
    };
    expect(stepAt(given, '2567-02')).toBe('41.67 / - broken; -, -');
    expect(planAt(given, '2567-02')).toBe('41.67 / - broken; -, -');
  });

  test('23: a quarter is done in any of its months, also before the step starts', () => {
    const given: Case = {
      measures: [measure('m1', [step({ from: '2566-11', due: '2567-09', every: 'quarter' })])],
      story: { 'clerk m1/s1': { '2566-10': 'done' } },
    };
    expect(stepAt(given, '2566-12').split(';')[0]).toBe('25 / 25 on-track'); // 1 of 4 quarters
  });
});

function percentOf(value: number): Fraction {
  return { n: BigInt(Math.round(value * 100)), d: 100n };
}

function figures(planned: number, result: number): Pick<Closing, 'plan' | 'measures' | 'steps'> {
  const both = { planned: percentOf(planned), result: percentOf(result), health: 'on-track' as const };
  return {
    plan: both,
    measures: { m1: both },
    steps: { 'm1/s1': { ...both, due: month('2567-09'), offices: {} } },
  };
}
