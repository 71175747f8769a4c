import type { Measure } from './measure.ts';
import type { Register, Year } from './register.ts';

/** Something with an id, and the names that people call it by, the first the one to show. */
export interface Called {
  readonly id: string;
  readonly names: readonly string[];
}

const titled = (items: readonly { readonly id: string; readonly title: string }[]): Called[] =>
  items.map(({ id, title }) => ({ id, names: [title] }));
const named = (items: readonly { readonly id: string; readonly name: string }[]): Called[] =>
  items.map(({ id, name }) => ({ id, names: [name] }));

/** Offices by name and short name. */
export const officesCalled = ({ offices }: Pick<Register, 'offices'>): Called[] =>
  offices.map(({ id, name, short }) => ({ id, names: [name, short] }));

/** Officers by name. */
export const officersCalled = ({ officers }: Pick<Register, 'officers'>): Called[] => named(officers);

/** Channels by name. */
export const channelsCalled = ({ channels }: Pick<Register, 'channels'>): Called[] => named(channels);

/** Measures of a year by title, as announced and as amended. */
export const measuresCalled = (year: Pick<Year, 'measures'> | undefined): Called[] =>
  (year?.measures ?? []).map(({ id, title, amendments }) => ({
    id,
    names: [title, ...amendments.flatMap(({ measure }) => measure?.title ?? [])],
  }));

const stepsOf = ({ steps, amendments }: Measure): Called[] =>
  [...steps, ...amendments.flatMap(({ add }) => add)].map(({ id, ref, title }) => ({
    id: ref,
    names: [title, ...amendments.flatMap(({ steps: changes }) => changes[id]?.title ?? []), id],
  }));

/** Steps of a year, those added in mid-year too, by title and by their own id without the measure's. */
export const stepsCalled = (year: Pick<Year, 'measures'> | undefined): Called[] =>
  (year?.measures ?? []).flatMap(stepsOf);

/** Gaps of a year's plan by title. */
export const gapsCalled = (year: Pick<Year, 'plan'> | undefined): Called[] => titled(year?.plan?.gaps ?? []);

/** Everything of a register that has an id; what of years has the same id in several is one thing of all its names. */
export function everythingCalled(register: Register, years: readonly Year[]): Called[] {
  const all = [
    ...years.flatMap((year) => [
      ...[...measuresCalled(year), ...stepsCalled(year), ...gapsCalled(year)],
      ...titled([...year.assignments, ...year.agreements, ...year.publications]),
    ]),
    ...[...officesCalled(register), ...officersCalled(register), ...channelsCalled(register)],
  ];
  const byId = new Map<string, string[]>();
  for (const { id, names } of all) byId.set(id, [...(byId.get(id) ?? []), ...names]);
  return [...byId].map(([id, names]) => ({ id, names: [...new Set(names)] }));
}
