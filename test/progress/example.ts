import { expect } from 'vitest';
import type { Step } from '../../src/model/measure.ts';
import { monthStanding } from '../../src/progress/month.ts';
import { day, measure, month, register, report, type Said, spell } from '../support/builders.ts';

/** What each office says of the one step, month by month: `{ clerk: { '2564-10': 20 } }`. */
type Story = Record<string, Record<string, Said>>;

/** A step, what was said of it, and the numbers that the sums by hand give at the end of a month. */
export interface Example {
  name: string;
  step: Step;
  said: Story;
  at: string;
  planned: string;
  result: string;
  change: string;
  health: string;
  value?: string;
}

/** Expects a step at the end of a month to stand as the example says. */
export function expectExample({ step: asked, said, at, planned, result, change, health, value = '-' }: Example): void {
  const reports = Object.entries(said).flatMap(([office, months]) =>
    Object.entries(months).map(([text, each]) => report(office, text, { 'm1/s1': each })),
  );
  const standing = monthStanding(register([measure('m1', [asked])], reports), month(at), day('2566-01-01'));
  const found = standing.measures[0]?.steps[0];
  expect({
    planned: spell(found?.planned),
    result: spell(found?.result),
    change: spell(found?.change),
    health: found?.health,
    value: spell(found?.value),
  }).toEqual({ planned, result, change, health, value });
}
