import { scoreYears } from '../../../progress/score-years.ts';
import { fiscalYear, sentence } from '../../parts/cells.ts';
import { incomplete } from '../../parts/notices.ts';
import { indicatorsFigure, yearsFigure } from '../../parts/score-figures.ts';
import { scoreHead } from '../../parts/score-head.ts';
import { indicatorsTable, yearsTable } from '../../parts/score-tables.ts';
import type { SitePage } from '../page.ts';
import { askIta } from './method.ts';
import type { SiteScene } from '../scene.ts';

/** The ITA scores until the year, with the one before it, which its measures answer; the trend over all years. */
export function scoresPage(scene: SiteScene): SitePage {
  const { words, register, year, asOf } = scene;
  const all = scoreYears(register, asOf);
  const years = all.filter((each) => each.year <= year);
  const [current, before] = [years.at(-1), years.at(-2)];
  return {
    file: 'scores.html',
    part: 'scores',
    title: sentence(words.publish.scores.title, { year: fiscalYear(current?.year ?? year) }),
    lead: [words.publish.scores.lead],
    blocks: [
      ...incomplete(register, words),
      ...(current ? scoreHead(words, current, before) : []),
      askIta(scene),
      ...(current ? indicatorsFigure(words, current) : []),
      indicatorsTable(words, years),
      ...yearsFigure(words, all),
      yearsTable(words, all),
    ],
  };
}
