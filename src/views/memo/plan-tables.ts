import type { Measure, Step } from '../../model/measure.ts';
import type { Month } from '../../model/month.ts';
import type { Gap } from '../../model/plan.ts';
import type { Register } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import type { Table } from '../document.ts';
import { count, indicatorsCell, month as monthCell, score, text } from '../parts/cells.ts';
import { budgetText } from '../parts/duties.ts';
import { officerTerm, responsibleNames } from '../parts/names.ts';
import { plainText } from '../parts/plain-text.ts';
import { type Field, tableFrom } from '../parts/table.ts';

/** How much the table of a plan tells: the four columns that offices know, or all that an assessor looks for. */
export const PLAN_LAYOUTS = ['short', 'long'] as const;
/** One of them. */
export type PlanLayout = (typeof PLAN_LAYOUTS)[number];

/** The layout of a plan that nobody chose one for: the long one when its data says what the long one tells. */
export const usualLayout = (gaps: readonly Gap[], measures: readonly Measure[]): PlanLayout =>
  gaps.length > 0 || measures.some(({ budget }) => budget !== undefined) ? 'long' : 'short';

interface StepRow {
  readonly no: number;
  readonly measure: Measure;
  readonly step: Step | undefined;
}

/**
 * A row for each step: the measure with the gaps that it answers and its budget, the step with its period, who is
 * responsible for it, how it is followed up.
 */
export function longPlanTable(
  register: Register,
  words: Words,
  {
    measures,
    gaps,
    month,
  }: { readonly measures: readonly Measure[]; readonly gaps: readonly Gap[]; readonly month: Month },
): Table {
  const { planTable: titles } = words.memo;
  const { label, noBudget } = words.views;
  const numberOf = (id: string) => gaps.findIndex((gap) => gap.id === id) + 1;
  const measureText = ({ no, measure }: StepRow): string => {
    const answered = measure.gaps.map(numberOf).filter((number) => number > 0);
    const { budget } = measure;
    return [
      `${no}. ${measure.title}`,
      ...(answered.length > 0 ? [titles.answers(answered.join(', '))] : []),
      ...(budget === undefined ? [] : [budget.n === 0n ? noBudget : `${label.budget} ${budgetText(words, budget)}`]),
    ].join('\n');
  };
  const who = ({ measure, step }: StepRow): string => {
    const offices = plainText(words, responsibleNames(register, words, step?.offices ?? measure.offices, month));
    const people = (step?.officers ?? []).map((id) => plainText(words, officerTerm(register, id)));
    return [offices, ...people].join('\n');
  };
  const period = ({ step }: StepRow): string | null =>
    step ? [...new Set([step.start, step.due])].map((each) => plainText(words, monthCell(each))).join(' – ') : null;
  const rows = measures.flatMap((measure, index): StepRow[] => {
    const steps = measure.steps.length > 0 ? measure.steps : [undefined];
    return steps.map((step) => ({ no: index + 1, measure, step }));
  });
  const fields: Field<StepRow>[] = [
    {
      key: 'measure',
      title: titles.measure,
      importance: 1,
      breadth: 24,
      merged: true,
      cell: (row) => text(measureText(row)),
    },
    { key: 'steps', title: titles.steps, importance: 1, breadth: 28, cell: ({ step }) => text(step?.title) },
    { key: 'period', title: titles.period, breadth: 13, cell: (row) => text(period(row)) },
    { key: 'offices', title: titles.offices, breadth: 19, cell: (row) => text(who(row)) },
    {
      key: 'oversight',
      title: titles.oversight,
      breadth: 16,
      merged: true,
      cell: ({ measure }) => text(measure.oversight),
    },
  ];
  return tableFrom('measures', titles.title, words.views.monthView.noMeasures, fields, rows);
}

/** What the analysis of the result found: weaknesses and points to develop, and which measures answer them. */
export function gapsTable(words: Words, gaps: readonly Gap[], measures: readonly Measure[]): Table[] {
  if (gaps.length === 0) return [];
  const { label, gapKind } = words.views;
  const { planTable: titles } = words.memo;
  const answering = (gap: Gap): string | null => {
    const numbers = measures.flatMap((measure, index) => (measure.gaps.includes(gap.id) ? [index + 1] : []));
    return numbers.length > 0 ? numbers.join(', ') : null;
  };
  const fields: Field<Gap>[] = [
    { key: 'no', title: label.no, align: 'center', breadth: 6, cell: (_, index) => count(index + 1) },
    {
      key: 'gap',
      title: titles.gap,
      importance: 1,
      breadth: 30,
      cell: (gap) => text(`${gap.title}\n(${gapKind[gap.kind]})`),
    },
    {
      key: 'indicator',
      title: label.indicator,
      align: 'center',
      breadth: 10,
      cell: ({ indicators }) => indicatorsCell(indicators),
    },
    { key: 'score', title: label.score, align: 'right', breadth: 10, cell: (gap) => score(gap.score) },
    { key: 'practice', title: label.practice, breadth: 32, cell: ({ practice }) => text(practice) },
    { key: 'measures', title: titles.answeredBy, align: 'center', breadth: 12, cell: (gap) => text(answering(gap)) },
  ];
  return [tableFrom('gaps', titles.gaps, '', fields, gaps)];
}
