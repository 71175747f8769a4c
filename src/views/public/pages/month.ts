import { changesOfMonth } from '../../../in-force/changes.ts';
import { briefingIn } from '../../../progress/briefing.ts';
import type { MonthStanding } from '../../../progress/progress.ts';
import { openingBlocks } from '../../brief/opening.ts';
import { count, month, sentence } from '../../parts/cells.ts';
import { measuresTable } from '../../parts/measures-tables.ts';
import { measureTitle } from '../../parts/names.ts';
import { reportingTable } from '../../parts/reporting-tables.ts';
import { without } from '../../parts/table.ts';
import { incomplete } from '../../parts/notices.ts';
import { publicAmendments } from '../parts/amendments.ts';
import { measureMarks } from '../parts/marks.ts';
import { stepCards } from '../parts/steps.ts';
import { monthStrip } from '../parts/strip.ts';
import { monthTiles } from '../parts/tiles.ts';
import { worthBlocks } from '../parts/worth.ts';
import type { Link, SitePage, PageBlock } from '../page.ts';
import { monthFile, type SiteScene } from '../scene.ts';
import { memoLinks } from '../parts/memos.ts';

function neighbours({ standing, words }: SiteScene, at: MonthStanding): Link[] {
  const { month: texts } = words.publish;
  const index = standing.months.indexOf(at);
  const link = (template: string, other: MonthStanding | undefined): Link[] =>
    other ? [{ text: sentence(template, { month: month(other.month, 'long') }), href: monthFile(other.month) }] : [];
  return [...link(texts.previous, standing.months[index - 1]), ...link(texts.next, standing.months[index + 1])];
}

/** One month: plan against result as a whole, by measure and by step with evidence, and who reported. */
export function monthPage(scene: SiteScene, at: MonthStanding): SitePage {
  const { words, register, year, data, asOf } = scene;
  const { month: texts, plan } = words.publish;
  const around = neighbours(scene, at);
  const results = at.measures.flatMap((standing, index): PageBlock[] => [
    {
      type: 'heading',
      level: 3,
      text: sentence(plan.measure, { no: count(index + 1), title: measureTitle(register, words, year, standing) }),
    },
    {
      type: 'cards',
      level: 4,
      cards: stepCards(scene, standing, at.month),
      whenEmpty: standing.measure ? words.views.monthView.noSteps : words.views.broken.measure,
    },
  ]);
  const links: PageBlock[] =
    around.length > 0 ? [{ type: 'links', label: words.publish.nav.month, links: around }] : [];
  const { reporting } = at;
  return {
    file: monthFile(at.month),
    part: 'month',
    title: sentence(texts.title, { month: month(at.month, 'long') }),
    blocks: [
      ...monthStrip(scene, at.month),
      ...openingBlocks(register, words, briefingIn(register, scene.standing, at.month)),
      ...incomplete(scene.register, scene.words),
      monthTiles(words, at),
      ...worthBlocks(scene, at),
      ...publicAmendments(scene, changesOfMonth(data, at.month, asOf)),
      ...measureMarks(scene, at),
      without(measuresTable(register, words, at), 'id'),
      ...(results.length > 0 ? [{ type: 'heading', level: 2, text: [texts.results] } as const, ...results] : []),
      { type: 'heading', level: 2, text: [texts.reporting] },
      reportingTable(
        register,
        words,
        reporting.filter((each) => each.month === at.month),
      ),
      ...memoLinks(scene, ['month', 'half'], at.month),
      ...links,
    ],
  };
}
