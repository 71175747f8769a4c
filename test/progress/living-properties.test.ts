import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, lastDay } from '../../src/model/be-date.ts';
import type { Closing } from '../../src/model/closing.ts';
import { monthsOf } from '../../src/model/fiscal-year.ts';
import type { Measure } from '../../src/model/measure.ts';
import { addMonths, type Month, monthText } from '../../src/model/month.ts';
import type { Register } from '../../src/model/register.ts';
import type { Report } from '../../src/model/report.ts';
import { figuresToClose } from '../../src/progress/closed.ts';
import { dueEntries } from '../../src/progress/entries.ts';
import { monthStanding } from '../../src/progress/month.ts';
import type { MonthStanding, Standing } from '../../src/progress/progress.ts';
import { closedMonthMoved } from '../../src/rules/closed-month-moved.ts';
import {
  type AmendmentOptions,
  brokenReport,
  day,
  measure,
  register,
  report,
  type Said,
  spell,
  step,
} from '../support/builders.ts';

// What must hold of a living year for whoever reads it, whatever is in the files.

const OFFICES = ['clerk', 'finance', 'works'];
/** Offices as they always were, and such as open, close and merge in mid-year. */
const OFFICE_LISTS = [
  OFFICES,
  ['clerk', 'finance -2567-02 clerk', 'works'],
  ['clerk', 'finance 2567-01-', 'works -2567-05 finance'],
];
const YEAR = 2567;
const MONTHS = monthsOf(YEAR);
const LATER = day('2568-01-15');

const aMonth = fc.constantFrom(...MONTHS);
const aSpan = fc.tuple(aMonth, aMonth).map(([a, b]) => (a <= b ? [a, b] : [b, a]) as [Month, Month]);
const aStep = fc
  .tuple(
    aSpan,
    fc.record(
      {
        offices: fc.oneof(fc.subarray(OFFICES, { minLength: 1 }), fc.constant(['all'])),
        quantity: fc.constantFrom(0, 0, 12),
        every: fc.constantFrom('month' as const, 'quarter' as const),
        weight: fc.constantFrom(1, 3),
      },
      { requiredKeys: ['offices'] },
    ),
  )
  .map(([[from, due], { offices = [], ...more }]) => ({
    from: monthText(from),
    due: monthText(due),
    offices: [...offices],
    ...more,
  }));

/** An amendment that counts from a month, of steps s1 and s2; `changes` of a kind that keeps the measure whole. */
const anAmendment = (from: fc.Arbitrary<Month>): fc.Arbitrary<AmendmentOptions> =>
  fc
    .tuple(
      from,
      fc.constantFrom('s1', 's2'),
      fc.oneof(
        fc.constant({ cancelled: true }),
        fc.constant({ cancelled: false }),
        fc.constant({ weight: 5 }),
        fc.subarray(OFFICES, { minLength: 1 }).map((offices) => ({ offices })),
        fc.nat(4).map((later) => ({ later })),
      ),
    )
    .map(([month, id, change]) => ({
      from: monthText(month),
      steps: { [id]: 'later' in change ? { due: monthText(addMonths(month, change.later)) } : change },
    }));

const someMeasures = (amendments: fc.Arbitrary<AmendmentOptions[]>): fc.Arbitrary<Measure[]> =>
  fc.array(fc.tuple(fc.tuple(aStep, aStep), amendments), { minLength: 1, maxLength: 3 }).map((all) =>
    all.map(([[first, second], amended], index) =>
      measure(`m${index + 1}`, [step({ ...first, id: 's1' }), step({ ...second, id: 's2' })], {
        amendments: amended,
      }),
    ),
  );

const said: fc.Arbitrary<Said> = fc.oneof(
  fc.integer({ min: 1, max: 99 }),
  fc.integer({ min: 0, max: 14 }).map((value): Said => `=${value}`),
  fc.constantFrom<Said>('done', 'not-started', 'in-progress'),
);

