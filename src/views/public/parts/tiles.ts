import type { MonthStanding } from '../../../progress/progress.ts';
import type { Words } from '../../../words/words.ts';
import { change, count, percent } from '../../parts/cells.ts';
import { healthTerm } from '../../parts/terms.ts';
import type { PageBlock } from '../page.ts';

/** How the plan stands at the end of a month, in few large figures. */
export function monthTiles(words: Words, { plan, measures, reporting, month }: MonthStanding): PageBlock {
  const { tiles } = words.publish;
  const reports = reporting.filter((each) => each.month === month);
  const counted = measures.filter(({ health }) => health !== 'cancelled');
  return {
    type: 'tiles',
    items: [
      { label: tiles.result, value: [percent(plan.result, 'strong')] },
      { label: tiles.planned, value: [percent(plan.planned)] },
      { label: tiles.change, value: [change(plan.change)] },
      { label: tiles.health, value: [healthTerm(words, plan.health)] },
      {
        label: tiles.measures,
        value: [count(counted.filter(({ health }) => health === 'done').length), ' / ', count(counted.length)],
      },
      {
        label: tiles.received,
        value: [count(reports.filter(({ report }) => report).length), ' / ', count(reports.length)],
      },
    ],
  };
}
