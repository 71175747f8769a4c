import type { Publication } from '../../../model/plan.ts';
import { day, sentence, term, text } from '../../parts/cells.ts';
import { channelsTerm } from '../../parts/names.ts';
import { linksTo } from '../parts/link.ts';
import type { Card, SitePage } from '../page.ts';
import type { SiteScene } from '../scene.ts';

function card({ words, register, available }: SiteScene, item: Publication): Card {
  const { label, publicationKind } = words.views;
  const reachable = item.file !== undefined || item.url !== undefined;
  return {
    title: [text(item.title)],
    badge: term(item.kind, publicationKind[item.kind]),
    facts: [
      { label: label.date, value: [day(item.date, 'long')] },
      { label: label.channels, value: [channelsTerm(register, item.channels)] },
    ],
    links: reachable ? linksTo(item, available, words) : [],
  };
}

/** What was published, newest first, with the way to it. */
export function publicationsPage(scene: SiteScene): SitePage {
  const { words, year, data } = scene;
  const { publications } = words.publish;
  const newestFirst = [...(data?.publications ?? [])].sort((a, b) => b.date - a.date || (a.id < b.id ? -1 : 1));
  return {
    file: 'publications.html',
    part: 'publications',
    title: sentence(publications.title, { year: text(String(year)) }),
    lead: [publications.lead],
    blocks: [
      { type: 'cards', level: 2, cards: newestFirst.map((item) => card(scene, item)), whenEmpty: publications.none },
    ],
  };
}
