import type { Publication } from '../../../model/plan.ts';
import { day, term, text } from '../../parts/cells.ts';
import { sentence } from '../../parts/sentence.ts';
import { linksTo } from '../parts/link.ts';
import type { Card, Page } from '../page.ts';
import type { Scene } from '../scene.ts';

function card({ words, register, available }: Scene, item: Publication): Card {
  const { label, publicationKind } = words.views;
  const names = item.channels.map((id) => register.channels.find((channel) => channel.id === id)?.name ?? id);
  const reachable = item.file !== undefined || item.url !== undefined;
  return {
    title: [text(item.title)],
    badge: term(item.kind, publicationKind[item.kind]),
    facts: [
      { label: label.date, value: [day(item.date, 'long')] },
      { label: label.channels, value: [text(names.join(', '))] },
    ],
    links: reachable ? linksTo(item, available, words) : [],
  };
}

/** What was published, newest first, with the way to it. */
export function publicationsPage(scene: Scene): Page {
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
