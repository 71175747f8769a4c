import { type Mapping, noted, type Yaml } from '../../data/scaffold/yaml.ts';
import { firstDay, lastDay } from '../../model/be-date.ts';
import { type FiscalYear, firstMonth } from '../../model/fiscal-year.ts';
import { type Fraction, subtract, toFixed, ZERO } from '../../model/fraction.ts';
import { ALL_OFFICES, type Measure } from '../../model/measure.ts';
import { addMonths, type Month, monthText } from '../../model/month.ts';
import type { Register } from '../../model/register.ts';
import { TODO } from '../../model/todo.ts';
import type { MeasureStanding, StepStanding } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';

const MONTHS_IN_YEAR = 12;

/** A measure that goes on in the next year, with the steps that it did not finish. */
export interface CarriedMeasure {
  readonly measure: Measure;
  readonly head: readonly string[];
  readonly content: (gaps: readonly string[]) => Mapping;
}

const written = (value: Fraction): number => Number(value.n) / Number(value.d);
const shortly = (value: Fraction, decimals: number): string => toFixed(value, decimals).replace(/\.0+$/, '');
const unlessOne = (weight: Fraction): number | undefined => (weight.n === weight.d ? undefined : written(weight));
const isUnfinished = ({ status }: StepStanding): boolean => status !== 'done' && status !== 'cancelled';

/** Offices that are still there; nobody left is for a person to mend. */
function officesLeft(register: Register, ids: readonly string[]): string[] {
  const known = ids.filter((id) => id === ALL_OFFICES || register.offices.some((office) => office.id === id));
  return known.length > 0 ? known : [TODO];
}

function inPost(register: Register, id: string, start: Month, due: Month): boolean {
  const officer = register.officers.find((each) => each.id === id);
  return officer !== undefined && (officer.until ?? Infinity) >= firstDay(start) && (officer.from ?? 0) <= lastDay(due);
}

function historyOf({ step, result, value }: StepStanding, year: FiscalYear, { start }: Words): string {
  if (result === null) return start.carried.never(String(year));
  const done =
    step.kind === 'quantity' && value !== null
      ? `${shortly(value, 2)}/${shortly(step.target, 2)} ${step.unit}`
      : `${shortly(result, 1)}%`;
  return start.carried.step(String(year), done);
}

function carriedStep(register: Register, standing: StepStanding, year: FiscalYear, words: Words): Yaml {
  const { step, value } = standing;
  const repeats = step.kind === 'recurring';
  const start = repeats ? addMonths(step.start, MONTHS_IN_YEAR) : firstMonth(year + 1);
  const due = addMonths(step.due, MONTHS_IN_YEAR);
  const officers = step.officers.filter((id) => inPost(register, id, start, due));
  return {
    id: noted(step.id, [historyOf(standing, year, words)]),
    title: step.title,
    kind: step.kind,
    target: step.kind === 'quantity' ? written(subtract(step.target, value ?? ZERO)) : undefined,
    unit: step.kind === 'quantity' ? step.unit : undefined,
    every: repeats ? step.every : undefined,
    start: monthText(start),
    due: monthText(due),
    offices: step.offices && officesLeft(register, step.offices),
    officers: officers.length > 0 ? officers : undefined,
    weight: unlessOne(step.weight),
  };
}

/**
 * The measures with steps neither done nor cancelled at the end of a year, those steps alone. Their months move by one
 * year (what had begun goes on in October); a quantity keeps what is left to do; each step names its history.
 */
export function carryMeasures(
  register: Register,
  standings: readonly MeasureStanding[],
  year: FiscalYear,
  words: Words,
): CarriedMeasure[] {
  return standings.flatMap(({ measure, steps }) => {
    const left = steps.filter(isUnfinished);
    if (!measure || left.length === 0) return [];
    const { id, title, oversight, weight } = measure;
    const content = (gaps: readonly string[]): Mapping => ({
      id,
      title,
      gaps,
      offices: officesLeft(register, measure.offices),
      oversight,
      weight: unlessOne(weight),
      steps: left.map((standing) => carriedStep(register, standing, year, words)),
    });
    const head = [words.start.carried.from(measure.at.file, String(steps.length - left.length), String(steps.length))];
    return [{ measure, head, content }];
  });
}
