import { scoreYears } from '../../../progress/score-years.ts';
import { sentence, text } from '../../parts/cells.ts';
import { incomplete } from '../../parts/notices.ts';
import { indicatorsFigure, yearsFigure } from '../../parts/score-figures.ts';
import { scoreHead } from '../../parts/score-head.ts';
import { indicatorsTable, yearsTable } from '../../parts/score-tables.ts';
import type { SitePage } from '../page.ts';
import type { SiteScene } from '../scene.ts';

/** The ITA scores that the year knows: of the year before, which its measures answer, and its own. */
export function scoresPage({ words, register, year, asOf }: SiteScene): SitePage {
  const years = scoreYears(register, asOf);
  const [current, before] = [years.at(-1), years.at(-2)];
  return {
    file: 'scores.html',
    part: 'scores',
    title: sentence(words.publish.scores.title, { year: text(String(current?.year ?? year)) }),
    lead: [words.publish.scores.lead],
    blocks: [
      ...incomplete(register, words),
      ...(current ? [scoreHead(words, current, before)] : []),
      ...(current ? indicatorsFigure(words, current) : []),
      indicatorsTable(words, years),
      ...yearsFigure(words, years),
      yearsTable(words, years),
    ],
  };
}
