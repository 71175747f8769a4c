import { ALL_OFFICES, type Measure, type Step } from '../../model/measure.ts';
import { officesOf, type Register, type Year } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import type { Cell } from '../document.ts';
import { term, text } from './cells.ts';

const shortName = (register: Register, id: string) => register.offices.find((office) => office.id === id)?.short ?? id;

/** An office by its short name; an unknown id stays an id. */
export const officeTerm = (register: Register, id: string): Cell => term(id, shortName(register, id));

/** A person by name; an unknown id stays an id, none is "-". */
export const officerTerm = (register: Register, id: string | undefined): Cell =>
  id === undefined ? text(null) : term(id, register.officers.find((officer) => officer.id === id)?.name ?? id);

/** Several offices by short name; one word when they are all who report. Machines read the ids, spaced. */
export function officesTerm(register: Register, words: Words, ids: readonly string[]): Cell {
  const reporting = register.offices.filter((office) => office.reporting);
  if (reporting.length > 1 && ids.length === reporting.length && reporting.every(({ id }) => ids.includes(id)))
    return term(ALL_OFFICES, words.views.allOffices);
  return ids.length ? term(ids.join(' '), ids.map((id) => shortName(register, id)).join(', ')) : text(null);
}

/** Who is responsible for a measure, or for one of its steps. */
export const responsibleTerm = (register: Register, words: Words, measure: Measure, step?: Step): Cell =>
  (step?.offices ?? measure.offices).includes(ALL_OFFICES)
    ? term(ALL_OFFICES, words.views.allOffices)
    : officesTerm(register, words, officesOf(register, measure, step));

/** The title of a step by its reference; the reference itself when no such step is there. */
export const stepTitle = (year: Year | undefined, ref: string): string =>
  year?.measures.flatMap((measure) => measure.steps).find((step) => step.ref === ref)?.title ?? ref;
