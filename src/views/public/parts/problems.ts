import type { MeasureStanding } from '../../../progress/progress.ts';
import { type ProblemOutcome, problemOutcomes } from '../../../progress/problem-outcomes.ts';
import type { Table } from '../../document.ts';
import { month, text } from '../../parts/cells.ts';
import { officeName, stepTitles } from '../../parts/names.ts';
import { plainSentence } from '../../parts/plain-text.ts';
import { type Field, tableFrom } from '../../parts/table.ts';
import type { SiteScene } from '../scene.ts';

/** What became of a problem, for the public. */
function outcomeText({ words }: SiteScene, { problem, kind, month: told }: ProblemOutcome): string | null {
  const { problems } = words.publish;
  switch (kind) {
    case 'done':
      return problems.done;
    case 'cancelled':
      return problems.cancelled;
    case 'solved':
      return plainSentence(words, problems.gone, { month: month(problem.months.at(-1)) });
    case 'open':
      return plainSentence(words, problems.open, { month: month(told) });
    case 'unknown':
      return null;
  }
}

/** The problems that were reported on the steps of a measure, and what became of each. */
export function measureProblems(scene: SiteScene, standing: MeasureStanding): Table {
  const { words, register, data, last } = scene;
  const { label } = words.views;
  const { problems: texts } = words.publish;
  const titleOf = stepTitles(data);
  const found = last ? problemOutcomes(data, last, { measure: standing.id }) : [];
  const fields: Field<ProblemOutcome>[] = [
    { key: 'problem', title: label.problem, importance: 1, minWidth: 22, cell: ({ problem }) => text(problem.problem) },
    { key: 'title', title: label.step, importance: 2, cell: ({ problem }) => text(titleOf(problem.step)) },
    {
      key: 'office',
      title: label.office,
      importance: 2,
      cell: ({ problem }) => text(officeName(register, problem.office)),
    },
    { key: 'from', title: label.from, importance: 2, cell: ({ problem }) => month(problem.months[0]) },
    { key: 'suggestion', title: label.suggestion, importance: 2, cell: ({ problem }) => text(problem.suggestion) },
    { key: 'outcome', title: texts.outcome, importance: 1, cell: (item) => text(outcomeText(scene, item)) },
  ];
  return tableFrom('problems', '', texts.none, fields, found);
}
