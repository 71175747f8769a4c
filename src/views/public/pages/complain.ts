import type { Channel } from '../../../model/organisation.ts';
import { term, text } from '../../parts/cells.ts';
import { safeAddress } from '../parts/link.ts';
import type { Card, Fact, Link, SitePage } from '../page.ts';
import type { SiteScene } from '../scene.ts';

const MAILBOX = /^[^\s@/:]+@[^\s@/:]+\.[a-z]{2,}$/i;

/** An address that can be followed: a web page, or a mailbox; else nothing. */
function linkOf({ address, name }: Channel): Link[] {
  if (address === undefined) return [];
  const href = safeAddress(MAILBOX.test(address) ? `mailto:${address}` : address);
  return href === null ? [] : [{ text: [text(name)], href, note: address }];
}

function card({ words, register }: SiteScene, channel: Channel): Card {
  const { label, channelKind } = words.views;
  const officer = register.officers.find((each) => each.id === channel.officer);
  const links = linkOf(channel);
  const facts: Fact[] = [
    ...(channel.address !== undefined && links.length === 0
      ? [{ label: label.address, value: [text(channel.address)] }]
      : []),
    ...(officer ? [{ label: label.inCharge, value: [text(officer.name), ' ', text(officer.position)] }] : []),
  ];
  return { title: [text(channel.name)], badge: term(channel.kind, channelKind[channel.kind]), facts, links };
}

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
    blocks: [{ type: 'cards', level: 2, cards: channels.map((item) => card(scene, item)), whenEmpty: complain.none }],
  };
}
