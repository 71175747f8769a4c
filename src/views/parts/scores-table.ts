import type { Words } from '../../words/words.ts';
import type { Table } from '../document.ts';
import { score, term, text } from './cells.ts';
import type { Scores } from './scores.ts';
import { type Field, tableOf } from './table.ts';

/** Last year's result, the target and this year's result; what is not known stays "-". */
export function scoresTable(words: Words, scores: Scores): Table {
  const { label, yearView } = words.views;
  const fields: Field<keyof Scores>[] = [
    { key: 'which', title: label.scoreOf, importance: 1, cell: (which) => term(which, yearView[which]) },
    {
      key: 'fiscalYear',
      title: label.fiscalYear,
      importance: 2,
      cell: (which) => text(scores[which]?.year.toString()),
    },
    { key: 'score', title: label.score, align: 'right', importance: 1, cell: (which) => score(scores[which]?.score) },
    { key: 'level', title: label.level, importance: 1, cell: (which) => text(scores[which]?.level) },
  ];
  return tableOf('scores', yearView.scores, '-', fields, ['before', 'target', 'after']);
}
