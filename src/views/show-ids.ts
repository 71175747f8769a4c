import type { Register } from '../model/register.ts';

/** Every id that `showView` finds something for. */
export function showIds(register: Register): string[] {
  const ids = (list: readonly { readonly id: string }[]) => list.map((item) => item.id);
  const ofYears = register.years.flatMap((year) => [
    ...year.measures.flatMap((measure) => [measure.id, ...measure.steps.map((step) => step.ref)]),
    ...ids(year.plan?.gaps ?? []),
    ...ids(year.assignments),
    ...ids(year.agreements),
    ...ids(year.publications),
  ]);
  return [...new Set([...ofYears, ...ids(register.offices), ...ids(register.officers), ...ids(register.channels)])];
}
