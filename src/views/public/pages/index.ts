import { briefingIn } from '../../../progress/briefing.ts';
import { openingBlocks } from '../../brief/opening.ts';
import { month, sentence, text } from '../../parts/cells.ts';
import { scoresTable } from '../../parts/scores.ts';
import { curveFigure, scoresFigure } from '../parts/figures.ts';
import { incomplete } from '../../parts/notices.ts';
import { measureMarks } from '../parts/marks.ts';
import { monthStrip } from '../parts/strip.ts';
import { monthTiles } from '../parts/tiles.ts';
import { worthBlocks } from '../parts/worth.ts';
import type { Link, SitePage, PageBlock } from '../page.ts';
import { askIta } from './method.ts';
import type { SiteScene } from '../scene.ts';

/** The scores that are known, as bars and as a table; nothing while none is. */
function known(scene: SiteScene): PageBlock[] {
  const { words, scores } = scene;
  if (!scores.before && !scores.target && !scores.after) return [];
  return [
    { type: 'heading', level: 2, text: [words.publish.index.scores] },
    scoresFigure(words, scores),
    { ...scoresTable(words, scores), title: words.views.yearView.scores },
    askIta(scene),
  ];
}

/** The first page: where the plan stands now, at a glance, and the way to everything else. */
export function indexPage(scene: SiteScene, nav: readonly Link[]): SitePage {
  const { words, standing, last, register } = scene;
  const { index, site } = words.publish;
  const agency = text(register.agency.name);
  const months = monthStrip(scene);
  const now: PageBlock[] = last
    ? [
        { type: 'heading', level: 2, text: sentence(index.now, { month: month(last.month, 'long') }) },
        monthTiles(words, last),
        ...worthBlocks(scene, last),
        ...(last.measures.length > 0 ? [curveFigure(scene, last)] : []),
        ...measureMarks(scene, last),
      ]
    : [];
  return {
    file: 'index.html',
    part: 'index',
    title: [site],
    lead: sentence(last ? index.lead : index.leadNoMonth, {
      agency,
      month: month(last?.month, 'long'),
    }),
    blocks: [
      ...(last ? openingBlocks(register, words, briefingIn(register, standing, last.month)) : []),
      ...incomplete(scene.register, scene.words),
      ...now,
      ...known(scene),
      ...(months.length > 0
        ? ([{ type: 'heading', level: 2, text: [index.months] }, ...months] satisfies PageBlock[])
        : []),
      { type: 'heading', level: 2, text: [index.more] },
      { type: 'links', label: index.more, links: nav },
    ],
  };
}
