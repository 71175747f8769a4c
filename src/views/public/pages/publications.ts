import type { Publication } from '../../../model/plan.ts';
import { day, fiscalYear, sentence, term, text } from '../../parts/cells.ts';
import { channelsTerm } from '../../parts/names.ts';
import { linksTo } from '../parts/link.ts';
import type { Card, PageBlock, SitePage } from '../page.ts';
import { channelCard } from '../parts/reach.ts';
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

/** The channels that the office publishes through, with where each is; nothing where it has none. */
function channels(scene: SiteScene): PageBlock[] {
  const { publications } = scene.words.publish;
  const used = scene.register.channels.filter(({ purposes }) => purposes.includes('publish'));
  if (used.length === 0) return [];
  const cards = used.map((channel) => channelCard(scene, channel));
  return [
    { type: 'heading', level: 2, text: [publications.channels] },
    { type: 'cards', level: 3, cards, whenEmpty: '' },
  ];
}

/** What was published, newest first, with the way to it, and the channels. */
export function publicationsPage(scene: SiteScene): SitePage {
  const { words, year, data } = scene;
  const { publications } = words.publish;
  const newestFirst = [...(data?.publications ?? [])].sort((a, b) => b.date - a.date || (a.id < b.id ? -1 : 1));
  return {
    file: 'publications.html',
    part: 'publications',
    title: sentence(publications.title, { year: fiscalYear(year) }),
    lead: [publications.lead],
    blocks: [
      { type: 'cards', level: 2, cards: newestFirst.map((item) => card(scene, item)), whenEmpty: publications.none },
      ...channels(scene),
    ],
  };
}
