import { changesUntil } from '../../../in-force/changes.ts';
import { firstMonth } from '../../../model/fiscal-year.ts';
import { assessmentOf } from '../../../ita/assessment.ts';
import type { MeasureStanding } from '../../../progress/progress.ts';
import type { Step } from '../../../model/measure.ts';
import type { Gap, ItaResult } from '../../../model/plan.ts';
import type { Table } from '../../document.ts';
import { count, fiscalYear, indicatorsCell, month, score, sentence, term, text } from '../../parts/cells.ts';
import { dutyFacts } from '../../parts/duties.ts';
import { indicatorCell, levelOfScore, showsWeak, weakNotes } from '../../parts/certainty.ts';
import { measureTitle, responsibleTerm } from '../../parts/names.ts';
import { type Field, tableFrom } from '../../parts/table.ts';
import { publicAmendments } from '../parts/amendments.ts';
import { memoLinks } from '../parts/memos.ts';
import { officeChangesTables } from '../parts/offices.ts';
import { incomplete } from '../../parts/notices.ts';
import { askIta } from './method.ts';
import type { SitePage, PageBlock } from '../page.ts';
import { measureFile, type SiteScene } from '../scene.ts';

function indicatorsTable({ words, register }: SiteScene, result: ItaResult): Table {
  const assessment = assessmentOf(register, result.year);
  const { label } = words.views;
  const { plan } = words.publish;
  const fields: Field<ItaResult['indicators'][number]>[] = [
    { key: 'number', title: label.no, align: 'right', importance: 1, cell: ({ number }) => count(number) },
    {
      key: 'indicator',
      title: plan.indicator,
      importance: 1,
      cell: ({ number }) => indicatorCell(assessment, number),
    },
    { key: 'score', title: label.score, align: 'right', importance: 1, cell: (item) => score(item.score) },
  ];
  const table = tableFrom('indicators', plan.indicators, plan.noIndicators, fields, result.indicators);
  return { ...table, ...weakNotes(words, showsWeak([table])) };
}

function gapsTable({ words }: SiteScene, gaps: readonly Gap[]): Table {
  const { label, gapKind, gapSource } = words.views;
  const fields: Field<Gap>[] = [
    { key: 'no', title: label.no, align: 'right', importance: 2, cell: (_, index) => count(index + 1) },
    { key: 'title', title: label.gap, importance: 1, cell: (gap) => text(gap.title) },
    { key: 'kind', title: label.kind, importance: 2, cell: ({ kind }) => term(kind, gapKind[kind]) },
    ...(gaps.some(({ source }) => source)
      ? [
          {
            key: 'source',
            title: label.gapSource,
            importance: 3,
            cell: ({ source }: Gap) => (source ? term(source, gapSource[source]) : text(null)),
          },
        ]
      : []),
    {
      key: 'indicator',
      title: words.publish.plan.indicator,
      align: 'right',
      importance: 2,
      cell: (gap) => indicatorsCell(gap.indicators),
    },
    { key: 'score', title: label.score, align: 'right', importance: 2, cell: (gap) => score(gap.score) },
    { key: 'practice', title: label.practice, importance: 3, cell: (gap) => text(gap.practice) },
  ];
  return tableFrom('gaps', words.publish.plan.gaps, words.publish.plan.noGaps, fields, gaps);
}

