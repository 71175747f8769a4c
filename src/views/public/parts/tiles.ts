import { measureCounts, receivedCounts } from '../../../progress/counts.ts';
import type { MonthStanding, YearStanding } from '../../../progress/progress.ts';
import type { Words } from '../../../words/words.ts';
import { change, count, percent, resultText } from '../../parts/cells.ts';
import { healthTerm } from '../../parts/terms.ts';
import type { PageBlock } from '../page.ts';

/** How the plan stands at the end of a month, in few large figures. */
export function monthTiles(words: Words, { plan, measures, reporting, month }: MonthStanding): PageBlock {
  const { tiles } = words.publish;
  const done = measureCounts(measures);
  const reports = receivedCounts(reporting.filter((each) => each.month === month));
  return {
    type: 'tiles',
    items: [
      { label: tiles.result, value: resultText(words, plan, 'strong') },
      { label: tiles.planned, value: [percent(plan.planned)] },
      { label: tiles.change, value: [change(plan.change)] },
      { label: tiles.health, value: [healthTerm(words, plan.health)] },
      { label: tiles.measures, value: [count(done.done), ' / ', count(done.total)] },
      { label: tiles.received, value: [count(reports.received), ' / ', count(reports.total)] },
    ],
  };
}

/** How a year stands as far as it is known, in few large figures; none before its first month has ended. */
export function yearTiles(words: Words, { months, shares }: YearStanding): PageBlock[] {
  const { tiles } = words.publish;
  const plan = months.at(-1)?.plan;
  if (!plan) return [];
  return [
    {
      type: 'tiles',
      items: [
        { label: tiles.result, value: resultText(words, plan, 'strong') },
        { label: tiles.planned, value: [percent(plan.planned)] },
        { label: tiles.health, value: [healthTerm(words, plan.health)] },
        { label: tiles.completeness, value: [percent(shares.completeness)] },
        { label: tiles.timeliness, value: [percent(shares.timeliness)] },
      ],
    },
  ];
}
