import type { Agency, Channel } from '../../../model/organisation.ts';
import type { Words } from '../../../words/words.ts';
import { sentence, term, text } from '../../parts/cells.ts';
import type { Card, Link } from '../page.ts';
import type { SiteScene } from '../scene.ts';
import { safeAddress } from './link.ts';

const MAILBOX = /^[^\s@/:]+@[^\s@/:]+\.[a-z]{2,}$/i;
/** A number that can be dialled, with what may stand behind it: an extension, the hours. */
const DIALLED = /^(?:\+\d|\d)[\d ()-]*(?=$|\s*(?:ต่อ|ext|,|และ|หรือ|\())/i;
/** Digits of the shortest number of an office, a hotline. */
const SHORTEST = 4;

/** What dials the number that a text begins with; `null` where it begins with none. */
function dialling(said: string): string | null {
  const number = DIALLED.exec(said)?.[0].replace(/[^\d+]/g, '') ?? '';
  return number.length >= SHORTEST ? `tel:${number}` : null;
}

/** What opens an address: a web page, a mailbox or a telephone; `null` for a place. */
const opening = (address: string): string | null =>
  dialling(address) ?? safeAddress(MAILBOX.test(address) ? `mailto:${address}` : address);

/** How to reach the agency: where it stands, its telephone, mailbox and site. */
export function agencyReach({ address, telephone, email, website }: Agency, { publish }: Words): Link[] {
  const { foot } = publish;
  const site = website === undefined ? null : safeAddress(website);
  return [
    ...(address === undefined ? [] : [{ text: [text(address)], href: null }]),
    ...(telephone === undefined
      ? []
      : [{ text: sentence(foot.telephone, { number: text(telephone) }), href: dialling(telephone) }]),
    ...(email === undefined
      ? []
      : [{ text: sentence(foot.email, { address: text(email) }), href: safeAddress(`mailto:${email}`) }]),
    ...(website === undefined || site === null ? [] : [{ text: [text(website)], href: site }]),
  ];
}

/** A channel with where it is and who is in charge of it. */
export function channelCard({ words, register }: SiteScene, channel: Channel): Card {
  const { label, channelKind } = words.views;
  const { kind, name, address } = channel;
  const officer = register.officers.find((each) => each.id === channel.officer);
  const href = address === undefined ? null : opening(address);
  return {
    title: [text(name)],
    badge: term(kind, channelKind[kind]),
    facts: [
      ...(address !== undefined && href === null ? [{ label: label.address, value: [text(address)] }] : []),
      ...(officer ? [{ label: label.inCharge, value: [text(officer.name), ' ', text(officer.position)] }] : []),
    ],
    links: address !== undefined && href !== null ? [{ text: [text(address)], href }] : [],
  };
}
