import { reportingIn, responsibleIn } from '../../in-force/offices.ts';
import type { FiscalYear } from '../../model/fiscal-year.ts';
import { ALL_OFFICES } from '../../model/measure.ts';
import type { Month } from '../../model/month.ts';
import type { Register, Year } from '../../model/register.ts';
import type { MeasureStanding } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Tone } from '../document.ts';
import { term, text } from './cells.ts';

/** An office by its short name; an unknown id stays an id. */
export const officeShort = (register: Register, id: string): string =>
  register.offices.find((office) => office.id === id)?.short ?? id;

/** An office by its whole name; an unknown id stays an id. */
export const officeName = (register: Register, id: string): string =>
  register.offices.find((office) => office.id === id)?.name ?? id;

/** An office by its short name; an unknown id stays an id. */
export const officeTerm = (register: Register, id: string): Cell => term(id, officeShort(register, id));

/** A person by name; an unknown id stays an id. */
export const officerName = (register: Register, id: string): string =>
  register.officers.find((officer) => officer.id === id)?.name ?? id;

/** A person by name; an unknown id stays an id, none is "-". */
export const officerTerm = (register: Register, id: string | undefined): Cell =>
  id === undefined ? text(null) : term(id, officerName(register, id));

/** Several offices by short name; one word when they are all who report in a month. Machines read the ids, spaced. */
export function officesTerm(register: Register, words: Words, ids: readonly string[], month: Month): Cell {
  const reporting = reportingIn(register, month);
  if (reporting.length > 1 && ids.length === reporting.length && reporting.every(({ id }) => ids.includes(id)))
    return term(ALL_OFFICES, words.views.allOffices);
  return ids.length ? term(ids.join(' '), ids.map((id) => officeShort(register, id)).join(', ')) : text(null);
}

/** Who answers in a month for the offices of a measure or a step, as they are written; `all` is one word. */
export const responsibleTerm = (register: Register, words: Words, offices: readonly string[], month: Month): Cell =>
  offices.includes(ALL_OFFICES)
    ? term(ALL_OFFICES, words.views.allOffices)
    : officesTerm(register, words, responsibleIn(register, offices, month), month);

/** Who answers in a month for the offices of a measure or a step, by whole name, one a line; `all` is one word. */
export function responsibleNames(
  register: Register,
  words: Words,
  offices: readonly string[],
  month: Month,
  tone?: Tone,
): Cell {
  if (offices.includes(ALL_OFFICES)) return term(ALL_OFFICES, words.views.allOffices, tone);
  const ids = responsibleIn(register, offices, month);
  const names = ids.map((id) => officeName(register, id));
  return ids.length === 0 ? text(null) : term(ids.join(' '), names.join('\n'), tone);
}

/** Channels by name; an unknown id stays an id. Machines read the ids, spaced. */
export const channelsTerm = (register: Register, ids: readonly string[]): Cell =>
  term(ids.join(' '), ids.map((id) => register.channels.find((channel) => channel.id === id)?.name ?? id).join(', '));

/** The title of a measure; when its file is broken, words that say so. */
export function measureTitle(register: Register, words: Words, year: FiscalYear, standing: MeasureStanding): Cell {
  if (standing.measure) return text(standing.measure.title);
  const file = register.broken.find((b) => b.kind === 'measure' && b.year === year && b.id === standing.id)?.file;
  return text(file ? `${words.views.broken.measure} (${file})` : words.views.broken.measure, 'bad');
}

/** The titles of a year's steps by reference (`measure/step`); a reference to no step is its own title. */
export function stepTitles(year: Year | undefined): (ref: string) => string {
  const steps = (year?.measures ?? []).flatMap((measure) => measure.steps);
  const titles = new Map(steps.map(({ ref, title }) => [ref, title]));
  return (ref) => titles.get(ref) ?? ref;
}
