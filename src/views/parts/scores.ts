import { type Scores, scoreChange } from '../../progress/scores.ts';
import type { Words } from '../../words/words.ts';
import type { Block, Table } from '../document.ts';
import { score, scoreDifference, term, text } from './cells.ts';
import { levelOfScore } from './certainty.ts';
import { type Field, tableFrom } from './table.ts';

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
    { key: 'level', title: label.level, importance: 1, cell: (which) => levelOfScore(scores[which]) },
  ];
  return tableFrom('scores', yearView.scores, '-', fields, ['before', 'target', 'after']);
}

/** How the ITA score changed from last year to this one, in points of the score. */
export const scoreFacts = (words: Words, scores: Scores): Block[] => [
  {
    type: 'facts',
    items: [
      { key: 'scoreChange', label: words.views.label.scoreChange, value: [scoreDifference(scoreChange(scores))] },
    ],
  },
];
