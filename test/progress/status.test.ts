import { expect, test } from 'vitest';
import { monthStanding } from '../../src/progress/month.ts';
import { day, measure, month, register, report, type Said, spell, step } from '../support/builders.ts';

const MONTHS = ['2564-10', '2564-11', '2564-12', '2565-01', '2565-02', '2565-03', '2565-04', '2565-05'] as const;

/** A step as it stands at the end of a month, after what the offices said of it. */
function standing(asked: Parameters<typeof step>[0], said: Record<string, Record<string, Said>>, at: string) {
  const reports = Object.entries(said).flatMap(([office, months]) =>
    Object.entries(months).map(([text, each]) => report(office, text, { 'm1/s1': each })),
  );
  const { measures } = monthStanding(register([measure('m1', [step(asked)])], reports), month(at), day('2566-01-01'));
  return measures[0]?.steps[0] ?? expect.fail();
}

test('what all offices say has not started has not started', () => {
  for (const kind of [{}, { quantity: 48 }, { every: 'month' }] as const) {
    const both = { ...kind, offices: ['clerk', 'finance'] };
    const idle = { clerk: { '2564-10': 'not-started' as const } };
    expect(standing(both, idle, '2564-10').status).toBe('not-started');
    expect(standing(both, { ...idle, finance: { '2564-10': 'not-started' } }, '2564-11')).toMatchObject({
      status: 'not-started',
      offices: [{ status: 'not-started' }, { status: 'not-started' }],
    });
    expect(standing(both, { ...idle, finance: { '2564-10': 'in-progress' } }, '2564-10').status).toBe('in-progress');
  }
});

test('a quantity that one office has begun is in progress, whatever status it gives', () => {
  const said = { clerk: { '2564-10': '=12', '2564-11': 'not-started' }, finance: { '2564-11': '=1' } } as const;
  expect(standing({ quantity: 48, offices: ['clerk', 'finance'] }, said, '2564-11').status).toBe('in-progress');
  expect(standing({ quantity: 48 }, { clerk: { '2564-10': '=5 not-started' } }, '2564-10')).toMatchObject({
    status: 'in-progress',
    offices: [{ status: 'not-started' }],
  });
});

test.each(['month', 'quarter'] as const)(
  'periods (%s) outside of start to due count for nothing; a quarter that start cuts is done in any of its months',
  (every) => {
    const done = Object.fromEntries(MONTHS.map((text) => [text, 'done' as const]));
    const whole = standing({ every, from: '2564-11', due: '2565-02' }, { clerk: done }, '2565-05');
    const periods = every === 'month' ? '4' : '2';
    expect([spell(whole.result), spell(whole.value), whole.status, whole.health]).toEqual([
      '100',
      periods,
      'done',
      'done',
    ]);
    const early = standing({ every, from: '2564-11', due: '2565-02' }, { clerk: { '2564-10': 'done' } }, '2565-02');
    expect([spell(early.result), spell(early.value)]).toEqual(every === 'month' ? ['0', '0'] : ['50', '1']);
    const late = standing({ every, from: '2564-11', due: '2565-02' }, { clerk: { '2565-04': 'done' } }, '2565-05');
    expect([spell(late.result), late.health]).toEqual(['0', 'overdue']);
  },
);