/** Reports on time or late, each with entries on some of the steps. */
const someReports = (measures: readonly Measure[]): fc.Arbitrary<Report[]> =>
  fc
    .uniqueArray(
      fc.tuple(
        fc.constantFrom(...OFFICES),
        aMonth,
        fc.record(Object.fromEntries(measures.flatMap(({ steps }) => steps.map(({ ref }) => [ref, said]))), {
          requiredKeys: [],
        }),
        fc.constantFrom(2, 5, 20),
      ),
      { maxLength: 16, selector: ([office, month]) => `${office} ${month}` },
    )
    .map((all) =>
      all.map(([office, month, each, days]) => ({
        ...report(office, monthText(month), each as Record<string, Said>),
        submitted: addDays(lastDay(month), days),
      })),
    );

const aRegister = (amendments = fc.array(anAmendment(aMonth), { maxLength: 2 })): fc.Arbitrary<Register> =>
  someMeasures(amendments).chain((measures) =>
    fc
      .tuple(someReports(measures), fc.constantFrom(...OFFICE_LISTS))
      .map(([reports, offices]) => register(measures, reports, { year: YEAR, offices })),
  );

const withYear = (data: Register, change: Partial<Register['years'][number]>): Register => ({
  ...data,
  years: data.years.map((year) => ({ ...year, ...change })),
});

/** Everything shown of a month, row by row. */
const rowsOf = ({ plan, measures }: MonthStanding): Map<string, Standing> =>
  new Map<string, Standing>([
    ['plan', plan],
    ...measures.map((row): [string, Standing] => [row.id, row]),
    ...measures.flatMap(({ steps }) => steps.map((row): [string, Standing] => [row.step.ref, row])),
  ]);
const shown = ({ planned, result, change, scope, health }: Standing) =>
  [spell(planned), spell(result), spell(change), spell(scope), health].join(' ');
const screen = (data: Register, month: Month, asOf: Day = LATER) =>
  [...rowsOf(monthStanding(data, month, asOf))].map(([id, row]) => `${id} ${shown(row)}`);

test('amending from a month on never changes a month before', () => {
  fc.assert(
    fc.property(
      aMonth.chain((from) =>
        fc.tuple(
          fc.constant(from),
          aRegister(fc.array(anAmendment(fc.constant(from)), { minLength: 1, maxLength: 3 })),
        ),
      ),
      ([from, data]) => {
        const announced = withYear(data, {
          measures: (data.years[0]?.measures ?? []).map((each) => ({ ...each, amendments: [] })),
        });
        for (const month of MONTHS.filter((each) => each < from))
          expect(screen(data, month)).toEqual(screen(announced, month));
      },
    ),
    { numRuns: 60 },
  );
});

test('an office that opens or closes later never changes an earlier month', () => {
  fc.assert(
    fc.property(aRegister(), aMonth, fc.constantFrom(...OFFICES), (data, month, id) => {
      const closing = {
        ...data,
        offices: data.offices.map((office) =>
          office.id === id && office.until === undefined ? { ...office, until: month, succeededBy: 'clerk' } : office,
        ),
      };
      const opening = {
        ...data,
        offices: [
          ...data.offices,
          {
            id: 'parks',
            name: 'parks',
            short: 'parks',
            reporting: true,
            from: addMonths(month, 1),
            at: { file: 'offices.yaml', path: [] },
          },
        ],
      };
      for (const each of MONTHS.filter((earlier) => earlier <= month)) {
        const before = screen(data, each);
        expect(screen(closing, each)).toEqual(before);
        expect(screen(opening, each)).toEqual(before);
      }
    }),
    { numRuns: 60 },
  );
});

