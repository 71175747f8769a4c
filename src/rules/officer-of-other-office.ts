import { chainOf } from '../in-force/offices.ts';
import { monthOfDay } from '../model/be-date.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import { everyStep, ALL_OFFICES, type Measure, type Step } from '../model/measure.ts';
import type { Officer } from '../model/organisation.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { amendings } from './amendings.ts';
import { officeLists } from './office-lists.ts';

/** A place that names an officer for what offices do. */
interface Named {
  readonly officer: string;
  /** The offices whose work it is, and those that the work passes on to. */
  readonly offices: readonly string[];
  readonly at: Pointer;
  /** Who acts in a post of an office may come from another one. */
  readonly mayAct: boolean;
}

/** Offices with all that ever take over from them. */
function withHeirs(heirs: ReadonlyMap<string, string | undefined>, offices: readonly string[]): readonly string[] {
  const all = new Set(offices);
  for (const id of all) {
    const heir = heirs.get(id);
    if (heir !== undefined) all.add(heir);
  }
  return [...all];
}

/** The offices that a measure ever names, by step; under the empty text those of the measure itself. */
function officesByStep(measure: Measure): ReadonlyMap<string, readonly string[]> {
  const offices = new Map<string, string[]>();
  for (const { of, names } of officeLists(measure)) {
    const known = offices.get(of.step ?? '');
    if (known) known.push(...names);
    else offices.set(of.step ?? '', [...names]);
  }
  return offices;
}

function* ofMeasure(measure: Measure, heirs: ReadonlyMap<string, string | undefined>): Generator<Named> {
  const places: readonly { id: string; officers: Step['officers']; at: Pointer }[] = [
    ...everyStep(measure),
    ...amendings(measure).flatMap(({ changes }) =>
      changes.map(({ id, change, at }) => ({ id, officers: change.officers ?? [], at })),
    ),
  ];
  if (places.every(({ officers }) => officers.length === 0)) return;
  const byStep = officesByStep(measure);
  for (const { id, officers, at } of places) {
    if (officers.length === 0) continue;
    const offices = withHeirs(heirs, byStep.get(id) ?? byStep.get('') ?? []);
    for (const [index, officer] of officers.entries()) {
      yield { officer, offices, at: within(at, 'officers', index), mayAct: true };
    }
  }
}

function* named(register: Register): Generator<Named> {
  const heirs = new Map(register.offices.map(({ id, succeededBy }) => [id, succeededBy]));
  for (const { id, head, at } of register.offices) {
    if (head !== undefined) yield { officer: head, offices: [id], at: within(at, 'head'), mayAct: true };
  }
  for (const { measures, reports } of register.years) {
    for (const measure of measures) yield* ofMeasure(measure, heirs);
    for (const { office, reportedBy, submitted, at } of reports) {
      const offices = [...new Set([office, ...chainOf(register, office, monthOfDay(submitted))])];
      yield { officer: reportedBy, offices, at: within(at, 'reported_by'), mayAct: false };
    }
  }
}

/**
 * `officer-of-other-office`: the head of an office, an officer of a step or who reports belongs to another office. After
 * an office closed its successors' may. Silent for executives, who belong to none, for who acts in a post, but for
 * reports, and for a person who has a post in one of the offices too.
 */
export function officerOfOtherOffice(register: Register): AnyFinding[] {
  const officers = new Map(register.officers.map((officer) => [officer.id, officer]));
  const known = new Set(register.offices.map(({ id }) => id));
  const officesByName = new Map<string, string[]>();
  for (const { name, office } of register.officers) {
    if (office !== undefined) officesByName.set(name, [...(officesByName.get(name) ?? []), office]);
  }
  const isElsewhere = ({ office, name, acting }: Officer, { offices, mayAct }: Named): boolean => {
    if (office === undefined || offices.length === 0 || offices.includes(ALL_OFFICES)) return false;
    if (mayAct && (acting !== undefined || offices.some((id) => !known.has(id)))) return false;
    const own = mayAct ? (officesByName.get(name) ?? []) : [office];
    return !own.some((id) => offices.includes(id));
  };
  return [...named(register)].flatMap((place) => {
    const officer = officers.get(place.officer);
    if (!officer || !isElsewhere(officer, place)) return [];
    const args = { officer: officer.id, office: place.offices.join(', '), own: officer.office ?? '' };
    const related = [{ at: within(officer.at, 'office'), role: 'declared' as const }];
    return [finding('officer-of-other-office', place.at, args, { related })];
  });
}
