import type { Publication } from '../../../model/plan.ts';
import { day, sentence, term, text } from '../../parts/cells.ts';
import { channelsTerm } from '../../parts/names.ts';
import { linksTo } from '../parts/link.ts';
import type { Card, SitePage } from '../page.ts';
import { publicationAnchor, type SiteScene, stepPlace } from '../scene.ts';

function card({ words, register, available, said, publishedBy }: SiteScene, item: Publication): Card {
  const { label, publicationKind } = words.views;
  const told = [...said.values()].flat().filter((each) => publishedBy(each)?.id === item.id && each.entry.result);
  const steps = [...new Map(told.map(({ step }) => [step.ref, step])).values()];
  const reachable = item.file !== undefined || item.url !== undefined;
  return {
    id: publicationAnchor(item.id),
    title: [text(item.title)],
    badge: term(item.kind, publicationKind[item.kind]),
    facts: [
      { label: label.date, value: [day(item.date, 'long')] },
      { label: label.channels, value: [channelsTerm(register, item.channels)] },
    ],
    ...(steps.length > 0 && {
      voices: [
        {
          who: [words.publish.publications.first],
          facts: [],
          links: steps.map((step) => ({ text: [text(step.title)], href: stepPlace(step) })),
        },
      ],
    }),
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