function measureBlocks(scene: SiteScene, standing: MeasureStanding, index: number): PageBlock[] {
  const { words, register, data, year } = scene;
  const { label } = words.views;
  const { plan } = words.publish;
  const at = scene.last?.month ?? firstMonth(year);
  const no = count(index + 1);
  const title = measureTitle(register, words, year, standing);
  const heading: PageBlock = { type: 'heading', level: 3, text: sentence(plan.measure, { no, title }) };
  const { measure } = standing;
  if (!measure) return [heading];
  const { cancelled } = words.views.health;
  const titleOf = (step: Step) => (step.cancelled ? `${step.title} (${cancelled})` : step.title);
  const gaps = measure.gaps.map((id) => data?.plan?.gaps.find((gap) => gap.id === id)?.title ?? id);
  const fields: Field<Step>[] = [
    { key: 'no', title: label.no, align: 'right', importance: 2, cell: (_, at) => count(at + 1) },
    { key: 'title', title: label.step, importance: 1, cell: (step) => text(titleOf(step)) },
    {
      key: 'offices',
      title: label.offices,
      importance: 2,
      cell: (step) => responsibleTerm(register, words, step.offices ?? measure.offices, at),
    },
    { key: 'start', title: label.start, importance: 2, cell: (step) => month(step.start) },
    { key: 'due', title: label.due, importance: 2, cell: (step) => month(step.due) },
  ];
  const steps = tableFrom(
    `steps-${measure.id}`,
    `${plan.steps.replace('{no}', String(index + 1))}`,
    words.views.monthView.noSteps,
    fields,
    measure.steps,
  );
  return [
    heading,
    {
      type: 'facts',
      items: [
        { key: 'gaps', label: label.gaps, value: gaps.length > 0 ? [text(gaps.join(' · '))] : [text(null)] },
        { key: 'offices', label: label.offices, value: [responsibleTerm(register, words, measure.offices, at)] },
        { key: 'oversight', label: label.oversight, value: [text(measure.oversight)] },
        ...dutyFacts(words, measure).map(({ cell, ...fact }) => ({ ...fact, value: [cell] })),
      ],
    },
    steps,
    {
      type: 'links',
      label: plan.more.replace('{no}', String(index + 1)),
      links: [{ text: sentence(plan.more, { no }), href: measureFile(measure.id) }],
    },
  ];
}

/** The ITA score that the year aims at; nothing where none is set. */
function target({ words, data, scores }: SiteScene): PageBlock[] {
  const aim = data?.plan?.target;
  if (!aim) return [];
  const { label } = words.views;
  return [
    { type: 'heading', level: 2, text: [words.publish.plan.target] },
    {
      type: 'facts',
      items: [
        { key: 'score', label: label.score, value: [score(aim.score)] },
        { key: 'level', label: label.level, value: [levelOfScore(scores.target)] },
      ],
    },
  ];
}

/** The plan: last year's result and its analysis, then each measure with who, what, when and how it is followed up. */
export function planPage(scene: SiteScene, measures: readonly MeasureStanding[]): SitePage {
  const { words, data, scores, year, last, asOf } = scene;
  const { label } = words.views;
  const { plan } = words.publish;
  const result = data?.plan?.lastResult;
  const before: PageBlock[] = result
    ? [
        { type: 'heading', level: 2, text: [plan.lastResult] },
        {
          type: 'facts',
          items: [
            { key: 'year', label: label.fiscalYear, value: [fiscalYear(result.year)] },
            { key: 'score', label: label.score, value: [score(result.score)] },
            { key: 'level', label: label.level, value: [levelOfScore(scores.before)] },
            ...(['iit', 'eit', 'oit'] as const).map((key) => ({
              key,
              label: plan.instrument[key],
              value: [score(result.instruments[key])],
            })),
          ],
        },
        indicatorsTable(scene, result),
        askIta(scene),
      ]
    : [];
  return {
    file: 'plan.html',
    part: 'plan',
    title: sentence(plan.title, { year: fiscalYear(year) }),
    lead: [plan.lead],
    blocks: [
      ...incomplete(scene.register, scene.words),
      ...before,
      ...target(scene),
      { type: 'heading', level: 2, text: [plan.gaps] },
      gapsTable(scene, data?.plan?.gaps ?? []),
      { type: 'heading', level: 2, text: [plan.measures] },
      ...(measures.length === 0
        ? [{ type: 'paragraph', tone: 'muted', text: [words.views.monthView.noMeasures] } satisfies PageBlock]
        : measures.flatMap((standing, index) => measureBlocks(scene, standing, index))),
      ...memoLinks(scene, ['plan']),
      ...publicAmendments(scene, changesUntil(data, last?.month ?? firstMonth(year), asOf)),
      ...officeChangesTables(scene),
    ],
  };
}
