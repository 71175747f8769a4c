import { monthsOf } from '../../../model/fiscal-year.ts';
import type { Month } from '../../../model/month.ts';
import { month, resultPercent } from '../../parts/cells.ts';
import type { PageBlock } from '../page.ts';
import { monthFile, type SiteScene } from '../scene.ts';

/** The months of the year with the result of the whole plan, each the way to its page; none before the first has ended. */
export function monthStrip({ standing, year, words }: SiteScene, here?: Month): PageBlock[] {
  if (standing.months.length === 0) return [];
  const known = new Map(standing.months.map((each) => [each.month, each]));
  return [
    {
      type: 'strip',
      label: words.publish.index.months,
      months: monthsOf(year).map((each) => {
        const found = known.get(each);
        return {
          month: month(each),
          href: found ? monthFile(each) : null,
          ...(found && { result: resultPercent(found.plan.result) }),
          isHere: each === here,
        };
      }),
    },
  ];
}
