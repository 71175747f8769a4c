import { monthsOf } from '../../../model/fiscal-year.ts';
import { month, percent, text } from '../../parts/cells.ts';
import { agreementsTable } from '../../parts/agreements-table.ts';
import { coverageOf } from '../../parts/coverage.ts';
import { measuresTable } from '../../parts/measures-table.ts';
import { problemsOf } from '../../parts/problems.ts';
import { problemsTable } from '../../parts/problems-table.ts';
import { quartersTable } from '../../parts/quarters-table.ts';
import { scoresTable } from '../../parts/scores-table.ts';
import { sentence } from '../../parts/sentence.ts';
import { sharesTable } from '../../parts/shares-table.ts';
import { healthTerm } from '../../parts/terms.ts';
import { coverageFigure, reportingFigure } from '../../parts/year-figures.ts';
import { publicationWords, scoreFacts } from '../../parts/year-head.ts';
import { without } from '../parts/columns.ts';
import { numberedTrend } from '../parts/figures.ts';
import { incomplete } from '../parts/incomplete.ts';
import type { Page, PageBlock } from '../page.ts';
import type { Scene } from '../scene.ts';

const INTERNAL = ['id', 'step'] as const;

function results(scene: Scene): PageBlock[] {
  const { words, register, year, standing, last } = scene;
  const { yearView } = words.views;
  if (!last) return [{ type: 'paragraph', tone: 'muted', text: [yearView.notBegun] }];
  const { tiles } = words.publish;
  const unfinished = sentence(yearView.notFinished, { month: month(last.month, 'long') });
  return [
    ...(standing.months.length < 12 ? [{ type: 'paragraph', tone: 'warn', text: unfinished } satisfies PageBlock] : []),
    {
      type: 'tiles',
      items: [
        { label: tiles.result, value: [percent(last.plan.result, 'strong')] },
        { label: tiles.planned, value: [percent(last.plan.planned)] },
        { label: tiles.health, value: [healthTerm(words, last.plan.health)] },
        { label: tiles.completeness, value: [percent(standing.shares.completeness)] },
        { label: tiles.timeliness, value: [percent(standing.shares.timeliness)] },
      ],
    },
    numberedTrend(scene),
    without(measuresTable(register, words, year, last.measures, last.plan), ...INTERNAL),
    without(quartersTable(register, words, standing), ...INTERNAL),
  ];
}

function problems({ words, register, year, last, data, asOf }: Scene): PageBlock[] {
  if (!last) return [];
  const months = monthsOf(year).filter((month) => month <= last.month);
  return [without(problemsTable(register, words, data, problemsOf(data, months, asOf), 'year'), ...INTERNAL)];
}

/** The year as far as it is known: results, reporting, publication, agreements, and the ITA score before and after. */
export function yearPage(scene: Scene): Page {
  const { words, register, year, standing, data, asOf, scores } = scene;
  const coverage = coverageOf(register, year, asOf);
  return {
    file: 'year.html',
    part: 'year',
    title: sentence(words.publish.year.title, { year: text(String(year)) }),
    blocks: [
      ...incomplete(scene),
      ...results(scene),
      scoresTable(words, scores),
      ...(scores.before && scores.after ? scoreFacts(words, scores) : []),
      reportingFigure(register, words, standing),
      sharesTable(words, standing),
      coverageFigure(words, year, coverage),
      ...publicationWords(words, coverage),
      without(agreementsTable(words, data?.agreements ?? []), ...INTERNAL),
      ...problems(scene),
    ],
  };
}
