import { type AnyFinding, finding } from '../model/finding.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { type NotPublic, whyNotPublic } from '../text/public-address.ts';

/** An address of the web or of a disk, among what else a channel may have for one. */
const LIKE_A_LINK = /^(?:[a-z][a-z\d+.-]*:\/\/|\\\\|[a-z]:[\\/])/i;

function* links(register: Register): Generator<{ url: string; at: Pointer }> {
  const { agency, channels, years } = register;
  if (agency.website !== undefined) {
    yield { url: agency.website, at: { file: 'ita.yaml', path: ['agency', 'website'] } };
  }
  for (const { address, at } of channels) {
    if (address !== undefined && LIKE_A_LINK.test(address)) yield { url: address, at: within(at, 'address') };
  }
  for (const { assignments, publications, reports } of years) {
    for (const { url, at } of [...assignments, ...publications]) {
      if (url !== undefined) yield { url, at: within(at, 'url') };
    }
    for (const { entries } of reports) {
      for (const { evidence } of entries) {
        for (const { url, at } of evidence) if (url !== undefined) yield { url, at: within(at, 'url') };
      }
    }
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