test('breaking a report never changes a figure or a word that is shown: it only hides', () => {
  fc.assert(
    fc.property(
      aRegister().filter((data) => (data.years[0]?.reports.length ?? 0) > 0),
      fc.nat(),
      aMonth,
      (data, pick, month) => {
        const reports = data.years[0]?.reports ?? [];
        const broken = reports[pick % reports.length] as Report;
        // A report is taken to say nothing of steps that were done before it, or that begin after it.
        if (saysMore(data, broken)) return;
        const left = {
          ...withYear(data, { reports: reports.filter((each) => each !== broken) }),
          broken: [brokenReport(broken.office, monthText(broken.month))],
        };
        const [before, after] = [rowsOf(monthStanding(data, month, LATER)), rowsOf(monthStanding(left, month, LATER))];
        for (const [id, row] of after) {
          const was = before.get(id) as Standing;
          for (const key of ['planned', 'result', 'change', 'scope'] as const)
            if (row[key] !== null) expect(`${id} ${key} ${spell(row[key])}`).toBe(`${id} ${key} ${spell(was[key])}`);
          if (row.health !== 'broken') expect(`${id} ${row.health}`).toBe(`${id} ${was.health}`);
        }
      },
    ),
    { numRuns: 300 },
  );
});

/** Whether a report speaks of a step that its office, or one whose part it may hold, reported done before, or that begins after it. */
function saysMore(data: Register, { office, month, entries }: Report): boolean {
  const { reports = [], measures = [] } = data.years[0] ?? {};
  const starts = new Map(measures.flatMap(({ steps }) => steps.map(({ ref, start }) => [ref, start])));
  const closedBefore = (id: string) => (data.offices.find((each) => each.id === id)?.until ?? month) < month;
  const wasDone = (ref: string) =>
    reports.some(
      (each) =>
        (each.office === office || closedBefore(each.office)) &&
        each.month < month &&
        each.entries.some((entry) => entry.step === ref && entry.status === 'done'),
    );
  return entries.some(({ step: ref }) => (starts.get(ref) ?? month) > month || wasDone(ref));
}

/** A register in which one file that is not a report can't be used. */
const breakages: Record<string, (data: Register, pick: number) => Register> = {
  plan: (data) => ({ ...data, broken: [{ kind: 'plan', file: '2567/plan.yaml', year: YEAR }] }),
  settings: (data) => ({ ...data, broken: [{ kind: 'ita', file: 'ita.yaml' }] }),
  offices: (data) => ({ ...data, offices: [], broken: [{ kind: 'offices', file: 'offices.yaml' }] }),
  'an office': (data, pick) => {
    const id = OFFICES[pick % OFFICES.length] as string;
    const offices = data.offices.filter((office) => office.id !== id);
    return { ...data, offices, broken: [{ kind: 'offices', file: 'offices.yaml', items: [id] }] };
  },
  'a measure': (data, pick) => {
    const measures = data.years[0]?.measures ?? [];
    const { id } = measures[pick % measures.length] as Measure;
    const left = withYear(data, { measures: measures.filter((each) => each.id !== id) });
    return { ...left, broken: [{ kind: 'measure', file: `2567/measures/${id}.yaml`, year: YEAR, id }] };
  },
  'a closed month': (data, pick) => ({
    ...data,
    broken: [{ kind: 'closed', file: '2567/closed/x.yaml', year: YEAR, month: MONTHS[pick % 12] as Month }],
  }),
};

test.each(Object.entries(breakages))('breaking %s only hides', (_name, breakIt) => {
  fc.assert(
    fc.property(aRegister(), fc.nat(), aMonth, fc.integer({ min: 0, max: 40 }), (data, pick, month, days) => {
      const asOf = addDays(lastDay(month), days);
      const before = rowsOf(monthStanding(data, month, asOf));
      for (const [id, row] of rowsOf(monthStanding(breakIt(data, pick), month, asOf))) {
        const was = before.get(id);
        for (const key of ['planned', 'result', 'change', 'scope'] as const)
          if (row[key] !== null) expect(`${id} ${key} ${spell(row[key])}`).toBe(`${id} ${key} ${spell(was?.[key])}`);
        if (row.health !== 'broken') expect(`${id} ${row.health}`).toBe(`${id} ${was?.health}`);
      }
    }),
    { numRuns: 60 },
  );
});

