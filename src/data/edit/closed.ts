import { dayText } from '../../model/be-date.ts';
import type { ClosedStep, Closing, Figures } from '../../model/closing.ts';
import { type Fraction, toFixed, toNumber } from '../../model/fraction.ts';
import { monthText } from '../../model/month.ts';
import { withFields } from './change.ts';
import { shapeOf } from './schema.ts';
import { Digits, Inline, type Mapping } from './values.ts';

const DECIMALS = 2;
const ORDER = Object.keys(shapeOf('closed').properties?.closings?.items?.properties ?? {});

const percent = (value: Fraction | null): Digits | undefined =>
  value === null ? undefined : new Digits(toFixed(value, DECIMALS));

const mapped = <T>(record: Readonly<Record<string, T>>, write: (value: T) => Mapping[string]): Mapping =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, write(value)]));

const figures = ({ planned, result, health }: Figures): Mapping => ({
  planned: percent(planned),
  result: percent(result),
  health,
});

function stepFigures({ due, target, offices, ...step }: ClosedStep): Inline {
  const values = mapped(offices, (value) => toNumber(value, DECIMALS));
  return new Inline({
    ...figures(step),
    due: monthText(due),
    target: target && Number(target.n) / Number(target.d),
    offices: Object.keys(values).length > 0 ? new Inline(values) : undefined,
  });
}

/** A closing that is not in its file yet. */
export type NewClosing = Omit<Closing, 'at' | 'reopened'>;

/** A closing as an item of its month's file: percents with two decimals, what is not known left out. */
export const closingItem = ({ on, by, arithmetic, withoutReport, plan, measures, steps }: NewClosing): Mapping => ({
  on: dayText(on),
  by,
  arithmetic,
  without_report: withoutReport.length > 0 ? withoutReport : undefined,
  plan: new Inline(figures(plan)),
  measures: mapped(measures, (measure) => new Inline(figures(measure))),
  steps: mapped(steps, stepFigures),
});

/** The text of a month's file with one of its closings reopened; `undefined` when it can't be changed so. */
export const withReopened = (
  text: string,
  { at }: Closing,
  { on, by, reason }: NonNullable<Closing['reopened']>,
): string | undefined =>
  withFields(text, at.path, new Map([['reopened', new Inline({ on: dayText(on), by, reason })]]), ORDER);
