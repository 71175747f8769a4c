import { monthsOf } from '../../../model/fiscal-year.ts';
import type { MeasureStanding } from '../../../progress/progress.ts';
import { type Problem, problemsOf } from '../../../progress/problems.ts';
import type { Table } from '../../document.ts';
import { month, text } from '../../parts/cells.ts';
import { officeName, stepTitles } from '../../parts/names.ts';
import { plainSentence } from '../../parts/plain-text.ts';
import { type Field, tableFrom } from '../../parts/table.ts';
import type { SiteScene } from '../scene.ts';

/** What became of a problem: its step is done, its office reported again without it, or it is the last known. */
function outcome({ words, findEntry, last }: SiteScene, { steps }: MeasureStanding, problem: Problem): string {
  const { problems } = words.publish;
  const until = problem.months.at(-1);
  const step = steps.find((each) => each.step.ref === problem.step);
  if (step?.health === 'cancelled') return problems.cancelled;
  if (step?.health === 'done') return problems.done;
  const latest = last && findEntry(problem.office, problem.step, last.month);
  if (latest && until !== undefined && latest.month > until)
    return plainSentence(words, problems.gone, { month: month(until) });
  return plainSentence(words, problems.open, { month: month(until) });
}

/** The problems that were reported on the steps of a measure, and what became of each. */
export function problemOutcomes(scene: SiteScene, standing: MeasureStanding): Table {
  const { words, register, data, year, last, asOf } = scene;
  const { label } = words.views;
  const { problems: texts } = words.publish;
  const titleOf = stepTitles(data);
  const months = monthsOf(year).filter((each) => last !== undefined && each <= last.month);
  const found = problemsOf(data, months, asOf, { measure: standing.id }).filter(({ problem }) => problem !== null);
  const fields: Field<Problem>[] = [
    { key: 'problem', title: label.problem, importance: 1, minWidth: 22, cell: (item) => text(item.problem) },
    { key: 'title', title: label.step, importance: 2, cell: (item) => text(titleOf(item.step)) },
    { key: 'office', title: label.office, importance: 2, cell: (item) => text(officeName(register, item.office)) },
    { key: 'from', title: label.from, importance: 2, cell: (item) => month(item.months[0]) },
    { key: 'suggestion', title: label.suggestion, importance: 2, cell: (item) => text(item.suggestion) },
    { key: 'outcome', title: texts.outcome, importance: 1, cell: (item) => text(outcome(scene, standing, item)) },
  ];
  return tableFrom('problems', '', texts.none, fields, found);
}
