import { ALL_OFFICES, type Measure, type Step } from '../model/measure.ts';
import type { Month } from '../model/month.ts';
import type { Office } from '../model/organisation.ts';
import type { Register } from '../model/register.ts';

/** Offices by id, each with its place in the list: to look through the list for each step costs the square. */
const indexes = new WeakMap<
  readonly Office[],
  ReadonlyMap<string, { readonly office: Office; readonly order: number }>
>();

function officesById({ offices }: Register) {
  const known = indexes.get(offices);
  if (known) return known;
  const made = new Map<string, { readonly office: Office; readonly order: number }>();
  for (const [order, office] of offices.entries()) if (!made.has(office.id)) made.set(office.id, { office, order });
  indexes.set(offices, made);
  return made;
}

/** Those of the ids that offices.yaml has, in its order. */
function knownOf(register: Register, ids: Iterable<string>): readonly Office[] {
  const byId = officesById(register);
  const found = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  return found.sort((a, b) => a.order - b.order).map(({ office }) => office);
}

/** Whether an office exists at the end of a month. */
export const existsIn = ({ from, until }: Office, month: Month): boolean =>
  (from === undefined || from <= month) && (until === undefined || month <= until);

/** The offices that owe a report for a month, in the order of offices.yaml. */
export const reportingIn = (register: Register, month: Month): readonly Office[] =>
  register.offices.filter((office) => office.reporting && existsIn(office, month));

/**
 * From an office to the one that holds its part in a month: itself alone while it exists, then down the chain of its
 * successors to the first that exists; empty when there is none, or before it exists. An office that offices.yaml
 * doesn't know holds its own part.
 */
export function chainOf(register: Register, id: string, month: Month): readonly string[] {
  const chain: string[] = [];
  for (let next: string | undefined = id; next !== undefined && !chain.includes(next); ) {
    const office: Office | undefined = officesById(register).get(next)?.office;
    if (!office) return next === id ? [id] : [];
    chain.push(next);
    if (existsIn(office, month)) return chain;
    if (office.until === undefined || month <= office.until) return [];
    next = office.succeededBy;
  }
  return [];
}

/** The office that holds an office's part in a month, see `chainOf`. */
export const holderOf = (register: Register, id: string, month: Month): string | undefined =>
  chainOf(register, id, month).at(-1);

/** An office's part in a step. */
export interface StepPart {
  readonly office: string;
  /** The office that reports on the part and answers for it; absent when a closed office has no successor. */
  readonly holder?: string;
}

/**
 * The parts of a step at the end of a month, in the order of offices.yaml, by the terms of measure and step in force
 * then. `all` is every reporting office that exists, or existed in some month from the step's start on, or reported on
 * it while it existed (`reported`). An office joins a step in its first month, unless the step was due before.
 */
export function partsOf(
  register: Register,
  measure: Measure,
  step: Step,
  month: Month,
  reported: (office: Office) => boolean,
): readonly StepPart[] {
  const named = new Set(step.offices ?? measure.offices);
  const all = named.has(ALL_OFFICES);
  const takesPart = (office: Office): boolean => {
    const { id, from, until, reporting } = office;
    if (from !== undefined && (from > month || from > step.due)) return false;
    if (named.has(id)) return true;
    if (!all || !reporting) return false;
    return until === undefined || until >= month || until >= step.start || reported(office);
  };
  const known = (all ? register.offices : knownOf(register, named)).filter(takesPart).map(({ id }) => id);
  const unknown = [...named].filter((id) => id !== ALL_OFFICES && !officesById(register).has(id));
  return [...known, ...unknown].map((office) => {
    const holder = holderOf(register, office, month);
    return holder === undefined ? { office } : { office, holder };
  });
}

/**
 * The offices that answer at the end of a month for a list of offices as it is written, in the order of offices.yaml:
 * of closed ones their successors, and those that report for `all`. One without a successor stays, one to come does not.
 */
export function responsibleIn(register: Register, named: readonly string[], month: Month): readonly string[] {
  const isToCome = (id: string) => (officesById(register).get(id)?.office.from ?? month) > month;
  const ids = named.flatMap((id) => {
    if (id === ALL_OFFICES) return reportingIn(register, month).map((office) => office.id);
    return isToCome(id) ? [] : [holderOf(register, id, month) ?? id];
  });
  const known = knownOf(register, ids).map(({ id }) => id);
  return [...new Set([...known, ...ids])];
}
