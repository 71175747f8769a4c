import type { Gap } from '../../model/plan.ts';
import { officesOf, yearOf } from '../../model/register.ts';
import type { Block } from '../document.ts';
import { brokenBlocks, brokenData } from '../parts/broken.ts';
import { count, day, score, text } from '../parts/cells.ts';
import { numberData, yearData } from '../parts/to-data.ts';
import type { View } from '../view.ts';
import { commonValues } from './common-values.ts';
import { sayer, type Values } from './fill.ts';
import { clause, clauses, memoDocument } from './frame.ts';
import type { YearMemoQuestion } from './memo.ts';
import { peopleOf } from './people.ts';
import { planTable } from './plan-table.ts';

const gapValues = (gap: Gap): Values => ({
  'gap.title': text(gap.title),
  'gap.indicator': count(gap.indicator),
  'gap.score': score(gap.score),
  'gap.practice': text(gap.practice),
});

/** The memo that submits the plan: last year's result, what its analysis found, the measures, and their table. */
export const planMemo: View<YearMemoQuestion> = (register, question, words, context) => {
  const { year } = question;
  const data = yearOf(register, year);
  const gaps = data?.plan?.gaps ?? [];
  const measures = data?.measures ?? [];
  const people = peopleOf(register, data, words);
  const values: Values = {
    ...commonValues(register, year, people, measures.length),
    'gaps.count': count(gaps.length),
    'weaknesses.count': count(gaps.filter(({ kind }) => kind === 'weakness').length),
    'developments.count': count(gaps.filter(({ kind }) => kind === 'development').length),
    'workingGroup.order': text(data?.workingGroup?.orderNo),
    'workingGroup.date': day(data?.workingGroup?.date, 'long'),
  };
  const say = sayer(register, words, 'plan', values);
  const { leads } = words.memo;
  const body: Block[] = [
    ...clause(say('background'), leads.background),
    ...clause(say('facts'), leads.facts),
    ...clauses(gaps.map((gap) => say('gap', gapValues(gap)))),
    ...clause(say('measures')),
    ...clauses(measures.map((measure) => say('measure', { 'measure.title': text(measure.title) }))),
    ...clause(say('detail')),
    ...clause(say('law'), leads.law),
    ...clause(say('consideration'), leads.consideration),
  ];
  return memoDocument(register, words, context, {
    kind: 'plan',
    options: question,
    say,
    values,
    people,
    body,
    attached: [...brokenBlocks(register, words, year), planTable(register, words, measures)],
    mainTable: 'measures',
    data: {
      ...yearData('fiscalYear', year),
      gaps: gaps.map(({ id, kind, title, indicator = null, score: points, practice = null }) => ({
        id,
        kind,
        title,
        indicator,
        score: numberData(points),
        practice,
      })),
      measures: measures.map((measure) => ({
        id: measure.id,
        title: measure.title,
        steps: measure.steps.map((step) => step.title),
        offices: officesOf(register, measure),
        oversight: measure.oversight ?? null,
      })),
      broken: brokenData(register, year),
    },
  });
};
