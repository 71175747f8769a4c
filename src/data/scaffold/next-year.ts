import { dayText } from '../../model/be-date.ts';
import type { CarriedMeasure, CarriedStep, CarriedYear, DraftGap } from '../../model/carried.ts';
import { type Fraction, toFixed } from '../../model/fraction.ts';
import { monthText } from '../../model/month.ts';
import { INSTRUMENT_SCORES, type ItaResult } from '../../model/plan.ts';
import { TODO, todo } from '../../model/todo.ts';
import { Inline, type Mapping, noted, type Yaml } from '../edit/values.ts';
import { pathOf } from '../places.ts';
import { measureSkeleton } from './measure.ts';
import type { NewFile } from './new-file.ts';
import { decimalOf, shortNumber } from './numbers.ts';

/** What comments and hints of a year that begins say. */
export interface CarriedTexts {
  readonly from: (file: string, done: string, all: string) => string;
  readonly anew: (file: string) => string;
  /** When: `end` of a year, or `asOf` a day. */
  readonly step: (when: string, done: string) => string;
  readonly end: (year: string) => string;
  readonly asOf: (day: string) => string;
  readonly never: (year: string) => string;
  readonly neverYet: (day: string) => string;
  readonly gap: (year: string) => string;
  readonly indicator: (number: string, name: string, score: string) => string;
  readonly answers: (gaps: string) => string;
  readonly analysis: string;
  readonly noResult: (year: string) => string;
  readonly group: (year: string) => string;
}

const maybe = (value: Fraction | undefined): number | undefined => value && decimalOf(value);
const unlessOne = (weight: Fraction): number | undefined => (weight.n === weight.d ? undefined : decimalOf(weight));
/** Nobody left is for a person to fix. */
const orTodo = (ids: readonly string[]): readonly string[] => (ids.length > 0 ? ids : [TODO]);

function resultMapping({ year, score, level, instruments, indicators, announced }: ItaResult): Mapping {
  const known = INSTRUMENT_SCORES.flatMap((key) => (instruments[key] ? [[key, decimalOf(instruments[key])]] : []));
  const scores = indicators.map((each) => ({ number: each.number, score: decimalOf(each.score) }));
  return {
    year,
    score: decimalOf(score),
    level,
    instruments: known.length > 0 ? (Object.fromEntries(known) as Mapping) : undefined,
    indicators: scores.length > 0 ? scores : undefined,
    announced: announced === undefined ? undefined : dayText(announced),
  };
}

function draftMapping(
  { id, kind, indicators, name, score, isCarried }: DraftGap,
  year: number,
  texts: CarriedTexts,
): Yaml {
  const [number] = indicators;
  const hint = number !== undefined && score ? texts.indicator(String(number), name ?? '', toFixed(score, 2)) : '';
  const mapping: Mapping = {
    ...{ id, kind, title: hint === '' ? TODO : todo(hint) },
    ...(indicators.length > 1 ? { indicators } : { indicator: number }),
    score: maybe(score),
    practice: number === undefined ? undefined : TODO,
  };
  return isCarried ? noted(mapping, [texts.gap(String(year))]) : mapping;
}

function planMapping({ year, result, signers, drafts }: CarriedYear, texts: CarriedTexts): Mapping {
  const named = Object.entries(signers).map(([post, id]) => [post, id === '' ? TODO : id]);
  const analysis: Yaml[] = drafts.map((draft) => draftMapping(draft, year, texts));
  return {
    year: year + 1,
    last_result: result && resultMapping(result),
    gaps: noted(analysis, [texts.analysis]),
    signers: named.length > 0 ? (Object.fromEntries(named) as Mapping) : undefined,
  };
}

function historyOf({ step, result, value }: CarriedStep, { year, early }: CarriedYear, texts: CarriedTexts): string {
  const day = early === undefined ? undefined : dayText(early);
  if (result === null) return day === undefined ? texts.never(String(year)) : texts.neverYet(day);
  const when = day === undefined ? texts.end(String(year)) : texts.asOf(day);
  if (step.kind !== 'quantity' || value === null) return texts.step(when, `${shortNumber(result, 1)}%`);
  return texts.step(when, `${shortNumber(value, 2)}/${shortNumber(step.target, 2)} ${step.unit}`);
}

const stepMapping = ({ step, start, due, left, offices, officers, plan }: CarriedStep): Mapping => ({
  id: step.id,
  title: step.title,
  kind: step.kind,
  target: maybe(left),
  unit: step.kind === 'quantity' ? step.unit : undefined,
  every: step.kind === 'recurring' ? step.every : undefined,
  start: monthText(start),
  due: monthText(due),
  offices: offices && orTodo(offices),
  officers: officers.length > 0 ? officers : undefined,
  weight: unlessOne(step.weight),
  plan: plan?.map(({ month, percent }) => new Inline({ month: monthText(month), percent: decimalOf(percent) })),
});

/** A measure that the next year takes over, in a file of its own. */
export function carriedMeasureFile(carriedMeasure: CarriedMeasure, carried: CarriedYear, texts: CarriedTexts): NewFile {
  const { measure, whole, offices, gaps, steps, done } = carriedMeasure;
  const { id, title, oversight, serves, budget, weight, yearly } = measure;
  return {
    file: pathOf('measure', { year: carried.year + 1, id }),
    kind: 'measure',
    head: [
      whole ? texts.anew(measure.at.file) : texts.from(measure.at.file, String(done), String(done + steps.length)),
    ],
    content: {
      ...{ id, title, gaps: orTodo(gaps), offices: orTodo(offices), oversight },
      serves: serves.length > 0 ? serves : undefined,
      // That a measure needs no money goes on; how much one gets is decided year by year.
      budget: budget?.n === 0n ? 0 : undefined,
      weight: unlessOne(weight),
      yearly,
      steps: steps.map((step) => noted(stepMapping(step), [historyOf(step, carried, texts)])),
    },
  };
}

/** The plan and the measures that a fiscal year begins with: what it takes over from the year before, TODO for the rest. */
export function nextYearFiles(carried: CarriedYear, texts: CarriedTexts): readonly NewFile[] {
  const { year, result, measures, missing } = carried;
  const files: NewFile[] = [
    {
      file: pathOf('plan', { year: year + 1 }),
      kind: 'plan',
      head: result ? [] : [texts.noResult(String(year))],
      content: planMapping(carried, texts),
    },
    ...measures.map((measure) => carriedMeasureFile(measure, carried, texts)),
  ];
  if (!missing) return files;
  const { id, gaps } = missing;
  const content = measureSkeleton(year + 1, { id, gaps, title: todo(texts.answers(gaps.join(' '))) });
  return [...files, { file: pathOf('measure', { year: year + 1, id }), kind: 'measure', content }];
}

/** The working group as it was written, under a line that says where it comes from. */
export function carriedGroup(text: string, year: number, texts: CarriedTexts): string {
  const [, mark = '', rest = ''] = /^((?:# yaml-language-server:[^\n]*\n)?)([\s\S]*)$/.exec(text) ?? [];
  return `${mark}# ${texts.group(String(year))}\n${rest}`;
}
