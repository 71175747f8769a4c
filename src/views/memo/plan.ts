import { scoreYears } from '../../progress/score-years.ts';
import { planScores } from '../../progress/scores.ts';
import { settingsIn } from '../../in-force/settings.ts';
import { announcedMeasures } from '../../in-force/changes.ts';
import { responsibleIn } from '../../in-force/offices.ts';
import { monthOfDay } from '../../model/be-date.ts';
import type { Gap } from '../../model/plan.ts';
import { yearOf } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import type { Block } from '../document.ts';
import { count, day, indicatorsCell, score, text } from '../parts/cells.ts';
import { brokenData, brokenOnPaper } from '../parts/notices.ts';
import { numberData, yearData } from '../parts/to-data.ts';
import type { View } from '../view.ts';
import { clause, clauses, memoDocument } from './frame.ts';
import type { YearMemoQuestion } from './memo.ts';
import { peopleOf } from './people.ts';
import { planTable } from './plan-table.ts';
import { gapsTable, longPlanTable, type PlanLayout, usualLayout } from './plan-tables.ts';
import { scoresPaper } from './scores-paper.ts';
import { commonValues } from './values.ts';
import { type Values, memoWording } from './wording.ts';

const gapValues = (words: Words, gap: Gap): Values => ({
  'gap.kind': text(words.views.gapKind[gap.kind]),
  'gap.title': text(gap.title),
  'gap.indicator': indicatorsCell(gap.indicators),
  'gap.score': score(gap.score),
  'gap.practice': text(gap.practice),
});

/** Which year's plan, and how much its table tells. */
export interface PlanMemoQuestion extends YearMemoQuestion {
  readonly layout?: PlanLayout;
}

/**
 * The memo that submits the plan as it was announced: last year's result, what its analysis found, the measures, and
 * their table. It is signed by who was in post on the day of the announcement.
 */
export const planMemo: View<PlanMemoQuestion> = (register, question, words, context) => {
  const { year } = question;
  const data = yearOf(register, year);
  const gaps = data?.plan?.gaps ?? [];
  const measures = announcedMeasures(data);
  const announced = data?.plan?.announced ?? question.date ?? context.asOf;
  const month = monthOfDay(announced);
  const layout = question.layout ?? usualLayout(gaps, measures);
  const known = scoreYears(register, context.asOf).filter((each) => each.year < year);
  const [yearBefore, lastYear] = [known.at(-2), known.at(-1)];
  const people = peopleOf(register, data, words, announced);
  const values: Values = {
    ...commonValues(register, year, people, measures.length),
    'gaps.count': count(gaps.length),
    'weaknesses.count': count(gaps.filter(({ kind }) => kind === 'weakness').length),
    'developments.count': count(gaps.filter(({ kind }) => kind === 'development').length),
    'reporting.day': count(settingsIn(register, year)?.reportingDay),
    'workingGroup.order': text(data?.workingGroup?.orderNo),
    'workingGroup.date': day(data?.workingGroup?.date, 'long'),
  };
  const wording = memoWording(register, words, 'plan', values);
  const { leads } = words.memo;
  const isAnalysed = gaps.length > 0 || data?.plan?.lastResult !== undefined;
  const body: Block[] = [
    ...clause(wording('background'), leads.background),
    ...(isAnalysed ? clause(wording('facts'), leads.facts) : []),
    ...clauses(gaps.map((gap) => wording('gap', gapValues(words, gap)))),
    ...(measures.length > 0 ? clause(wording('measures'), isAnalysed ? undefined : leads.facts) : []),
    ...clauses(measures.map((measure) => wording('measure', { 'measure.title': text(measure.title) }))),
    ...(measures.length > 0 ? clause(wording('detail')) : []),
    ...clause(wording('follow_up')),
  ];
  return memoDocument(register, words, context, {
    kind: 'plan',
    options: question,
    wording,
    values,
    people,
    scores: planScores(register, year),
    body,
    attached: [
      ...brokenOnPaper(register, words, year),
      ...(layout === 'long'
        ? [
            ...scoresPaper(words, lastYear, yearBefore),
            ...gapsTable(words, gaps, measures),
            ...(measures.length > 0 ? [longPlanTable(register, words, { measures, gaps, month })] : []),
          ]
        : measures.length > 0
          ? [planTable(register, words, measures, month)]
          : []),
    ],
    mainTable: 'measures',
    data: {
      ...yearData('fiscalYear', year),
      gaps: gaps.map(({ id, kind, source = null, title, indicators, score: points, practice = null }) => ({
        id,
        kind,
        source,
        title,
        indicators,
        score: numberData(points),
        practice,
      })),
      measures: measures.map((measure) => ({
        id: measure.id,
        title: measure.title,
        steps: measure.steps.map((step) => step.title),
        offices: responsibleIn(register, measure.offices, month),
        oversight: measure.oversight ?? null,
        serves: measure.serves,
        budget: numberData(measure.budget ?? null),
      })),
      broken: brokenData(register, year),
    },
  });
};
