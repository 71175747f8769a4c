import type { AssessmentFile } from '../model/generated/assessment.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import type { Known } from '../model/assessment.ts';
import { LISTS } from '../model/generated/schema.ts';
import { SOURCES, YEARS } from './generated/years.ts';

/** A value of a file, with what is known about it. */
export type Marked = Partial<Known> & Readonly<Record<string, unknown>>;
/** What a file says by section: one value, or a list of them. */
export type Sections = Readonly<Record<string, Marked | readonly Marked[] | undefined>>;

/** What tells the values of a list apart; levels, which are an order, are taken as a whole. */
const KEYS: Readonly<Record<string, string>> = {
  instruments: 'id',
  parts: 'id',
  indicators: 'number',
  calendar: 'event',
  groups: 'id',
  items: 'id',
};

const isList = (value: Sections[string]): value is readonly Marked[] => Array.isArray(value);
const eachOf = (section: Sections[string], change: (value: Marked) => Marked): Sections[string] =>
  isList(section) ? section.map(change) : section && change(section);

/** The sections of a file, without its year and what it is based on. */
export function sectionsOf(file: AssessmentFile, change: (value: Marked) => Marked = (value) => value): Sections {
  const sections = file as unknown as Sections;
  return Object.fromEntries(
    LISTS.assessmentSection.flatMap((name) => {
      const section = sections[name];
      return section === undefined ? [] : [[name, eachOf(section, change)]];
    }),
  );
}

function mergedLists(key: string, under: readonly Marked[], over: readonly Marked[]): Marked[] {
  const left = new Map(over.map((value) => [value[key], value]));
  const both = under.map((value) => {
    const above = left.get(value[key]);
    left.delete(value[key]);
    return above ? { ...value, ...above } : value;
  });
  return [...both, ...left.values()];
}

/** Sections with others on top of them: of a list value by value, so that one may be corrected alone. */
export function merged(under: Sections, over: Sections): Sections {
  const result: Record<string, Sections[string]> = { ...under };
  for (const [name, section] of Object.entries(over)) {
    const key = KEYS[name];
    const below = under[name];
    result[name] = key && isList(section) && isList(below) ? mergedLists(key, below, section) : section;
  }
  return result;
}

const surer = LISTS.certainty;
const lessSure = (a: Known['certainty'], b: Known['certainty']) => surer[Math.max(surer.indexOf(a), surer.indexOf(b))];

/** The sections that a file takes from the year it is based on, none of them surer than it says. */
export function takenFrom({ based_on: based }: AssessmentFile): Sections {
  if (!based) return {};
  const { year, takes, certainty = 'derived' } = based;
  const mark = (value: Marked): Marked => ({
    ...value,
    carriedFrom: value.carriedFrom ?? year,
    certainty: lessSure(value.certainty ?? 'unconfirmed', certainty) ?? certainty,
  });
  const taken = Object.entries(shippedSections(year)).filter(([name]) => takes.some((each) => each === name));
  return Object.fromEntries(taken.map(([name, section]) => [name, eachOf(section, mark)]));
}

const shipped = new Map<FiscalYear, Sections>();

function readShippedSections(year: FiscalYear): Sections {
  const text = YEARS[year];
  if (text === undefined) return {};
  const file = JSON.parse(text) as AssessmentFile;
  return merged(takenFrom(file), sectionsOf(file));
}

/** What ships of a year, with what it takes from the years before; empty for a year that nothing is known of. */
export function shippedSections(year: FiscalYear): Sections {
  const sections = shipped.get(year) ?? readShippedSections(year);
  shipped.set(year, sections);
  return sections;
}

/** The fiscal years that something ships of, in order. */
const KNOWN_YEARS: readonly FiscalYear[] = Object.keys(YEARS).map(Number);

/** The fiscal years of whose files have a word as a value or key, without reading more of them than that. */
export const yearsNaming = (word: string): FiscalYear[] =>
  KNOWN_YEARS.filter((year) => YEARS[year]?.includes(JSON.stringify(word)));

/** Where a value was read: the source that ships under a name, or the words as they stand. */
export const sourceText = ({ source }: Pick<Known, 'source'>): string => SOURCES[source] ?? source;
