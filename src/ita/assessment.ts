import type { Assessment, Known, OwnAssessment } from '../model/assessment.ts';
import { type Day, readDay } from '../model/be-date.ts';
import { readYear } from '../model/era.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import { decimal } from '../model/fraction.ts';
import type { AssessmentFile } from '../model/generated/assessment.ts';
import { isBroken, type Register, scoresIn } from '../model/register.ts';
import { type Marked, merged, type Sections, sectionsOf, shippedSections, takenFrom } from './year-files.ts';

const shipped = new Map<FiscalYear, Assessment | undefined>();
const owned = new WeakMap<OwnAssessment, Assessment>();

const dayOf = (text: string): Day => readDay(text).day ?? (0 as Day);
const span = ({ from, until }: { from?: string | undefined; until: string }) => ({
  ...(from !== undefined && { from: dayOf(from) }),
  until: dayOf(until),
});
const known = ({ certainty, source, carriedFrom, own }: Marked): Known => ({
  certainty: certainty ?? 'unconfirmed',
  source: source ?? '',
  ...(carriedFrom !== undefined && { carriedFrom }),
  ...(own && { own }),
});
const given = <K extends string, T>(key: K, value: T | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: T };
const scored = (value: (Marked & { score: number }) | undefined) =>
  value && { ...known(value), score: decimal(value.score) };

/** Values of a section with what is known about each. */
type Values = {
  readonly [K in keyof AssessmentFile]: NonNullable<AssessmentFile[K]> extends readonly (infer Item)[]
    ? readonly (Item & Marked)[]
    : AssessmentFile[K] & Marked;
};

const itemNumber = (id: string): number => Number(id.slice(1));

function items({ items: all = [], item_count: count }: Values): Assessment['items'] {
  return all
    .filter(({ id }) => count === undefined || itemNumber(id) <= count.count)
    .toSorted((a, b) => itemNumber(a.id) - itemNumber(b.id))
    .map((item) => {
      const { id, name, group, about, about_certainty: certainty, about_source: source } = item;
      const year = about === undefined ? undefined : readYear(about).year;
      const mark = { ...known(item), ...given('certainty', certainty), ...given('source', source) };
      return {
        ...{ ...known(item), id },
        ...{ ...given('name', name), ...given('group', group) },
        ...given('about', year === undefined ? undefined : { ...mark, year }),
      };
    });
}

/** What sections say, as values; what lacks a part without which it says nothing is left out. */
function assessment(year: FiscalYear, sections: Sections, own: boolean): Assessment {
  const values = sections as unknown as Values;
  const { instruments = [], parts = [], indicators = [], levels = [], calendar = [], groups = [] } = values;
  const { item_weights: weights, item_count: count, pair } = values;
  return {
    ...{ year, own },
    instruments: instruments.flatMap((each) => {
      const { id, short = id.toUpperCase(), name = short, weight, indicators: numbers } = each;
      return weight === undefined || !numbers ? [] : [{ ...known(each), id, short, name, weight, indicators: numbers }];
    }),
    parts: parts.map((each) => ({ ...known(each), id: each.id, name: each.name ?? each.id })),
    indicators: indicators.flatMap((each) => {
      const { number, name } = each;
      return name === undefined ? [] : [{ ...known(each), number, name }];
    }),
    ...given('passMark', scored(values.pass_mark)),
    levels: levels.map((level) => ({
      ...{ ...known(level), name: level.name, total: decimal(level.total) },
      ...(level.instruments !== undefined && { instruments: decimal(level.instruments) }),
    })),
    ...given('nationalMean', scored(values.national_mean)),
    calendar: calendar.map((each) => {
      const { event, before = [] } = each;
      return { ...known(each), event, ...span(each), before: before.map(span) };
    }),
    groups: groups.map((group) => ({
      ...{ ...known(group), id: group.id },
      ...{ ...given('name', group.name), ...given('indicator', group.indicator) },
    })),
    ...given('itemWeights', weights && known(weights)),
    ...given('itemCount', count && { ...known(count), count: count.count }),
    ...given('pair', pair && { ...known(pair), measures: pair.measures, results: pair.results }),
    items: items(values),
  };
}

/** What ships of a year's assessment; `undefined` for a year that nothing is known of. */
export function shippedAssessment(year: FiscalYear): Assessment | undefined {
  if (!shipped.has(year)) {
    const sections = shippedSections(year);
    shipped.set(year, Object.keys(sections).length === 0 ? undefined : assessment(year, sections, false));
  }
  return shipped.get(year);
}

const byOffice = (value: Marked): Marked => ({ certainty: 'read', source: '', ...value, own: true });

/**
 * What is known of a fiscal year's assessment, the office's own `assessment.yaml` of that year on top; `undefined` for a
 * year that nothing is known of, and while the office's file is broken: it might say something else.
 */
export function assessmentOf(register: Register, year: FiscalYear): Assessment | undefined {
  if (isBroken(register, 'assessment', { year })) return undefined;
  const own = scoresIn(register, year)?.assessment;
  if (!own) return shippedAssessment(year);
  const before = owned.get(own);
  if (before) return before;
  const below = merged(shippedSections(year), takenFrom(own.file));
  const made = assessment(year, merged(below, sectionsOf(own.file, byOffice)), true);
  owned.set(own, made);
  return made;
}
