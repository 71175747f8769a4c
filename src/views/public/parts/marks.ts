import type { MonthStanding } from '../../../progress/progress.ts';
import { count, percent, resultPercent, sentence } from '../../parts/cells.ts';
import { measureTitle } from '../../parts/names.ts';
import { healthTerm } from '../../parts/terms.ts';
import type { PageBlock } from '../page.ts';
import { measureFile, type SiteScene } from '../scene.ts';

/** The measures at the end of a month at a glance, each the way to its page; nothing where there are none. */
export function measureMarks({ words, register, year }: SiteScene, { measures }: MonthStanding): PageBlock[] {
  if (measures.length === 0) return [];
  const { plan, index } = words.publish;
  return [
    {
      type: 'marks',
      says: index.measuresSay,
      items: measures.map((standing, at) => ({
        title: sentence(plan.numbered, { no: count(at + 1), title: measureTitle(register, words, year, standing) }),
        href: standing.measure ? measureFile(standing.id) : null,
        planned: percent(standing.planned),
        result: resultPercent(standing.result),
        figures: [
          ...sentence(index.mark, { planned: percent(standing.planned), result: resultPercent(standing.result) }),
          ' · ',
          healthTerm(words, standing.health),
        ],
      })),
    },
  ];
}
