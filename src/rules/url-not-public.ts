import { type AnyFinding, finding } from '../model/finding.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { type NotPublic, whyNotPublic } from '../text/public-address.ts';

/** An address of the web or of a disk, among what else a channel may have for one. */
const LIKE_A_LINK = /^(?:[a-z][a-z\d+.-]*:\/\/|\\\\|[a-z]:[\\/])/i;

interface Link {
  readonly url: string;
  readonly at: Pointer;
}

function* linksOf(things: readonly { readonly url?: string; readonly at: Pointer }[]): Generator<Link> {
  for (const { url, at } of things) if (url !== undefined) yield { url, at: within(at, 'url') };
}

function* links(register: Register): Generator<Link> {
  const { agency, channels, years } = register;
  if (agency.website !== undefined) {
    yield { url: agency.website, at: { file: 'ita.yaml', path: ['agency', 'website'] } };
  }
  for (const { address, at } of channels) {
    if (address !== undefined && LIKE_A_LINK.test(address)) yield { url: address, at: within(at, 'address') };
  }
  for (const { assignments, publications, reports } of years) {
    for (const assignment of assignments) {
      yield* linksOf([assignment]);
      for (const address of assignment.addresses) yield* linksOf([address, ...address.twins]);
    }
    yield* linksOf(publications);
    for (const { entries } of reports) for (const { evidence } of entries) yield* linksOf(evidence);
  }
}

/** `url-not-public`: an address that people outside of the agency can't open. */
export function urlNotPublic(register: Register): AnyFinding[] {
  const known = new Map<string, NotPublic | undefined>();
  const findings: AnyFinding[] = [];
  for (const { url, at } of links(register)) {
    if (!known.has(url)) known.set(url, whyNotPublic(url));
    const why = known.get(url);
    if (why) findings.push(finding('url-not-public', at, { url, why }));
  }
  return findings;
}
