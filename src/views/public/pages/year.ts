import { changesUntil } from '../../../in-force/changes.ts';
import { monthsOf } from '../../../model/fiscal-year.ts';
import { coverageOf } from '../../../progress/coverage.ts';
import { problemsOf } from '../../../progress/problems.ts';
import { REPORTING_STATES } from '../../../progress/shares.ts';
import { announcedTable } from '../../parts/announced-table.ts';
import { fiscalYear, sentence, text } from '../../parts/cells.ts';
import { measuresTable, quartersTable } from '../../parts/measures-tables.ts';
import { incomplete, notBegun, notFinished, unusedNotice } from '../../parts/notices.ts';
import { problemsTable } from '../../parts/problems-tables.ts';
import { agreementsTable } from '../../parts/records-tables.ts';
import { sharesTable } from '../../parts/reporting-tables.ts';
import { scoreFacts, scoresTable } from '../../parts/scores.ts';
import { without } from '../../parts/table.ts';
import { coverageFigure, reportingFigure } from '../../parts/year-figures.ts';
import { publicAmendments } from '../parts/amendments.ts';
import { numberedTrend } from '../parts/figures.ts';
import { yearTiles } from '../parts/tiles.ts';
import { worthBlocks } from '../parts/worth.ts';
import type { PageBlock, SitePage } from '../page.ts';
import type { SiteScene } from '../scene.ts';
import { memoLinks } from '../parts/memos.ts';

const INTERNAL = ['id', 'step'] as const;

function results(scene: SiteScene): PageBlock[] {
  const { words, register, standing, last, data, asOf } = scene;
  if (!last) return [notBegun(words)];
  return [
    ...notFinished(words, standing),
    ...yearTiles(words, standing),
    ...worthBlocks(scene, last),
    ...(last.measures.length > 0 ? [numberedTrend(scene)] : []),
    without(measuresTable(register, words, last), ...INTERNAL),
    ...announced(scene),
    ...publicAmendments(scene, changesUntil(data, last.month, asOf)),
    ...(last.measures.length > 0 ? [without(quartersTable(register, words, standing), ...INTERNAL)] : []),
  ];
}

/** Plan and measures by the amended plan and as announced, where they differ, with the steps that only the one has done. */
function announced({ words, compared }: SiteScene): PageBlock[] {
  if (!compared) return [];
  const steps = compared.doneByAmendment.map(({ step }) => step.title).join(' · ');
  const done = [words.views.yearView.doneByAmendment, ': ', text(steps)];
  return [announcedTable(words, compared), ...(steps === '' ? [] : [{ type: 'paragraph', text: done } as const])];
}

function problems({ words, register, year, last, data, asOf }: SiteScene): PageBlock[] {
  if (!last) return [];
  const months = monthsOf(year).filter((month) => month <= last.month);
  return [without(problemsTable(register, words, data, problemsOf(data, months, asOf), 'year'), ...INTERNAL)];
}

/** Who reported when, and how many did in time; nothing where nobody owes a report. What broken files are is not the public's. */
function reporting({ register, words, standing }: SiteScene): PageBlock[] {
  if (standing.shares.total === 0) return [];
  const figure = reportingFigure(register, words, standing);
  if (standing.shares.counts.broken > 0) return [figure, sharesTable(words, standing)];
  const states = REPORTING_STATES.filter((state) => state !== 'broken');
  return [{ ...figure, description: [words.publish.year.gridSays] }, sharesTable(words, standing, states)];
}

/** The year as far as it is known: results, reporting, publication, agreements, and the ITA score before and after. */
export function yearPage(scene: SiteScene): SitePage {
  const { words, register, year, data, asOf, scores } = scene;
  const coverage = coverageOf(register, year, asOf);
  return {
    file: 'year.html',
    part: 'year',
    title: sentence(words.publish.year.title, { year: fiscalYear(year) }),
    blocks: [
      ...incomplete(scene.register, scene.words),
      ...results(scene),
      ...(scores.before || scores.target || scores.after ? [scoresTable(words, scores)] : []),
      ...(scores.before && scores.after ? scoreFacts(words, scores) : []),
      ...memoLinks(scene, ['half', 'results', 'year']),
      ...reporting(scene),
      ...(coverage.some(({ months }) => months.some((times) => times > 0))
        ? [coverageFigure(words, year, coverage)]
        : []),
      ...unusedNotice(words, coverage),
      without(agreementsTable(words, data?.agreements ?? []), ...INTERNAL),
      ...problems(scene),
    ],
  };
}