test('no step is late in a month for which a report that it waits for is neither in nor due', () => {
  fc.assert(
    fc.property(aRegister(), aMonth, fc.integer({ min: -3, max: 5 }), (data, month, days) => {
      const asOf = addDays(lastDay(month), days);
      const due = dueEntries(data, YEAR, asOf);
      const isIn = (office: string) =>
        data.years[0]?.reports.some((each) => each.office === office && each.month === month && each.submitted <= asOf);
      const awaited = new Set(
        OFFICES.filter((office) => !isIn(office)).flatMap((office) =>
          due(office, month).map(({ step: { ref } }) => ref),
        ),
      );
      for (const [id, { health, change }] of rowsOf(monthStanding(data, month, asOf))) {
        if (!awaited.has(id)) continue;
        expect(['behind', 'overdue', 'no-report']).not.toContain(health);
        expect(change).toBeNull();
      }
    }),
    { numRuns: 150 },
  );
});

function closingOfMonth(data: Register, month: Month): Closing {
  const on = addDays(lastDay(month), 8);
  return {
    month,
    on,
    by: 'prasert',
    arithmetic: 1,
    withoutReport: [],
    ...figuresToClose(monthStanding(data, month, on)),
    at: { file: `2567/closed/${monthText(month)}.yaml`, path: ['closings', 0] },
  };
}

test('after closing, nothing that changes in the data changes the figures of the month', () => {
  fc.assert(
    fc.property(aRegister(), aRegister(), aMonth, (data, other, month) => {
      const closing = closingOfMonth(data, month);
      const signed = (from: Register) => {
        const closed = monthStanding(withYear(from, { closings: [closing] }), month, LATER);
        return [closed.plan, ...closed.measures].map(({ planned, result, health }) => [
          spell(planned),
          spell(result),
          health,
        ]);
      };
      expect(signed(withYear(data, { reports: other.years[0]?.reports ?? [] }))).toEqual(signed(data));
      expect(signed({ ...data, offices: data.offices.slice(1) })).toEqual(signed(data));
      const measures = (data.years[0]?.measures ?? []).slice(1);
      expect(signed(withYear(data, { measures }))).toEqual(signed(data));
    }),
    { numRuns: 60 },
  );
});

test('after closing, there is a finding if and only if working the month out again gives other figures', () => {
  fc.assert(
    fc.property(aRegister(), aRegister(), aMonth, (data, other, month) => {
      const closing = closingOfMonth(data, month);
      const isMoved = (from: Register) => {
        const now = figuresToClose(monthStanding(from, month, closing.on));
        const { plan, measures, steps } = closing;
        return !isDeepStrictEqual(now, { plan, measures, steps });
      };
      const isFound = (from: Register) =>
        closedMonthMoved(withYear(from, { closings: [closing] }), { asOf: LATER }).length > 0;
      const changed = [
        data,
        withYear(data, { reports: other.years[0]?.reports ?? [] }),
        withYear(data, { measures: other.years[0]?.measures ?? [] }),
        { ...data, offices: data.offices.slice(1) },
        { ...data, settings: { ...data.settings, tolerance: 40 } },
      ];
      expect(changed.map(isFound)).toEqual(changed.map(isMoved));
    }),
    { numRuns: 100 },
  );
});

test('the order of amendments in a file does not matter where their months differ', () => {
  fc.assert(
    fc.property(
      aRegister(fc.uniqueArray(anAmendment(aMonth), { minLength: 2, maxLength: 4, selector: ({ from }) => from })),
      aMonth,
      (data, month) => {
        const reversed = withYear(data, {
          measures: (data.years[0]?.measures ?? []).map((each) => ({
            ...each,
            amendments: [...each.amendments].reverse(),
          })),
        });
        expect(screen(reversed, month)).toEqual(screen(data, month));
      },
    ),
    { numRuns: 60 },
  );
});
