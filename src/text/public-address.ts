/**
 * Why people outside of the agency can't open an address: it leads into a machine or a network of its own (`private`),
 * it holds a name to sign in with (`password`), or it leads nowhere (`invalid`).
 */
export type NotPublic = 'private' | 'password' | 'invalid';

/** Ends of names that only a network of one's own knows. */
const OWN_NETWORK = /(?:^|\.)(?:localhost|local|lan|localdomain|intranet|internal|home|corp|test|invalid|home\.arpa)$/;
const IPV4 = /^\d+\.\d+\.\d+\.\d+$/;
/** Of this machine, of a network of one's own, of the cable, of a provider's inside, of groups. */
const OWN_IPV4 =
  /^(?:0|10|127|2(?:2[4-9]|[345]\d))\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;
/** Addresses that all the world routes begin with 2 or 3. */
const WORLD_IPV6 = /^\[[23]/;
const LABEL = /^(?!-)[^\s.]{1,63}(?<!-)$/;
/** A link as most are, with its host: no user, no port, nothing to decode. */
const PLAIN_LINK = /^https?:\/\/([a-z\d.-]+)(?:[/?#]|$)/i;
/** The end of a host that is a number, of which there are many spellings. */
const NUMBER = /(?:^|\.)(?:\d+|0x[\da-f]*)\.?$/i;
const LOCAL_FILE = /^(?:file:|\\\\|[a-z]:[\\/])/i;

function ofHost(host: string): NotPublic | undefined {
  if (host.startsWith('[')) return WORLD_IPV6.test(host) ? undefined : 'private';
  if (IPV4.test(host)) return OWN_IPV4.test(host) ? 'private' : undefined;
  const labels = host.replace(/\.$/, '').split('.');
  if (!labels.every((label) => LABEL.test(label))) return 'invalid';
  return labels.length === 1 || OWN_NETWORK.test(labels.join('.')) ? 'private' : undefined;
}

function ofMail(address: string): NotPublic | undefined {
  const host = /^[^\s@]+@([^\s@?]+)(?:\?.*)?$/.exec(address)?.[1];
  return host === undefined ? 'invalid' : ofHost(host.toLowerCase());
}

/** Why the public can't open an address, by how it is written; `undefined` when it may be able to. Nothing is fetched. */
export function whyNotPublic(address: string): NotPublic | undefined {
  if (LOCAL_FILE.test(address)) return 'private';
  if (address.startsWith('mailto:')) return ofMail(address.slice('mailto:'.length));
  const plain = PLAIN_LINK.exec(address)?.[1];
  if (plain !== undefined && !NUMBER.test(plain)) return ofHost(plain.toLowerCase());
  if (!URL.canParse(address)) return 'invalid';
  const { hostname, username, password } = new URL(address);
  return username !== '' || password !== '' ? 'password' : ofHost(hostname);
}
