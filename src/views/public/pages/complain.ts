import type { SitePage } from '../page.ts';
import { channelCard } from '../parts/reach.ts';
import type { SiteScene } from '../scene.ts';

/** How to complain and suggest: the channels, and nothing about anybody who did. */
export function complainPage(scene: SiteScene): SitePage {
  const { words, register } = scene;
  const { complain } = words.publish;
  const channels = register.channels.filter(({ purposes }) => purposes.includes('complain'));
  return {
    file: 'complain.html',
    part: 'complain',
    title: [complain.title],
    lead: [complain.lead],
    blocks: [
      {
        type: 'cards',
        level: 2,
        cards: channels.map((channel) => channelCard(scene, channel)),
        whenEmpty: complain.none,
      },
    ],
  };
}
