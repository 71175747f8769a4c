import { assessmentOf } from '../../ita/assessment.ts';
import type { ItaResult } from '../../model/plan.ts';
import type { Register } from '../../model/register.ts';
import { scored } from '../../progress/scores.ts';
import type { Words } from '../../words/words.ts';
import { day, score } from '../parts/cells.ts';
import { levelOfScore } from '../parts/certainty.ts';
import { instrumentRows } from '../parts/score-tables.ts';
import { type Item, type ItemsOf, type Property, said } from './items.ts';

/** The ITA scores of all years: of the year before, as aimed at, as announced. */
export const scoreItems: ItemsOf = (register, words) =>
  register.years.flatMap(({ year, plan, result }): Item[] => [
    ...(plan?.lastResult ? [scoreItem(register, words, 'last-result', year, plan.lastResult)] : []),
    ...(plan?.target
      ? [
          {
            thing: 'target',
            id: String(year),
            name: words.diff.targetOf(String(year)),
            year,
            assessed: year,
            tells: score(plan.target.score),
            at: plan.target.at,
            says: [
              said(words, 'score', score(plan.target.score)),
              said(words, 'level', levelOfScore(scored(register, year, plan.target))),
            ],
          } as const,
        ]
      : []),
    ...(result ? [scoreItem(register, words, 'result', year, result)] : []),
  ]);

function scoreItem(
  register: Register,
  words: Words,
  thing: 'result' | 'last-result',
  year: number,
  result: ItaResult,
): Item {
  const parts: Property[] = [
    ...instrumentRows(words, assessmentOf(register, result.year), result.instruments).map(({ key, title }) => ({
      key,
      label: title,
      cell: score(result.instruments[key]),
    })),
    ...result.indicators.map(({ number, score: value }) => ({
      key: `indicator ${number}`,
      label: `${words.views.label.indicator} ${number}`,
      cell: score(value),
    })),
  ];
  return {
    thing,
    id: String(year),
    name: words.diff.resultOf(String(result.year)),
    year,
    assessed: result.year,
    tells: score(result.score),
    at: result.at,
    says: [
      said(words, 'score', score(result.score)),
      said(words, 'level', levelOfScore(scored(register, result.year, result))),
      ...parts,
      { key: 'announced', label: words.diff.announced, cell: day(result.announced) },
    ],
  };
}
