import { isDeepStrictEqual } from 'node:util';
import { type AnyFinding, finding } from '../model/finding.ts';
import type { MeasureChange, PlanPoint, StepChange } from '../model/measure.ts';
import { keyOf, type Pointer } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { type Amending, amendings } from './amendings.ts';

/** What is not said of a step or a measure is as if it were said so. */
const UNSAID: Readonly<Record<string, unknown>> = { cancelled: false };

const termOf = (key: string, terms: MeasureChange | StepChange): unknown => {
  const value: unknown = terms[key as keyof typeof terms];
  if (key !== 'plan') return value ?? UNSAID[key];
  return (value as readonly PlanPoint[] | undefined)?.map(({ month, percent }) => [month, percent]);
};

const repeated = (change: MeasureChange | StepChange, before: MeasureChange | StepChange, at: Pointer): AnyFinding[] =>
  Object.keys(change)
    .filter((key) => isDeepStrictEqual(termOf(key, change), termOf(key, before)))
    .map((key) => finding('amendment-changes-nothing', keyOf(at, key), { key }));

function check({ amendment, before, changes }: Amending): AnyFinding[] {
  const { measure = {}, add, at } = amendment;
  const set = [measure, ...changes.map(({ change }) => change)].flatMap((change) => Object.keys(change));
  if (set.length === 0 && add.length === 0) return [finding('amendment-changes-nothing', at, {})];
  return [
    ...repeated(measure, before, { ...at, path: [...at.path, 'measure'] }),
    ...changes.flatMap((each) => (each.before ? repeated(each.change, each.before, each.at) : [])),
  ];
}

/** `amendment-changes-nothing`: an amendment that sets nothing, or a property to what it is already. */
export const amendmentChangesNothing = (register: Register): AnyFinding[] =>
  register.years.flatMap((year) => year.measures.flatMap((measure) => amendings(measure).flatMap(check)));
